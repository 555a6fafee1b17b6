import { rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Request } from '../request/request.ts';
import { codexEnvironment } from './environment.ts';
import { type CodexHome, makeHome, personalSkills } from './home.ts';
import { watchLeftovers } from './leftovers.ts';
import { type KeyProxy, startKeyProxy } from './proxy.ts';
import { checkSandbox } from './sandbox.ts';
import type { RunWiring } from './wiring.ts';

/** What stands around Codex while it runs. */
export interface Prepared {
  /** Null = Codex uses a login, not our key. */
  readonly proxy: KeyProxy | null;
  readonly env: Record<string, string>;
  /** Marks Codex's own process tree, and nothing else that we start. */
  readonly runId: string;
  readonly schemaFile: string | null;
  readonly protectTemp: boolean;
  readonly hiddenSkills: readonly string[];
  /** Takes all of it away again. Never rejects. */
  readonly remove: () => Promise<void>;
}

export type Preparation =
  | { readonly kind: 'ready'; readonly prepared: Prepared }
  | { readonly kind: 'failed'; readonly failure: 'input' | 'sandbox'; readonly error: string };

/** Key proxy, home, schema file, sandbox check. Rejects when the disk refuses. */
export async function prepare(request: Request, wiring: RunWiring): Promise<Preparation> {
  const undo: (() => Promise<void>)[] = [];
  const remove = async () => {
    for (const step of undo.reverse()) await step().catch(() => {});
  };
  try {
    const proxy = request.apiKey === null ? null : await openProxy(request.apiKey, request, wiring);
    if (proxy instanceof Error) return { kind: 'failed', failure: 'input', error: proxy.message };
    if (proxy !== null) undo.push(() => proxy.close());

    const home = await chooseHome(request, wiring);
    if (home.made !== null) undo.push(home.made.remove);
    const schemaFile = await writeSchema(request.outputSchema, wiring.folder);
    if (schemaFile !== null) undo.push(() => rm(schemaFile, { force: true }));
    if (request.sandbox === 'workspace-write') undo.push(watchLeftovers(request.workingDirectory));

    const runId = `${wiring.runId}-codex`;
    const secrets = request.apiKey === null ? [] : [request.apiKey];
    const env = codexEnvironment(wiring.env, {
      runId,
      codexHome: home.path,
      secrets,
      proxyToken: proxy?.token ?? null,
    });
    const { binary, signal } = wiring;
    const { sandbox, workingDirectory } = request;
    const check = await checkSandbox({ binary, sandbox, workingDirectory, env, signal });
    // A check that was cut off by a cancellation says nothing: the run itself will see the signal.
    if (check.kind === 'failed' && !signal.aborted) {
      await remove();
      return { kind: 'failed', failure: 'sandbox', error: check.error };
    }
    const hiddenSkills = await personalSkills(wiring.env, request.personalLogin ? personalHome(wiring.env) : null);
    const protectTemp = wiring.protectTemp || home.made?.protectTemp === true;
    return { kind: 'ready', prepared: { proxy, env, runId, schemaFile, protectTemp, hiddenSkills, remove } };
  } catch (cause) {
    await remove();
    throw cause;
  }
}

/** An endpoint or a key that no request can be made with is advice in itself. */
function openProxy(apiKey: string, request: Request, wiring: RunWiring): Promise<KeyProxy | Error> {
  return startKeyProxy({ endpoint: request.endpoint, apiKey, env: wiring.env }).catch((cause: unknown) =>
    cause instanceof Error ? cause : new Error(String(cause)),
  );
}

async function chooseHome(
  request: Request,
  wiring: RunWiring,
): Promise<{ path: string | null; made: CodexHome | null }> {
  if (request.codexHome !== null) return { path: request.codexHome, made: null };
  if (request.personalLogin) return { path: null, made: null };
  const made = await makeHome(wiring.folder, { env: wiring.env, writable: [request.workingDirectory] });
  return { path: made.path, made };
}

function personalHome(env: NodeJS.ProcessEnv): string {
  return env['CODEX_HOME'] || join(env['HOME'] || homedir(), '.codex');
}

async function writeSchema(schema: string | null, folder: string): Promise<string | null> {
  if (schema === null) return null;
  const file = join(folder, 'output-schema.json');
  await writeFile(file, schema, { mode: 0o600, flag: 'wx' });
  return file;
}
