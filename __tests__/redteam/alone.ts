/** Attacks that need a run of their own. Each gives what was left after the decisive run. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { file, packArchive } from '../support/cache-service.ts';
import { error, shell, text } from '../support/responses-server.ts';
import type { Column } from './attack.ts';
import { ARCHIVES, newFile, PATCHES } from './attacks-stored.ts';
import { type Evidence, SECRETS } from './evidence.ts';
import { openStage, type Stage } from './scene.ts';

type Play = (stage: Stage) => Promise<Evidence>;

export async function playAlone(play: string, column: Column): Promise<Evidence> {
  const onStored = ON_STORED[play];
  if (onStored !== undefined) return onStored(await storedStage(column));
  const stage = await openStage(column, FILES[play]);
  try {
    return await (PLAYS[play] ?? missing(play))(stage);
  } finally {
    await stage.close();
  }
}

/** Only what is refused before Codex starts. */
export async function playInputs(
  inputs: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): Promise<Evidence> {
  const { stage } = await storedStage('read-only');
  const before = stage.requests.length;
  const paths = Object.keys(links).map((name) => join(stage.places.workspace, name));
  for (const [index, target] of Object.values(links).entries()) symlinkSync(target, paths[index] ?? '');
  const evidence = stage.evidence(await stage.run({ task: 'x', ...inputs }));
  for (const path of paths) rmSync(path);
  return { ...evidence, requests: stage.requests.slice(before) };
}

/** A machine whose store holds a good result of the task `x`. Shared, because what it costs is the run that made it. */
interface Stored {
  readonly stage: Stage;
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
}
const shared = new Map<Column, Promise<Stored>>();

function storedStage(column: Column): Promise<Stored> {
  const stored = shared.get(column) ?? store(column);
  shared.set(column, stored);
  return stored;
}

async function store(column: Column): Promise<Stored> {
  const stage = await openStage(column);
  stage.play(text('stored'));
  const run = await stage.run({ task: 'x' });
  const folder = run.outputs['entry'] ?? '';
  if (folder === '') throw new Error(`nothing was stored: ${run.log}`);
  return { stage, folder, files: new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])) };
}

export async function closeShared(): Promise<void> {
  for (const stored of shared.values()) await (await stored).stage.close();
  shared.clear();
}

function missing(play: string): never {
  throw new Error(`no such play: ${play}`);
}

/** What the repository holds. */
const FILES: Readonly<Record<string, Record<string, string>>> = {
  'bare-repository': {
    'sub/HEAD': 'ref: refs/heads/main\n',
    'sub/config':
      '[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = "touch $HOME/bare-ran; false"\n[filter "evil"]\n\tclean = "touch $HOME/bare-ran; cat"\n',
    'sub/objects/info/keep': 'x\n',
    'sub/refs/heads/keep': 'x\n',
    'sub/a.txt': 'a\n',
    'sub/.gitattributes': '* filter=evil\n',
  },
};

const { key } = SECRETS;
const EVIL = '\n::set-output name=L41::x\n\u0085::add-path::L41 ##[add-matcher]L41\r::debug::L41';

const PLAYS: Readonly<Record<string, Play>> = {
  'api-error': async (stage) => {
    const message = `Incorrect API key provided: ${key}.\n::set-output name=L40::x\n\u0085::debug::L40 ##[add-matcher]L40\r::add-path::L40`;
    stage.play(error(401, { message, code: 'invalid_api_key' }));
    return stage.evidence(await stage.run({ task: 'x' }));
  },
  'key-in-file': async (stage) => {
    const binary = `printf '\\000\\377${key}' >b.bin`;
    stage.play([shell(`echo 'const key = "${key}"' >leak.js; ${binary}`), text('done')]);
    return stage.evidence(await stage.run({ task: 'x' }));
  },
  'key-in-name': async (stage) => {
    stage.play([shell(`touch ${key}.txt`), text('done')]);
    return stage.evidence(await stage.run({ task: 'x' }));
  },
  'output-link': async (stage) => {
    const { temp } = stage.places;
    stage.play([shell(`ln -sf ${temp}/_runner_file_commands/set_env_* answer.md; ls -l`), text('F07=evil\n')]);
    return stage.evidence(await stage.run({ task: 'x', 'output-file': 'answer.md' }));
  },
  'output-folder': async (stage) => {
    stage.play([shell('ln -s ../../../home out'), text('evil')]);
    return stage.evidence(await stage.run({ task: 'x', 'output-file': 'out/answer.md' }));
  },
  'output-tracked': async (stage) => {
    stage.play(text('evil'));
    return stage.evidence(await stage.run({ task: 'x', 'output-file': 'leads-home/tracked.md' }));
  },
  'output-pipe': async (stage) => {
    stage.play([shell('mkfifo answer.md'), text('evil')]);
    return stage.evidence(await stage.run({ task: 'x', 'output-file': 'answer.md' }, { timeoutMs: 30_000 }));
  },
  'bare-repository': async (stage) => {
    mkdirSync(join(stage.places.workspace, 'sub', 'refs', 'heads'), { recursive: true });
    stage.play([shell('true'), text('done')]);
    return stage.evidence(await stage.run({ task: 'x', 'working-directory': 'sub' }));
  },
  'store-in-workspace': async (stage) => {
    stage.play([shell('mkdir -p store; touch store/planted'), text('done')]);
    return stage.evidence(await stage.run({ task: 'x', 'cache-dir': 'store' }));
  },
};

/** On a machine whose store is full. */
const ON_STORED: Record<string, (stored: Stored) => Promise<Evidence>> = {
  'entry-commands': (stored) =>
    tampered(stored, (entry) => {
      const meta = entry.meta();
      entry.write('message.md', `Hello${EVIL}`);
      entry.write(
        'summary.json',
        JSON.stringify({ exit: 0, id: `x${EVIL}`, time: 1, error: null, result: `r${EVIL}` }),
      );
      entry.seal({
        ...meta,
        model: `m${EVIL}`,
        codexVersion: `v${EVIL}`,
        changes: { files: [`f${EVIL}`], diffstat: ` f${EVIL} | 1 +\n` },
        activity: [
          { kind: 'command', command: `c${EVIL}`, exitCode: 0, seconds: 1 },
          { kind: 'file_change', path: `p${EVIL}`, change: `a${EVIL}` },
          { kind: 'web_search', query: `q${EVIL}` },
          { kind: 'mcp_tool_call', server: `s${EVIL}`, tool: `t${EVIL}`, failed: false },
        ],
      });
    }),
  'entry-notice': (stored) =>
    tampered(stored, (entry) => {
      const name = `a\\n::set-output name=L42::x\\r##[add-matcher]L42\\302\\205::debug::L42`;
      entry.write(
        'changes.patch',
        `diff --git "a/${name}" "b/${name}"\nnew file mode 100644\nindex 0000000..f0b36ad\n--- /dev/null\n+++ "b/${name}"\n@@ -0,0 +1 @@\n+evil\n`,
      );
      entry.seal({ ...entry.meta(), codexVersion: '::debug::L42' });
    }),
  'patch for read-only': (stored) =>
    tampered(stored, (entry) => {
      entry.write('changes.patch', newFile('planted.txt'));
      entry.seal(entry.meta());
    }),
  'own answer': (stored) =>
    tampered(stored, (entry) => {
      entry.write('message.md', 'own answer');
      entry.write('changes.patch', newFile('own.txt'));
      entry.seal(entry.meta());
    }),
  'changed bytes': (stored) => tampered(stored, (entry) => entry.write('message.md', 'changed')),
  'other hash': (stored) => tampered(stored, (entry) => entry.seal({ ...entry.meta(), hash: '0'.repeat(64) })),
  future: (stored) =>
    tampered(stored, (entry) => entry.seal({ ...entry.meta(), created: new Date(Date.now() + 9e8).toISOString() })),
  'linked entry': (stored) =>
    tampered(stored, () => {
      // Every folder on the way to the files becomes a link to where they were moved.
      const { home, cacheDir } = stored.stage.places;
      renameSync(cacheDir, join(home, 'away'));
      symlinkSync(join(home, 'away'), cacheDir);
    }),
};

for (const [name, members] of Object.entries(ARCHIVES)) {
  ON_STORED[`archive: ${name}`] = (stored) => poisoned(stored, members(stored.stage.places.home));
}
for (const [name, patch] of Object.entries(PATCHES)) {
  ON_STORED[`patch: ${name}`] = (stored) =>
    tampered(stored, (entry) => {
      entry.write('changes.patch', patch);
      entry.seal(entry.meta());
    });
}

/** An entry of the local cache, rewritten by somebody who knows its format. */
interface OpenEntry {
  meta(): Record<string, unknown>;
  write(name: string, content: string): void;
  /** Writes meta.json, with sizes and digests that are right. */
  seal(meta: Record<string, unknown>): void;
}

/** Somebody changes the entry, the same job comes again. */
async function tampered(stored: Stored, change: (entry: OpenEntry) => void): Promise<Evidence> {
  const { stage, folder } = stored;
  const at = (name: string) => join(folder, name);
  reset(stored);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (const [name, bytes] of stored.files) writeFileSync(at(name), bytes, { mode: 0o600 });
  change({
    meta: () => JSON.parse(readFileSync(at('meta.json'), 'utf8')) as Record<string, unknown>,
    write: (name, content) => writeFileSync(at(name), content, { mode: 0o600 }),
    seal: (meta) => {
      const marks = readdirSync(folder).flatMap((name) => {
        const bytes = readFileSync(at(name));
        const mark = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
        return name === 'meta.json' ? [] : [[name, mark]];
      });
      writeFileSync(at('meta.json'), JSON.stringify({ ...meta, files: Object.fromEntries(marks) }), { mode: 0o600 });
    },
  });
  stage.play(text('fresh'));
  return stage.evidence(await stage.run({ task: 'x' }));
}

/** The Actions cache serves an archive with more in it than an entry; the local cache is empty. */
async function poisoned(stored: Stored, members: Parameters<typeof packArchive>[0]): Promise<Evidence> {
  const { stage, folder } = stored;
  reset(stored);
  const good = [...stored.files].map(([name, bytes]) => file(`codex-job-entry/${name}`, bytes));
  const key = `codex-job-${basename(folder)}-${Math.floor(Date.now() / 1000)}-planted`;
  stage.cache.plant(key, await packArchive([...good, ...members]));
  stage.play(text('fresh'));
  const run = await stage.run({ task: 'x' });
  if (!stage.cache.calls.some(({ operation }) => operation === 'download'))
    throw new Error('the archive was not asked for');
  stage.cache.evict('planted');
  return stage.evidence(run);
}

function reset({ stage }: Stored): void {
  rmSync(stage.places.cacheDir, { recursive: true, force: true });
  stage.cache.evict('codex-job');
}
