/** Plays attacks with the real Codex, through the shipped bundle, on a machine that is laid out as a runner's. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { startCacheService } from '../support/cache-service.ts';
import { codexBinary, codexToolCache } from '../support/codex.ts';
import { type Files, machine, makeRepo, type Repo } from '../support/repo.ts';
import {
  applyPatch,
  type RecordedRequest,
  type Reply,
  type ReplyItem,
  type Script,
  shell,
  startResponsesServer,
  type ToolOutput,
  text,
  toolOutputs,
} from '../support/responses-server.ts';
import { type ActionOptions, type ActionRun, ROOT, runAction } from '../support/run-action.ts';
import type { Attack, Column } from './attack.ts';
import { type Evidence, type Places, publications, SECRETS } from './evidence.ts';
import { CODEX_USER } from './other-user.ts';

/** One machine, a model and a cache service; `close` ends all of it. */
export interface Stage {
  readonly places: Places;
  readonly repo: Repo;
  readonly requests: readonly RecordedRequest[];
  readonly cache: Awaited<ReturnType<typeof startCacheService>>;
  play(script: Script): void;
  run(inputs: Readonly<Record<string, string>>, more?: Partial<ActionOptions>): Promise<ActionRun>;
  evidence(run: ActionRun, seen?: ToolOutput): Evidence;
  close(): Promise<void>;
}

const INPUTS: Record<Column, Readonly<Record<string, string>>> = {
  'read-only': { sandbox: 'read-only' },
  'workspace-write': { sandbox: 'workspace-write' },
  'full access: unsafe': { sandbox: 'danger-full-access', 'safety-strategy': 'unsafe' },
  'full access: other user': {
    sandbox: 'danger-full-access',
    'safety-strategy': 'unprivileged-user',
    'codex-user': CODEX_USER,
  },
};

export async function openStage(column: Column, files: Files = { 'a.txt': 'a\n' }): Promise<Stage> {
  const toolCache = await codexToolCache();
  const repo = makeRepo({ files });
  const model = await startResponsesServer(text('ok'));
  const cache = await startCacheService();
  const on = machine({ toolCache, checkout: repo });
  const action = join(on.root, 'actions', 'codex-job', 'dist', 'action', 'index.js');
  for (const entry of ['action', 'cache-worker']) {
    cpSync(join(ROOT, 'dist', entry), join(dirname(action), '..', entry), { recursive: true });
  }
  const socket = join(on.root, 'service.sock');
  const service = createServer((connection) => connection.destroy()).listen(socket);
  const places: Places = { ...on, action, codex: await codexBinary(), port: model.port, socket };
  layOut(places);
  if (column === 'full access: other user') letIn(places);

  return {
    places,
    repo,
    requests: model.requests,
    cache,
    play: (script) => model.use(script),
    run: (inputs, more = {}) =>
      runAction({
        ...on,
        main: action,
        githubToken: SECRETS.token,
        inputs: {
          ...INPUTS[column],
          'responses-api-endpoint': model.endpoint,
          'openai-api-key': SECRETS.key,
          'tier-models': 'low=gpt-4o-mini',
          retries: '0',
          ...inputs,
        },
        ...more,
        env: { ...cache.env(), ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRETS.runtime, GH_TOKEN: SECRETS.given, ...more.env },
      }),
    evidence: (run, seen) => ({
      run,
      places,
      seen,
      requests: model.requests,
      published: publications(
        run,
        places,
        cache.entries().map(({ bytes }) => bytes),
      ),
    }),
    async close() {
      service.close();
      await model.close();
      await cache.close();
    },
  };
}

/** What a runner's machine has beside the checkout. */
function layOut({ home, temp, workspace, socket }: Places): void {
  writeFileSync(join(home, 'mine.txt'), 'mine\n');
  writeFileSync(join(temp, 'private.txt'), 'only-for-the-runner\n', { mode: 0o600 });
  symlinkSync('../../../home', join(workspace, 'leads-home'));
  // As actions/checkout keeps its token for later steps.
  const basic = Buffer.from(`x-access-token:${SECRETS.token}`).toString('base64');
  const header = ['http.https://github.com/.extraheader', `AUTHORIZATION: basic ${basic}`];
  execFileSync('git', ['config', ...header], { cwd: workspace });
  chmodSync(socket, 0o777);
}

/** As SECURITY.md says: the other user may pass, and write the workspace but not what lies in it already. */
function letIn({ root, workspace }: Places): void {
  chmodSync(dirname(root), 0o755);
  chmodSync(workspace, 0o1777);
}

/** Everything that can be played in one run of Codex. */
export async function playTogether(column: Column, attacks: readonly Attack[]): Promise<Map<string, Evidence>> {
  const moves = attacks.map(({ name, move }) => ({ name, move }));
  const files = Object.assign(
    { 'a.txt': 'a\n' },
    ...moves.flatMap(({ move }) => (move.kind === 'holds' ? [move.files] : [])),
  );
  const stage = await openStage(column, files);
  try {
    const conversation = converse(moves, stage.places);
    stage.play(conversation.script);
    const titles = moves.flatMap(({ move }) => (move.kind === 'titles' ? [move.text] : []));
    const run = await stage.run({ task: ['Review this pull request. Its title:', ...titles].join('\n') });
    const seen = toolOutputs(conversation.last() ?? failed(run));
    const evidence = stage.evidence(run);
    return new Map(
      moves.map(({ name }) => {
        const callId = conversation.calls.get(name);
        return [name, { ...evidence, seen: seen.find((output) => output.callId === callId) }];
      }),
    );
  } finally {
    await stage.close();
  }
}

function failed(run: ActionRun): never {
  throw new Error(`Codex never came to the end of its script: ${run.log}`);
}

type Named = Pick<Attack, 'name' | 'move'>;

/** Messages first, then one command a turn, then the answer. */
function converse(moves: readonly Named[], places: Places) {
  const calls = new Map<string, string>();
  const talk: ReplyItem[] = [];
  const turns: { name: string; items: readonly ReplyItem[] }[] = [];
  let answer = 'Done.\n';
  for (const { name, move } of moves) {
    switch (move.kind) {
      case 'says':
        talk.push({ kind: 'message', pieces: typeof move.text === 'string' ? [move.text] : move.text });
        break;
      case 'answers':
        answer += `\n${move.text}`;
        break;
      case 'runs':
        turns.push({ name, items: shell(move.command(places), 10_000).items });
        break;
      case 'patches':
        turns.push({ name, items: applyPatch(move.patch(places)).items });
        break;
      case 'emits': {
        const item = move.item(places);
        if (item['call_id'] === undefined) talk.push({ kind: 'raw', item });
        else turns.push({ name, items: [{ kind: 'raw', item }] });
        break;
      }
    }
  }
  let turn = 0;
  let last: RecordedRequest | null = null;
  const script = (request: RecordedRequest): Reply => {
    // Not Codex, but a command of it that got through to the proxy.
    if (request.model.startsWith('stolen')) return text('stolen');
    const at = turn++;
    const next = turns[at];
    if (next === undefined) {
      last = request;
      return text(answer);
    }
    const before = at === 0 ? talk : [];
    const [item] = next.items;
    const own = item?.kind === 'raw' ? String(item.item['call_id']) : `call_${request.index}_${before.length}`;
    calls.set(next.name, own);
    return { kind: 'items', items: [...before, ...next.items] };
  };
  return { script, calls, last: () => last };
}
