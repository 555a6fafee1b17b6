/** What a set-up is asked: the first request to the model, and the hash, by the command line and the real Codex. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codexToolCache } from '../support/codex.ts';
import { type Machine, machine, makeRepo, writeFiles } from '../support/repo.ts';
import { type ResponsesServer, startResponsesServer, text } from '../support/responses-server.ts';
import { runCli } from '../support/run-cli.ts';

export const KEY = 'sk-test-0123456789abcdefghijklmnop';
/** Codex works two folders below the repository's root. */
export const DIRECTORY = 'pkg/app';

export interface Place extends Machine {
  /** A Codex home that is given with `--codex-home`. */
  readonly codexHome: string;
  /** A folder outside of all of them, for what links lead to. */
  readonly outside: string;
}

export interface SetUp {
  readonly name: string;
  /** Whether the first request to the model changes with the word. */
  readonly reaches: boolean;
  /** Whether the hash changes, where that is not the same, for a reason that the set-up gives. */
  readonly hashed?: boolean;
  /** Writes the word where the set-up has it. Called twice, with two words. */
  readonly plant: (place: Place, word: string) => void;
  /** `login`: no key, the person's own login; `given`: a given Codex home; else a private one. */
  readonly home?: 'private' | 'given' | 'login';
  readonly args?: (place: Place, word: string) => readonly string[];
  /** Behind `--`. */
  readonly codexArgs?: (place: Place, word: string) => readonly string[];
}

export interface Answer {
  readonly hash: string;
  readonly request: string;
}

export interface Asker {
  ask(setUp: SetUp, place: Place, word: string): Promise<Answer>;
  newPlace(): Promise<Place>;
  close(): Promise<void>;
}

export async function openAsker(main?: string): Promise<Asker> {
  const toolCache = await codexToolCache();
  const model: ResponsesServer = await startResponsesServer(text('Done.'));
  return {
    async newPlace() {
      const on = machine({
        toolCache,
        checkout: makeRepo({ files: { 'a.txt': 'a\n', 'pkg/app/b.txt': 'b\n', '.gitignore': IGNORED } }),
      });
      const place = { ...on, codexHome: join(on.root, 'given-home'), outside: join(on.root, 'outside') };
      for (const folder of [place.codexHome, place.outside]) mkdirSync(folder);
      writeFiles(on.home, { '.codex/auth.json': JSON.stringify({ OPENAI_API_KEY: KEY }) });
      return place;
    },
    async ask(setUp, place, word) {
      setUp.plant(place, word);
      const cacheDir = join(place.root, 'store');
      rmSync(cacheDir, { recursive: true, force: true });
      const before = model.requests.length;
      const home = setUp.home ?? 'private';
      const login = home === 'login';
      const provider = `model_providers.local={name="local",base_url="${model.baseUrl}",wire_api="responses"}`;
      const run = await runCli({
        args: [
          ...['run', '--task', 'Say the $word skill.', '--working-directory', DIRECTORY, '--cache-dir', cacheDir],
          ...['--retries', '0', ...(login ? [] : ['--responses-api-endpoint', model.endpoint])],
          ...(home === 'given' ? ['--codex-home', place.codexHome] : []),
          ...(login ? ['--safety-strategy', 'unsafe'] : []),
          ...(setUp.args?.(place, word) ?? []),
          '--',
          ...(login ? ['-c', 'model_provider="local"', '-c', provider] : []),
          ...(setUp.codexArgs?.(place, word) ?? []),
        ],
        cwd: place.workspace,
        home: place.home,
        env: { RUNNER_TOOL_CACHE: place.toolCache, ...(login ? {} : { OPENAI_API_KEY: KEY }) },
        ...(main === undefined ? {} : { main }),
      });
      const request = model.requests[before];
      const hash = readdirSync(cacheDir).find((name) => /^[0-9a-f]{64}$/.test(name));
      if (run.code !== 0 || request === undefined || hash === undefined)
        throw new Error(`${setUp.name}: exit ${run.code}\n${run.stdout}\n${run.stderr}`);
      return { hash, request: comparable(request.body) };
    },
    close: () => model.close(),
  };
}

const IGNORED = ['AGENTS.md', 'AGENTS.override.md', '.agents', '.codex', '*.ignored', 'NOTES.md', ''].join('\n');

/** Without what differs between any two runs: ids and times. */
function comparable(body: Record<string, unknown>): string {
  const { client_metadata: _metadata, prompt_cache_key: _key, ...rest } = body;
  return JSON.stringify(rest)
    .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>')
    .replaceAll(/\d{4}-\d\d-\d\d(T[\d:.]+Z?)?/g, '<date>')
    .replaceAll(/codex-home-\w+/g, '<home>')
    .replaceAll(/\\"turn_started_at_unix_ms\\":\d+/g, '');
}
