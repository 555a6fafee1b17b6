import { stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { errorMessage } from '../base/errors.ts';
import { escapeWorkflowCommands, escapeWorkflowLine } from '../base/text/escape-workflow-commands.ts';
import { age, counted, dollars, plural } from '../base/text/numbers.ts';
import { cacheDir } from '../request/context.ts';
import { requestContext } from '../request/load.ts';
import { decimal } from '../request/readers.ts';
import { printableJson } from '../result/table/json-text.ts';
import { clearWorkFolders } from '../store/local/clear.ts';
import { type Hits, readHits } from '../store/local/hits.ts';
import { type Listed, listEntries, showEntry } from '../store/local/list.ts';
import { clearStore, type Pruned, prune } from '../store/local/prune.ts';

const USAGE = `codex-job cache: the local cache

  codex-job cache list [--json]            what is cached, newest first, with what it cost and what hits saved
  codex-job cache show HASH [--json]       one entry: its meta.json and its answer (the start of a hash is enough)
  codex-job cache prune [--cache-ttl HOURS]    remove what is expired, or older than HOURS
  codex-job cache clear                    remove everything that codex-job keeps there

  --cache-dir DIR    another folder than $XDG_CACHE_HOME/codex-job or ~/.cache/codex-job
`;
const hoursOf = decimal(1_000_000, 'hours');

/** `codex-job cache …`. @returns the exit status: 0, 1 when something is not there or can't be done, 2 for bad usage */
export async function cacheCommand(args: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused(errorMessage(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    stdout.write(USAGE);
    return 0;
  }
  const { 'cache-dir': place, 'cache-ttl': ttl, json = false } = values;
  // A variable of a script that isn't set: the store of all other jobs is not what it meant.
  if (place === '') return misused('--cache-dir is empty; leave it out for the default store.');
  const directory = cacheDir(requestContext('cli'))(place ?? '');
  if (directory.kind === 'invalid') return misused(`--cache-dir accepts ${directory.expected}.`);
  const [verb = '', hash, ...more] = positionals;
  if (more.length > 0 || (hash !== undefined) !== (verb === 'show')) return misused();
  if (ttl !== undefined && verb !== 'prune') return misused('--cache-ttl is for prune only.');
  if (json && verb !== 'list' && verb !== 'show') return misused('--json is for list and show only.');
  const hours = ttl === undefined ? null : hoursOf(ttl);
  if (hours?.kind === 'invalid') return misused(`--cache-ttl accepts ${hours.expected}.`);
  const folder = directory.value;
  switch (verb) {
    case 'list':
      return list(folder, json);
    case 'show':
      return show(folder, hash ?? '', json);
    case 'prune':
      return tell(
        await prune(folder, { now: Date.now(), ttlMs: hours === null ? undefined : hours.value * 3_600_000 }),
      );
    case 'clear':
      return clear(folder);
    default:
      return misused();
  }
}

/** Throws for an option that isn't known, or has no value. */
function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'cache-dir': { type: 'string' },
      'cache-ttl': { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

function misused(problem?: string): number {
  stderr.write(problem === undefined ? USAGE : `error: ${escapeWorkflowLine(problem)}\n\n${USAGE}`);
  return 2;
}

async function list(folder: string, json: boolean): Promise<number> {
  const entries = await Promise.all(
    (await listEntries(folder)).map(async (entry) => ({ ...entry, hits: await readHits(folder, entry.hash) })),
  );
  if (json) {
    stdout.write(`${printableJson(JSON.stringify(entries.map(listedJson)))}\n`);
    return 0;
  }
  if (entries.length > 0) stdout.write(`${line('hash', 'age', 'size', 'cost', 'hits', 'tier, model, task')}\n`);
  for (const { hash, time, bytes, meta, problem, hits } of entries) {
    const what =
      meta === null ? `unreadable: ${problem}` : `${meta.tier ?? ''} ${meta.model ?? ''} ${taskOf(meta.key)}`;
    const cost = typeof meta?.costUsd === 'number' ? dollars(meta.costUsd) : '–';
    const old = age(Math.max(0, Math.floor((Date.now() - time) / 1000)));
    const size = `${Math.ceil(bytes / 1024)} KiB`;
    stdout.write(
      `${line(hash.slice(0, 16), old, size, cost, String(hits.count), escapeWorkflowLine(what).slice(0, 120))}\n`,
    );
  }
  stderr.write(`${sums(entries)}, in ${folder}\n`);
  return 0;
}

type Counted = Listed & { readonly hits: Hits };

function line(hash: string, old: string, size: string, cost: string, hits: string, what: string): string {
  return `${hash.padEnd(16)}  ${old.padStart(12)}  ${size.padStart(10)}  ${cost.padStart(14)}  ${hits.padStart(5)}  ${what}`;
}

/** What the results that are here had cost, and what their hits saved. */
function sums(entries: readonly Counted[]): string {
  const spent = entries.reduce((sum, { meta }) => sum + (meta?.costUsd ?? 0), 0);
  const hits = entries.reduce((sum, entry) => sum + entry.hits.count, 0);
  const saved = entries.reduce((sum, entry) => sum + entry.hits.savedUsd, 0);
  const noun = entries.length === 1 ? 'entry' : 'entries';
  return `${counted(entries.length)} ${noun}; spent ${dollars(spent)}, saved ${dollars(saved)} by ${plural(hits, 'hit')}`;
}

function listedJson({ hash, folder, time, bytes, meta, problem, hits }: Counted) {
  return {
    hash,
    created: new Date(time).toISOString(),
    bytes,
    tier: meta?.tier ?? null,
    model: meta?.model ?? null,
    task: meta === null ? null : taskOf(meta.key),
    usage: meta?.usage ?? null,
    costUsd: meta?.costUsd ?? null,
    hits: hits.count,
    savedUsd: hits.savedUsd,
    problem,
    folder,
  };
}

/** The key record is a list of [name, value] pairs (key/record.ts). */
function taskOf(key: unknown): string {
  const pair = Array.isArray(key) ? key.find((item) => Array.isArray(item) && item[0] === 'task') : undefined;
  return typeof pair?.[1] === 'string' ? (pair[1].split('\n', 1)[0] ?? '') : '';
}

async function show(folder: string, start: string, json: boolean): Promise<number> {
  const matches = (await listEntries(folder)).filter(
    ({ hash }) => start !== '' && hash.startsWith(start.toLowerCase()),
  );
  const [match] = matches;
  if (match === undefined || matches.length > 1) {
    stderr.write(
      `error: ${matches.length === 0 ? 'no entry' : `${matches.length} entries`} in ${folder} with a hash that begins with ${escapeWorkflowLine(start)}. codex-job cache list shows them.\n`,
    );
    return 1;
  }
  const entry = await showEntry(folder, match.hash);
  if (entry.kind !== 'ok') {
    stderr.write(`error: the entry ${match.folder} is damaged. The next run of its job replaces it.\n`);
    return 1;
  }
  if (json) {
    const [message, summary] = ['message.md', 'summary.json'].map((name) => fileText(entry.files, name));
    const whole = { ...entry.meta, summary: JSON.parse(summary || 'null'), message, folder: match.folder };
    stdout.write(`${printableJson(JSON.stringify(whole))}\n`);
    return 0;
  }
  const text = `${JSON.stringify(entry.meta, null, 2)}\n\n${entry.files.get('message.md')?.toString('utf8') ?? ''}\n`;
  // In a step of a workflow the runner would obey what the answer says.
  stdout.write(process.env['GITHUB_ACTIONS'] === 'true' ? escapeWorkflowCommands(text) : text);
  stderr.write(`${match.folder}\n`);
  return 0;
}

function fileText(files: ReadonlyMap<string, Buffer>, name: string): string {
  return files.get(name)?.toString('utf8') ?? '';
}

async function clear(folder: string): Promise<number> {
  const code = tell(await clearStore(folder));
  if (code === 0 && (await clearWorkFolders(folder)) === 'busy')
    stderr.write('A job is running: what it needs stays. Run codex-job cache clear again when it has ended.\n');
  return code;
}

function tell(pruned: Pruned): number {
  if (pruned.kind === 'failed') {
    stderr.write(`error: nothing could be removed: ${pruned.detail}\n`);
    return 1;
  }
  stderr.write(`${pruned.removed.length} entries removed, ${Math.ceil(pruned.bytes / 1024)} KiB\n`);
  return 0;
}
