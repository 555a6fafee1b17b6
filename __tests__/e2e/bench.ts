import { codexToolCache } from '../support/codex.ts';
import { cleanTempDirs, type Machine, machine, makeRepo, type Repo } from '../support/repo.ts';
import { type ResponsesServer, type Script, startResponsesServer } from '../support/responses-server.ts';
import { type ActionOptions, type ActionRun, runAction } from '../support/run-action.ts';

export const KEY = 'sk-test-0123456789abcdefghijklmnop';

/** A repository, a scripted model and fresh machines, for tests of the shipped action. */
export interface Bench {
  readonly repo: Repo;
  readonly model: ResponsesServer;
  /** Another machine with a checkout of the same commit: other HOME, workspace and temporary folder. */
  newMachine(): Machine;
  /** The action on that machine, with the model's endpoint and a key. */
  run(on: Machine, inputs: Record<string, string>, more?: Partial<ActionOptions>): Promise<ActionRun>;
  close(): Promise<void>;
}

export async function openBench(script: Script, files: Record<string, string> = { 'a.txt': 'a\n' }): Promise<Bench> {
  const toolCache = await codexToolCache();
  const repo = makeRepo({ files });
  const model = await startResponsesServer(script);
  return {
    repo,
    model,
    newMachine: () => machine({ toolCache, checkout: repo }),
    run: (on, inputs, more = {}) =>
      runAction({
        ...on,
        inputs: { 'responses-api-endpoint': model.endpoint, 'openai-api-key': KEY, ...inputs },
        ...more,
      }),
    async close() {
      await model.close();
      cleanTempDirs();
    },
  };
}

/** What must be the same on a hit and on the run that made it. */
export function lasting(outputs: Readonly<Record<string, string>>): Record<string, string> {
  const {
    'cache-hit': _hit,
    'cache-source': _source,
    'cache-age': _age,
    report: _report,
    entry: _entry,
    'spent-usd': _spent,
    ...rest
  } = outputs;
  return rest;
}
