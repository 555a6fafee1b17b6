import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../scripts/readme-tables.mjs', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  writeFileSync(
    join(folder, 'action.yml'),
    'inputs:\n  a-b:\n    description: One | two\n    default: "x|y"\n  c:\n    description: Three\noutputs:\n  d:\n    description: Four\n',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const readme = (text?: string): string => {
  if (text !== undefined) writeFileSync(join(folder, 'README.md'), text);
  return readFileSync(join(folder, 'README.md'), 'utf8');
};
const run = (...args: string[]) => spawnSync(process.execPath, [script, ...args, folder], { encoding: 'utf8' });

const EMPTY = '# T\n<!-- inputs -->\nold\n<!-- /inputs -->\ntext\n<!-- outputs --><!-- /outputs -->\nend\n';

describe('the tables of the README', () => {
  it('are written between their marks, and nothing else changes', () => {
    readme(EMPTY);
    expect(run().status).toBe(0);
    expect(readme()).toBe(
      [
        '# T',
        '<!-- inputs -->',
        '| Input | Default | What it does |',
        '| --- | --- | --- |',
        '| `a-b` | `x\\|y` | One \\| two |',
        '| `c` |  | Three |',
        '<!-- /inputs -->',
        'text',
        '<!-- outputs -->',
        '| Output | What it holds |',
        '| --- | --- |',
        '| `d` | Four |',
        '<!-- /outputs -->',
        'end',
        '',
      ].join('\n'),
    );
  });

  it('are only compared with --check', () => {
    readme(EMPTY);
    const differs = run('--check');
    expect(differs.status).toBe(1);
    expect(differs.stderr).toContain('node scripts/readme-tables.mjs');
    expect(readme()).toBe(EMPTY);
    run();
    expect(run('--check').status).toBe(0);
  });

  it('need their marks', () => {
    readme('# T\n<!-- /inputs --><!-- inputs -->\n');
    const failed = run();
    expect(failed.status).not.toBe(0);
    expect(failed.stderr).toContain('<!-- inputs -->');
  });
});
