import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutJsonList, cutText, MAX_OUTPUT, makeOutputs, OUTPUTS } from '../../src/publish/outputs.ts';
import { failedResult } from '../../src/result/failed.ts';
import { anOutcome } from './outcomes.ts';

const paths = { report: '/tmp/report.md', sarif: '' };

describe('makeOutputs', () => {
  it('has a value for each output of the contract', () => {
    expect(
      makeOutputs(
        anOutcome({ cache: { kind: 'hit', source: 'local', ageSeconds: 61.9 }, result: { message: 'Three.' } }),
        paths,
      ),
    ).toEqual({
      summary: expect.stringMatching(/^\{"exit":0,"id":"01a2/),
      exit: '0',
      id: '01a201d6-0000-7000-8000-000000000001',
      time: '41.7',
      error: '',
      result: 'Three files lack tests.',
      'final-message': 'Three.',
      table: '{"columns":["file","lines"],"rows":[["src/a.ts","10"],["src/b.ts","20"]]}',
      'table-markdown': expect.stringContaining('| src/a.ts | 10 |'),
      findings: '',
      sarif: '',
      'cache-hit': 'true',
      'cache-source': 'local',
      'cache-age': '61',
      hash: 'a'.repeat(64),
      tier: 'low',
      model: 'gpt-6-luna',
      failure: '',
      usage: '{"input":12345,"cached":9000,"output":567,"reasoning":120}',
      'cost-usd': '0.0123',
      'spent-usd': '0',
      'changed-files': '["src/a.test.ts","src/b.ts"]',
      report: '/tmp/report.md',
      entry: '/cache/aaaa',
    });
  });

  it('has them all when the inputs were wrong, empty where there is nothing', () => {
    const result = failedResult({ exit: 2, failure: 'input', error: 'task: missing.\nGive one.' });
    const values = makeOutputs(
      {
        result,
        cache: { kind: 'miss', stored: false, reason: '' },
        hash: '',
        commit: null,
        root: null,
        tier: '',
        entry: '',
        task: '',
      },
      { report: '', sarif: '' },
    );
    expect(Object.keys(values).sort()).toEqual([...OUTPUTS].sort());
    expect(values).toMatchObject({
      summary: '{"exit":2,"id":null,"time":0,"error":"task: missing. Give one.","result":""}',
      exit: '2',
      id: '',
      error: 'task: missing. Give one.',
      failure: 'input',
      findings: '',
      sarif: '',
      'cache-hit': 'false',
      'cache-source': '',
      'cache-age': '',
      table: '',
      usage: '',
      'cost-usd': '',
      'changed-files': '[]',
    });
  });

  it('cuts what is too long and keeps JSON valid', () => {
    const files = Array.from({ length: 40_000 }, (_, i) => `src/ж${i}.ts`);
    const rows = files.map((file) => [file, 'x|y']);
    const values = makeOutputs(
      anOutcome({
        result: {
          message: 'ж😀'.repeat(200_000),
          changes: { files, diffstat: '' },
          table: { columns: ['file', 'b'], rows },
        },
      }),
      paths,
    );
    for (const value of Object.values(values)) expect(Buffer.byteLength(value)).toBeLessThanOrEqual(MAX_OUTPUT);
    expect(values['final-message'].split('\n').at(-1)).toBe(
      `[cut at ${MAX_OUTPUT} of 1200000 bytes; whole in /cache/aaaa/message.md]`,
    );
    expect(values['final-message']).not.toContain('\ufffd');
    expect(values['table-markdown'].split('\n').at(-1)).toBe('[cut; the whole table is in /cache/aaaa/table.json]');
    const table = JSON.parse(values.table);
    expect(table.rows.length + table.truncated).toBe(40_000);
    const changed = JSON.parse(values['changed-files']);
    expect(changed.length - 1 + changed.at(-1).truncated).toBe(40_000);
  });

  it('fits in one variable of an environment, with any name that a workflow is likely to give it', () => {
    const values = makeOutputs(anOutcome({ result: { message: 'x'.repeat(300_000) } }), paths);
    const env = { [`A_VERY_${'LONG_'.repeat(20)}NAME`]: values['final-message'] };
    expect(spawnSync('/bin/sh', ['-c', 'exit 0'], { env }).status).toBe(0);
  });

  it('names the file in JSON, where a part of the message would be none', () => {
    for (const message of [`{"a":"${'ж'.repeat(100_000)}"}`, `["${'x'.repeat(200_000)}"]`]) {
      const cut = makeOutputs(anOutcome({ result: { message } }), paths)['final-message'];
      expect(JSON.parse(cut)).toEqual({ truncated: Buffer.byteLength(message), file: '/cache/aaaa/message.md' });
    }
    const short = `{"a":"${'x'.repeat(100_000)}"}`;
    expect(makeOutputs(anOutcome({ result: { message: short } }), paths)['final-message']).toBe(short);
  });

  it('names the run folder where nothing was stored', () => {
    const values = makeOutputs(anOutcome({ entry: '', result: { message: 'x'.repeat(300_000) } }), paths);
    expect(values['final-message']).toMatch(/whole in \/runs\/1\/message\.md\]$/);
  });

  it('writes costs as plain decimals', () => {
    expect(makeOutputs(anOutcome({ result: { costUsd: 4.2e-7 } }), paths)['cost-usd']).toBe('0.00000042');
  });
});

describe('cutting', () => {
  it('of texts keeps to the bytes and to whole characters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 40, maxLength: 300 }),
        fc.integer({ min: 90, max: 400 }),
        (text, max) => {
          const cut = cutText(text, '/x/message.md', max);
          expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(max);
          if (cut !== text) {
            const [, start = ''] = /^(.*)\n\[cut at \d+ of \d+ bytes; whole in \/x\/message\.md\]$/s.exec(cut) ?? [];
            expect(text.startsWith(start)).toBe(true);
          } else expect(Buffer.byteLength(text)).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
  it('of lists keeps valid JSON, the start and the count', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 20 })),
        fc.integer({ min: 30, max: 400 }),
        (items, max) => {
          const json = cutJsonList(items, max);
          expect(Buffer.byteLength(json)).toBeLessThanOrEqual(max);
          const list = JSON.parse(json);
          if (list.length > 0 && typeof list.at(-1) === 'object') {
            const { truncated } = list.pop();
            expect(list.length + truncated).toBe(items.length);
            expect(truncated).toBeGreaterThan(0);
          } else expect(list).toHaveLength(items.length);
          expect(list).toEqual(items.slice(0, list.length));
        },
      ),
    );
  });
});
