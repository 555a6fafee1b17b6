import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArgumentPolicy, type FoldedArgs, foldCodexArgs } from '../../../src/request/codex-args/fold.ts';
import { shellWords } from '../../../src/request/codex-args/shell-words.ts';

const UUID = '01a201d6-1111-7abc-8def-0123456789ab';

const PRIVATE = { unsafe: false, privateHome: true };

function fold(text: string, setting: Partial<ArgumentPolicy> = {}): FoldedArgs {
  const words = shellWords(text);
  if (words.kind === 'invalid') throw new Error(words.problem);
  return foldCodexArgs(words.words, { ...PRIVATE, ...setting });
}

const NOTHING: FoldedArgs = {
  rest: [],
  model: { kind: 'tier' },
  sandbox: null,
  effort: null,
  serviceTier: null,
  workingDirectory: null,
  outputFile: null,
  outputSchemaFile: null,
  resume: null,
  problems: [],
};
const model = (name: string): Partial<FoldedArgs> => ({ model: { kind: 'chosen', name } });
const hidden = { model: { kind: 'hidden' } } as const;
const rest = (...words: string[]): Partial<FoldedArgs> => ({ rest: words });

describe('what arguments are folded into', () => {
  it.each<[string, Partial<FoldedArgs>]>([
    ['', {}],
    // Every form of a model.
    ['-m X', model('X')],
    ['-mX', model('X')],
    ['-m=X', model('X')],
    ['--model X', model('X')],
    ['--model=X', model('X')],
    ['-c model=X', model('X')],
    ['-cmodel=X', model('X')],
    ['-c=model=X', model('X')],
    ['--config model=X', model('X')],
    ['--config=model=X', model('X')],
    [`-c 'model="X"'`, model('X')],
    [`-c "model='X'"`, model('X')],
    [`-c ' model = "X" '`, model('X')],
    [`-c 'model="gpt\\u002d5"'`, model('gpt-5')],
    [`-c 'model="X'`, model('X')],
    ['-c model=gpt-6.1-sol', model('gpt-6.1-sol')],
    ['-c model=a=b', model('a=b')],
    // Which of several counts.
    ['-m A -c model=B', model('A')],
    ['-c model=B -m A', model('A')],
    ['-c model=A -c model=B', model('B')],
    ['-m A --model=B', model('B')],
    ['-m -', model('-')],
    // Not a model.
    ['-c review_model=X', rest('-c', 'review_model=X')],
    ['-c model_verbosity=low', rest('-c', 'model_verbosity=low')],
    [`-c '"model"="X"'`, rest('-c', '"model"="X"')],
    [
      '--add-dir --model',
      {
        problems: [
          { received: '--add-dir', expected: '--add-dir with a value behind it' },
          { received: '--model', expected: '--model with a value behind it' },
        ],
      },
    ],
    ['--add-dir=--model -mX', { ...rest('--add-dir=--model'), ...model('X') }],
    ['--title -mX', { ...model('X'), problems: [{ received: '--title', expected: '--title with a value behind it' }] }],
    // Something else decides.
    ['-p fast', { ...hidden, ...rest('-p', 'fast') }],
    ['-pfast', { ...hidden, ...rest('-pfast') }],
    ['--profile=fast', { ...hidden, ...rest('--profile=fast') }],
    ['--profile fast', { ...hidden, ...rest('--profile', 'fast') }],
    ['--oss', { ...hidden, ...rest('--oss') }],
    ['-c profile=fast', { ...hidden, ...rest('-c', 'profile=fast') }],
    ['--oss --local-provider ollama -m X', { ...model('X'), ...rest('--oss', '--local-provider', 'ollama') }],
    ['-p fast -c model=X', { ...model('X'), ...rest('-p', 'fast') }],
    // Sandbox and effort.
    ['-s workspace-write', { sandbox: 'workspace-write' }],
    ['-sworkspace-write', { sandbox: 'workspace-write' }],
    ['-s=workspace-write', { sandbox: 'workspace-write' }],
    ['--sandbox workspace-write', { sandbox: 'workspace-write' }],
    ['--sandbox=workspace-write', { sandbox: 'workspace-write' }],
    ['-c sandbox_mode=workspace-write', { sandbox: 'workspace-write' }],
    [`--config='sandbox_mode="danger-full-access"'`, { sandbox: 'danger-full-access' }],
    ['-s read-only -c sandbox_mode=danger-full-access', { sandbox: 'read-only' }],
    ['-s read-only -s workspace-write', { sandbox: 'workspace-write' }],
    ['-c model_reasoning_effort=high', { effort: 'high' }],
    [`-c 'model_reasoning_effort="low"' -c model_reasoning_effort=high`, { effort: 'high' }],
    // Paths.
    [
      '-C sub -o out.md --output-schema s.json',
      { workingDirectory: 'sub', outputFile: 'out.md', outputSchemaFile: 's.json' },
    ],
    [
      '-Csub -oout.md --output-schema=s.json',
      { workingDirectory: 'sub', outputFile: 'out.md', outputSchemaFile: 's.json' },
    ],
    ['--cd=a --output-last-message=b', { workingDirectory: 'a', outputFile: 'b' }],
    ['-C a -C b', { workingDirectory: 'b' }],
    // Always set.
    ['--json --skip-git-repo-check --ephemeral --ignore-user-config --color never', {}],
    ['--experimental-json --color=always --json', {}],
    // Passed on, in order.
    [
      '-c a.b=1 --enable x --strict-config --disable=y',
      rest('-c', 'a.b=1', '--enable', 'x', '--strict-config', '--disable=y'),
    ],
    ['--add-dir ../x --ignore-rules', rest('--add-dir', '../x')],
    [`-c 'approval_policy="never"'`, rest('-c', 'approval_policy="never"')],
    ['-c sandbox_workspace_write.network_access=true', rest('-c', 'sandbox_workspace_write.network_access=true')],
    ['-c shell_environment_policy.set.hooks=1', rest('-c', 'shell_environment_policy.set.hooks=1')],
    ['-c a.model_provider=x', rest('-c', 'a.model_provider=x')],
    ['--disable use_legacy_landlock', rest('--disable', 'use_legacy_landlock')],
    // Images: the `-` of our own command line must not become one.
    ['-i a.png', rest('--image=a.png')],
    ['-i a.png b.png -mX', { ...rest('--image=a.png', '--image=b.png'), ...model('X') }],
    ['-ia.png -i=b.png --image=c', rest('--image=a.png', '--image=b.png', '--image=c')],
    ['--image a.png b.png', rest('--image=a.png', '--image=b.png')],
    ['-i a,b -i c', rest('--image=a,b', '--image=c')],
    ['-i a -', rest('--image=a')],
    // A flag that this table doesn't know.
    ['--new-flag', rest('--new-flag')],
    ['--new-flag value -mX', { ...rest('--new-flag', 'value'), ...model('X') }],
    ['--new-flag -mX', { ...rest('--new-flag'), ...model('X') }],
    ['--new-flag=v', rest('--new-flag=v')],
    ['-a never', rest('-a', 'never')],
    ['--mod X', rest('--mod', 'X')],
    // Threads.
    [`resume ${UUID}`, { resume: { kind: 'resume', thread: UUID } }],
    [`fork ${UUID.toUpperCase()} -`, { resume: { kind: 'fork', thread: UUID } }],
    [
      `-s workspace-write resume -m X ${UUID} --json -`,
      { sandbox: 'workspace-write', ...model('X'), resume: { kind: 'resume', thread: UUID } },
    ],
    [`resume --all -- ${UUID}`, { resume: { kind: 'resume', thread: UUID } }],
    [`resume -i a ${UUID}`, { ...rest('--image=a'), resume: { kind: 'resume', thread: UUID } }],
    [`resume -ia ${UUID}`, { ...rest('--image=a'), resume: { kind: 'resume', thread: UUID } }],
    // Stdin and the end of flags.
    ['-', {}],
    ['--', {}],
    ['-mX -- -', model('X')],
  ])('%s', (text, expected) => {
    expect(fold(text)).toEqual({ ...NOTHING, ...expected });
  });

  it('keeps what only a home of our own always has, where a home is given', () => {
    const text = '--ephemeral --ignore-user-config --ignore-rules --json';
    expect(fold(text).rest).toEqual([]);
    expect(fold(text, { privateHome: false }).rest).toEqual(['--ephemeral', '--ignore-user-config', '--ignore-rules']);
  });

  it('gets a multi-word value of one argument whole', () => {
    expect(foldCodexArgs(['-c', 'model = "a b"', '--title', ''], PRIVATE)).toMatchObject({
      model: { kind: 'chosen', name: 'a b' },
      rest: ['--title', ''],
    });
  });
});

describe('what is refused', () => {
  it.each<[string, string, RegExp]>([
    ['write docs', 'write', /task/],
    ['-m X "write docs"', 'write docs', /task/],
    ['--image=a b', 'b', /task/],
    ['-ia b', 'b', /task/],
    ['-- -m X', '-m', /task/],
    ['-- resume', 'resume', /task/],
    [`resume ${UUID} "go on"`, 'go on', /task/],
    ['review', 'review', /task/],
    ['review --uncommitted', 'review', /task/],
    ['help', 'help', /task/],
    ['resume', 'resume', /UUID/],
    ['resume my-thread', 'resume my-thread', /UUID/],
    [`resume {${UUID}}`, `resume {${UUID}}`, /UUID/],
    ['fork -', 'fork', /UUID/],
    ['resume --last', '--last', /UUID/],
    ['--help', '--help', /run/],
    ['-V', '--version', /run/],
    ['--approve-for-me', '--approve-for-me', /workspace-write/],
    ['-m', '-m', /value/],
    ['-m --json', '-m', /value/],
    ['--model=', '--model=', /value/],
    ['-C ""', '-C', /value/],
    ['--json=true', '--json=true', /without a value/],
    ['-i', '-i', /file/],
    ['-i=', '-i=', /file/],
    ['-c', '-c', /value/],
    ['-c model', '-c', /=/],
    ['-c =x', '-c', /key/],
    ['-c model=5', '-c model=5', /text/],
    ['-c model=', '-c model=', /text/],
    ['-c sandbox_mode=true', '-c sandbox_mode=true', /text/],
  ])('%s', (text, received, expected) => {
    const { problems } = fold(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.received.trim()).toBe(received);
    expect(problems[0]?.expected).toMatch(expected);
  });

  const wall: [string, string, string[]?][] = [
    ['--trust', '--trust'],
    ['--dangerously-bypass-hook-trust', '--dangerously-bypass-hook-trust'],
    ['--dangerously-anything-new', '--dangerously-anything-new'],
    ['--yolo', '--yolo', []],
    ['--dangerously-bypass-approvals-and-sandbox', '--dangerously-bypass-approvals-and-sandbox', []],
    [`-c 'projects."/w".trust_level="trusted"'`, '-c projects."/w".trust_level=…'],
    [`-c 'projects={"/w"={trust_level="trusted"}}'`, '-c projects=…'],
    [`-c ' projects . x = 1'`, '-c projects . x=…'],
    [`-c 'mcp_servers.x.command="sh"'`, '-c mcp_servers.x.command=…'],
    [`-cmcp_servers={}`, '-c mcp_servers=…'],
    [`--config='"mcp_servers".x=1'`, '-c "mcp_servers".x=…'],
    ['-c model_provider=x', '-c model_provider=…'],
    [`-c 'model_providers.x.base_url="http://e"'`, '-c model_providers.x.base_url=…'],
    ['-c openai_base_url=http://e', '-c openai_base_url=…'],
    ['-c chatgpt_base_url=http://e', '-c chatgpt_base_url=…'],
    [`-c 'hooks.Stop=[]'`, '-c hooks.Stop=…'],
    [`-c 'notify=["sh"]'`, '-c notify=…'],
    [`-c 'profiles.a.model_provider="x"'`, '-c profiles.a.model_provider=…'],
    [`-c 'profiles={a={notify=["sh"]}}'`, '-c profiles=…'],
    ['-c permissions.x=1', '-c permissions.x=…'],
    ['-c default_permissions=x', '-c default_permissions=…'],
    ['-c approvals_reviewer=auto_review', '-c approvals_reviewer=…'],
    ['--enable use_legacy_landlock', '--enable use_legacy_landlock'],
    ['-c features.use_legacy_landlock=true', '-c features.use_legacy_landlock=…'],
    [`-c 'features={use_legacy_landlock=true}'`, '-c features=…'],
  ];
  it.each(wall)('%s, unless unsafe', (text, received, left) => {
    const refused = fold(text);
    expect(refused.problems).toEqual([{ received, expected: expect.stringContaining('safety-strategy: unsafe') }]);
    expect(refused.rest).toEqual([]);
    const allowed = fold(text, { unsafe: true, privateHome: false });
    expect(allowed.problems).toEqual([]);
    const words = shellWords(text);
    expect(allowed.rest).toEqual(left ?? (words.kind === 'ok' ? words.words : []));
    if (left !== undefined) expect(allowed.sandbox).toBe('danger-full-access');
  });

  it('--trust also where Codex could not take it', () => {
    expect(fold('--trust', { unsafe: true }).problems).toEqual([
      { received: '--trust', expected: expect.stringContaining('codex-home') },
    ]);
  });

  it('shows no value of a refused setting', () => {
    const { problems } = fold(`-c 'model_providers.x.experimental_bearer_token="hush"'`);
    expect(JSON.stringify(problems)).not.toContain('hush');
  });

  it('in whatever place it stands', () => {
    const atom = fc.constantFrom(
      '-mX',
      '--json',
      '-c',
      'a=1',
      '--new',
      'v',
      '-i',
      '--',
      'resume',
      UUID,
      '-',
      '--color',
      '-s',
      '',
    );
    const bad = fc.constantFrom('--trust', '--yolo', '-cmodel_provider=x', '--config=projects.a=1');
    fc.assert(
      fc.property(fc.array(atom), bad, fc.array(atom), (before, word, after) => {
        // After `--` it is a prompt; after a flag that wants a value, clap refuses both.
        const folded = foldCodexArgs([...before, word, ...after], PRIVATE);
        expect(folded.problems.length).toBeGreaterThan(0);
        expect(folded.rest).not.toContain(word);
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 2000) },
    );
  });
});

describe('any words', () => {
  it('are folded or refused, and what is left folds to itself', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('-m', '-c', '--', '-i', '-', 'resume', UUID, '-c=a=1', '--new', '--profile', 'model=x', '--oss'),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const folded = foldCodexArgs(words, PRIVATE);
        fc.pre(folded.problems.length === 0);
        const again = foldCodexArgs(folded.rest, PRIVATE);
        expect(again.problems).toEqual([]);
        expect(again.rest).toEqual(folded.rest);
        expect(again.model.kind).not.toBe('chosen');
        expect([
          again.sandbox,
          again.effort,
          again.workingDirectory,
          again.outputFile,
          again.outputSchemaFile,
          again.resume,
        ]).toEqual(Array(6).fill(null));
      }),
      { numRuns: Number(process.env['FUZZ_RUNS'] ?? 3000) },
    );
  });
});
