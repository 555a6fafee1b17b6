/**
 * Plays every attack with the real Codex. `CODEX_JOB_WRITE_TABLE=1` writes what came of it into SECURITY.md; else that
 * table has to be what this run gives (columns that can't be played here are taken from it).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanTempDirs } from '../support/repo.ts';
import { ROOT } from '../support/run-action.ts';
import { closeShared, playAlone, playInputs } from './alone.ts';
import { type Attack, COLUMNS, type Column } from './attack.ts';
import { ATTACKS } from './attacks.ts';
import { type Evidence, foreignCommands, leakedTo, SECRETS } from './evidence.ts';
import { otherUser, removeOtherUser } from './other-user.ts';
import { playTogether } from './scene.ts';
import { type Outcome, renderTable, tableIn, withTable } from './table.ts';

const columns = COLUMNS.filter((column) => column !== 'full access: other user' || otherUser === null);
const results = new Map(ATTACKS.map(({ name }) => [name, {} as Partial<Record<Column, Outcome>>]));

afterAll(async () => {
  await closeShared();
  cleanTempDirs();
  removeOtherUser();
});

test('the attacks are data: unique, and each promised somewhere', () => {
  expect(results.size).toBe(ATTACKS.length);
  expect(ATTACKS.length).toBeGreaterThanOrEqual(40);
  for (const { name, on } of ATTACKS) expect(Object.keys(on), name).not.toEqual([]);
});

test('the tests that SECURITY.md names are there', () => {
  const named = readFileSync(join(ROOT, 'SECURITY.md'), 'utf8').matchAll(/`([\w/-]+\.test\.ts)`/g);
  const files = [...named].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(15);
  expect(files.filter((file) => !existsSync(join(ROOT, '__tests__', file)))).toEqual([]);
});

describe.each(columns)('%s', (column: Column) => {
  const here = ATTACKS.filter(({ on }) => on[column] !== undefined);
  const together = here.filter(({ move }) => move.kind !== 'asks' && move.kind !== 'alone');
  let played: Map<string, Evidence>;
  beforeAll(async () => {
    played = await playTogether(column, together);
  });

  test('the run itself ends well', () => {
    const { run } = of(together[0]);
    expect(run.log.toString()).not.toMatch(/^::error/m);
    expect(run.outputs).toMatchObject({ exit: '0', failure: '' });
  });

  test('nothing foreign is obeyed, nothing secret is published', () => {
    const all = of(together[0]);
    expect(foreignCommands(all)).toEqual([]);
    for (const secret of Object.values(SECRETS)) expect(leakedTo(all, secret)).toEqual([]);
    expect(all.published.some(({ where }) => where.startsWith('store'))).toBe(true);
    expect(all.published.some(({ where }) => where === 'Actions cache')).toBe(true);
  });

  test.each(here.map((attack) => [attack.name, attack] as const))('%s', async (_name, attack) => {
    const evidence = await evidenceOf(attack);
    if (attack.move.kind === 'runs') expect(evidence.seen).toBeDefined();
    expect(foreignCommands(evidence)).toEqual([]);
    expect(leakedTo(evidence, SECRETS.key)).toEqual([]);
    const outcome = attack.succeeded(evidence) ? 'open' : 'held';
    const promised = attack.on[column];
    Object.assign(results.get(attack.name) ?? {}, { [column]: promised === 'depends' ? 'depends' : outcome });
    if (promised !== 'depends') expect(outcome).toBe(promised);
  });

  async function evidenceOf(attack: Attack): Promise<Evidence> {
    switch (attack.move.kind) {
      case 'asks':
        return playInputs(attack.move.inputs, attack.move.links);
      case 'alone':
        return playAlone(attack.move.play, column);
      default:
        return of(attack);
    }
  }

  function of(attack: Attack | undefined): Evidence {
    const found = played.get(attack?.name ?? '');
    if (found === undefined) throw new Error(`not played: ${attack?.name}`);
    return found;
  }
});

/** After the others, which fill the results. */
test('the table in SECURITY.md is what this run gave', () => {
  const path = join(ROOT, 'SECURITY.md');
  const document = readFileSync(path, 'utf8');
  if (otherUser === null) {
    const table = renderTable(ATTACKS, results);
    if (process.env['CODEX_JOB_WRITE_TABLE'] === '1') writeFileSync(path, withTable(document, table));
    else expect(tableIn(document)).toBe(table);
  } else {
    // The fourth column needs root: what is promised there stands for what another machine found.
    for (const { name, on } of ATTACKS) {
      const promised = on['full access: other user'];
      if (promised !== undefined) Object.assign(results.get(name) ?? {}, { 'full access: other user': promised });
    }
    expect(tableIn(document)).toBe(renderTable(ATTACKS, results));
  }
});
