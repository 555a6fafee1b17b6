/** The table of attack × sandbox, as SECURITY.md shows it. */
import { type Attack, COLUMNS, type Column, GROUPS, type Group } from './attack.ts';

/** What came of an attack in the run. `depends`: nothing is promised, and the outcome is the machine's. */
export type Outcome = 'held' | 'open' | 'depends';
export type Results = ReadonlyMap<string, Partial<Record<Column, Outcome>>>;

const START =
  '<!-- red team: written by __tests__/redteam, by CODEX_JOB_WRITE_TABLE=1 npx vitest run __tests__/redteam -->';
const END = '<!-- /red team -->';
const HEAD: Record<Column, string> = {
  'read-only': 'read-only',
  'workspace-write': 'workspace-write',
  'full access: unsafe': 'full access, `unsafe`',
  'full access: other user': 'full access, `unprivileged-user`',
};
const CELL: Record<Outcome, string> = { held: 'held', open: '**open**', depends: '*machine*' };

export function renderTable(attacks: readonly Attack[], results: Results): string {
  const all = attacks.flatMap(({ name }) => Object.values(results.get(name) ?? {}));
  const count = (outcome: Outcome) => all.filter((one) => one === outcome).length;
  const figures = `${attacks.length} attacks, ${all.length} plays: ${count('held')} held, ${count('open')} open, ${count('depends')} up to the machine.`;
  const tables = (Object.keys(GROUPS) as Group[]).map((group) => {
    const rows = attacks.filter((attack) => attack.group === group).map((attack) => row(attack, results));
    const head = ['attack', ...COLUMNS.map((column) => HEAD[column])];
    return `### ${GROUPS[group]}\n\n${[line(head), line(head.map(() => '---')), ...rows].join('\n')}`;
  });
  return [START, figures, ...tables, END].join('\n\n');
}

function row({ name }: Attack, results: Results): string {
  const cells = COLUMNS.map((column) => {
    const outcome = results.get(name)?.[column];
    return outcome === undefined ? '' : CELL[outcome];
  });
  return line([name.replaceAll('|', '\\|'), ...cells]);
}

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** The part between the markers, markers included. Throws where there are none. */
export function tableIn(document: string): string {
  const [from, to] = bounds(document);
  return document.slice(from, to);
}

export function withTable(document: string, table: string): string {
  const [from, to] = bounds(document);
  return document.slice(0, from) + table + document.slice(to);
}

function bounds(document: string): [number, number] {
  const [from, end] = [document.indexOf(START), document.indexOf(END)];
  if (from < 0 || end < from) throw new Error(`the document has no part between ${START} and ${END}`);
  return [from, end + END.length];
}
