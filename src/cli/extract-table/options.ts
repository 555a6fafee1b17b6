import { parseArgs } from 'node:util';
import { errorMessage } from '../../base/errors.ts';
import { FORMATS, type FormatName } from '../../result/table/table-write.ts';

export const EXTRACT_USAGE = `codex-job extract-table: the tables in what Codex said, as data

  codex-job extract-table [FILE] [--format json|csv|markdown] [--all | --index N] [--activity]

  FILE          Codex's JSON events (codex exec --json, or stdout of a stored entry), or a message as plain text or
                Markdown; no FILE or - reads stdin. Of events the last message counts.
  --format F    json (default), csv or markdown
  --index N     the table at place N, from 0; default 0. Order: JSON, Markdown tables, CSV and TSV blocks
  --all         every table: JSON one a line, others divided by an empty line
  --activity    what Codex did (commands with exit codes, changed files, searches, tool calls); events only

A plain text or message may have 64 MiB as JSON, 16 MiB as Markdown, and a line of events 256 MiB; events may be of
any length together.
Exit status: 0, 1 when reading broke off, 2 for bad usage or a file that can't be read, 3 when there is no table.
CSV is printed as Codex wrote it: in a log of GitHub Actions, redirect it to a file.
`;

export type ExtractOptions = {
  /** Null = stdin. */
  readonly file: string | null;
  readonly format: FormatName;
  readonly take: { readonly kind: 'all' } | { readonly kind: 'index'; readonly index: number } | { kind: 'activity' };
};

export type ParsedOptions =
  | { readonly kind: 'ok'; readonly options: ExtractOptions }
  | { readonly kind: 'help' }
  /** One line that says what is wrong. */
  | { readonly kind: 'misused'; readonly problem: string };

export function parseExtractOptions(argv: readonly string[]): ParsedOptions {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    return misused(errorMessage(error));
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const { format = 'json', index, all = false, activity = false } = values;
  if (!isFormat(format)) return misused(`--format is "${format}"; use json, csv or markdown.`);
  if (index !== undefined && !/^\d{1,6}$/.test(index)) {
    return misused(`--index is "${index}"; use a number from 0.`);
  }
  if (positionals.length > 1) return misused('more than one FILE was given; run it once for each.');
  if (positionals[0] === '') return misused('FILE is empty; leave it out to read stdin.');
  if ([all, activity, index !== undefined].filter(Boolean).length > 1) {
    return misused('--all, --index and --activity exclude one another.');
  }
  const take = activity
    ? ({ kind: 'activity' } as const)
    : all
      ? ({ kind: 'all' } as const)
      : ({ kind: 'index', index: Number(index ?? 0) } as const);
  const [file = '-'] = positionals;
  return { kind: 'ok', options: { file: file === '-' ? null : file, format, take } };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      index: { type: 'string' },
      all: { type: 'boolean' },
      activity: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function isFormat(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

function misused(problem: string): ParsedOptions {
  return { kind: 'misused', problem };
}
