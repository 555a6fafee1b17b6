import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Channels, type Publication, publish } from '../../src/publish/publish.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'codex-job-publish-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const throwing = () => {
  throw new Error('boom');
};

/** What was published, in order. */
async function published(publication: Partial<Publication>, channels: Partial<Channels<Publication>> = {}) {
  const done: string[] = [];
  const tell = (text: string) => void done.push(text);
  await publish(
    {
      report: () => 'the report',
      outputs: ({ report }) => ({ report }),
      sarif: null,
      jobSummary: () => 'the job summary',
      outputFile: { path: join(folder, 'answer.md'), text: 'the answer', within: folder },
      ...publication,
    },
    {
      log: { info: tell, notice: tell, warning: (text) => tell(`warning: ${text}`) },
      folder,
      step: {
        setOutputs: ({ report }) => tell(`outputs: ${report}`),
        writeJobSummary: async (markdown) => tell(markdown),
      },
      afterwards: [async () => tell('comment')],
      ...channels,
    },
  );
  return done;
}

describe('publish', () => {
  it('sets the outputs first, then writes the files and the job summary, and comments last', async () => {
    expect(await published({})).toEqual([`outputs: ${join(folder, 'report.md')}`, 'the job summary', 'comment']);
    expect(readFileSync(join(folder, 'report.md'), 'utf8')).toBe('the report');
    expect(readFileSync(join(folder, 'answer.md'), 'utf8')).toBe('the answer');
  });

  it('goes on when a part fails, with a warning', async () => {
    const second: string[] = [];
    const done = await published(
      { report: throwing, jobSummary: throwing },
      { afterwards: [throwing, async () => void second.push('told')] },
    );
    expect(done).toEqual([
      'warning: The report failed: boom',
      'outputs: ',
      'warning: The job summary failed: boom',
      'warning: Publishing failed: boom',
    ]);
    expect(second).toEqual(['told']);
  });

  it('goes on when the outputs fail', async () => {
    expect((await published({ outputs: throwing })).slice(0, 2)).toEqual([
      'warning: Setting the outputs failed: boom',
      'the job summary',
    ]);
  });

  it('without a folder sets the outputs all the same', async () => {
    expect(await published({ outputFile: null }, { folder: null })).toEqual([
      'outputs: ',
      'the job summary',
      'comment',
    ]);
  });

  it('on a command line writes the output file, and makes no report', async () => {
    expect(await published({ report: throwing, outputs: throwing, jobSummary: throwing }, { step: null })).toEqual([
      'comment',
    ]);
    expect(readFileSync(join(folder, 'answer.md'), 'utf8')).toBe('the answer');
  });
});
