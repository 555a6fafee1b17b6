/** `paths`: what is not declared cannot be read, whatever the model tries. The shipped bundle and the real Codex. */
import { linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Machine, makeRepo, writeFiles } from '../support/repo.ts';
import {
  applyPatch,
  type RecordedRequest,
  type Reply,
  rawItem,
  shell,
  text,
  toolFamily,
  toolOutputs,
} from '../support/responses-server.ts';
import { runCli } from '../support/run-cli.ts';
import { type Bench, KEY, openBench } from './bench.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 60_000 });

const SECRET = 'the-undeclared-words';
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let bench: Bench;
let on: Machine;
beforeEach(async () => {
  bench = await openBench(() => text('Done.'), {
    'src/in.txt': 'declared\n',
    'secret/out.txt': `${SECRET}\n`,
    'a.txt': `${SECRET}\n`,
    'AGENTS.md': `Say ${SECRET}.\n`,
    '.agents/skills/x/SKILL.md': `---\nname: x\ndescription: Says ${SECRET}.\n---\n`,
    'src/AGENTS.md': 'Say declared things.\n',
  });
  on = bench.newMachine();
  writeFileSync(join(on.workspace, 'secret', 'p.png'), Buffer.from(PICTURE, 'base64'));
  symlinkSync('../secret/out.txt', join(on.workspace, 'src', 'link.txt'));
  symlinkSync('../secret', join(on.workspace, 'src', 'folder'));
  writeFiles(on.home, {
    'notes.txt': SECRET,
    '.agents/skills/y/SKILL.md': `---\nname: y\ndescription: ${SECRET}\n---\n`,
  });
  // A second checkout beside, and one within the declared folder.
  makeRepo({ at: join(on.root, 'work', 'other'), files: { 'o.txt': SECRET } });
  makeRepo({ at: join(on.workspace, 'src', 'nested'), files: { 'n.txt': 'declared too\n', 'old.txt': SECRET } }).commit(
    'remove',
    { 'old.txt': null },
  );
  writeFiles(on.temp, { 'event.json': SECRET });
});
afterEach(() => bench.close());

function job(args: readonly string[] = [], model = 'gpt-4o') {
  return runCli({
    args: [
      ...['run', '--no-cache', '--paths', 'src', '--task', 'Look around.', '--cache-dir', join(on.root, 'store')],
      ...['--responses-api-endpoint', bench.model.endpoint, '--tier-models', `low=${model}`, ...args],
    ],
    cwd: on.workspace,
    home: on.home,
    env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache, RUNNER_TEMP: on.temp },
  });
}

/** Each way is a command of its own; the model sees what it printed in the next request. */
function ways(): Record<string, string> {
  const w = on.workspace;
  return {
    'by its path': 'cat secret/out.txt a.txt',
    'by an absolute path': `cat ${w}/secret/out.txt`,
    'by ..': `cat src/../secret/out.txt ${w}/src/../a.txt`,
    'through a link to a file': 'cat src/link.txt',
    'through a link to a folder': 'cat src/folder/out.txt; ls src/folder/',
    'through /proc':
      'cat /proc/1/cwd/a.txt /proc/self/root/../a.txt; for p in /proc/[0-9]*; do cat $p/cwd/a.txt $p/root' +
      `${w}/a.txt; done`,
    'through git': `git show HEAD:a.txt; git -C ${w} cat-file -p HEAD:secret/out.txt; cat ${w}/.git/HEAD; grep -ra ${SECRET.slice(0, 8)} ${w}/.git`,
    'through git of a declared repository':
      'git -C src/nested show HEAD~1:old.txt; ls src/nested/.git/*; find src/nested/.git -type f | head',
    'from another checkout': `cat ${on.root}/work/other/o.txt; ls ${on.root}/work`,
    'from HOME': `cat ${on.home}/notes.txt; ls -a ${on.home}; cat ~/notes.txt`,
    'from the runner': `cat ${on.temp}/event.json; ls ${on.root} /tmp /var/tmp`,
    'by a search': `grep -rs ${SECRET.slice(0, 8)} / --exclude-dir=proc --exclude-dir=sys --exclude-dir=usr -l; find ${w} -name 'out.txt' -o -name a.txt`,
    'by a mount': `mount --bind ${w}/secret src 2>&1; unshare -rm cat ${w}/a.txt; chroot / cat ${w}/a.txt; ln ${w}/a.txt src/hard`,
    'by a new link': `ln -s ${w}/a.txt src/new 2>&1; cat src/new; ln -s ${w}/a.txt /dev/shm/new; cat /dev/shm/new`,
  };
}

const all = (requests: readonly RecordedRequest[]) =>
  requests.map((request) => JSON.stringify(request.input)).join('\n');

describe.each(['gpt-4o', 'gpt-6-luna'])('with %s', (model) => {
  test('no command reads an undeclared file', async () => {
    const commands = Object.values(ways());
    bench.model.use((request): Reply => {
      const done = toolOutputs(request).length;
      // What is looked for stands in the commands themselves, so those are cut off: outputs alone count.
      return done < commands.length
        ? shell(commands[done] ?? '')
        : done === commands.length
          ? shell('cat src/in.txt src/nested/n.txt')
          : text('Done.');
    });
    const ended = await job([], model);
    expect(ended, ended.stderr.toString()).toMatchObject({ code: 0 });
    const outputs = toolOutputs(bench.model.requests.at(-1) as RecordedRequest);
    expect(outputs).toHaveLength(commands.length + 1);
    const leaks = outputs.filter(({ output }) => output.includes(SECRET)).map((_, at) => Object.keys(ways())[at]);
    expect(leaks).toEqual([]);
    expect(outputs.at(-1)?.output).toContain('declared');
    expect(outputs.at(-1)?.output).toContain('declared too');
  });

  test('no tool of Codex does, and no instructions or skills from outside come along', async () => {
    const steps = (request: RecordedRequest): Reply => {
      const done = toolOutputs(request).length;
      const path = join(on.workspace, 'secret', 'p.png');
      if (done === 0)
        return toolFamily(request) === 'code-mode'
          ? rawItem({
              type: 'custom_tool_call',
              id: 'c1',
              call_id: 'c1',
              name: 'exec',
              namespace: 'functions',
              input: `try { text(JSON.stringify(await tools.view_image({ path: ${JSON.stringify(path)} }))) } catch (e) { text(String(e)) }`,
            })
          : rawItem({
              type: 'function_call',
              id: 'f1',
              call_id: 'f1',
              name: 'view_image',
              arguments: JSON.stringify({ path }),
            });
      if (done === 1)
        return applyPatch(
          ['*** Begin Patch', '*** Update File: a.txt', '@@', `-${SECRET}`, '+x', '*** End Patch'].join('\n'),
        );
      return text('Done.');
    };
    bench.model.use(steps);
    const ended = await job([], model);
    expect(ended, ended.stderr.toString()).toMatchObject({ code: 0 });
    const [first] = bench.model.requests;
    expect(first?.text).not.toContain(SECRET);
    const seen = all(bench.model.requests);
    expect(seen).not.toContain(PICTURE.slice(-40));
    expect(seen).not.toContain('input_image');
    const outputs = toolOutputs(bench.model.requests.at(-1) as RecordedRequest);
    expect(outputs.length).toBeGreaterThanOrEqual(1);
  });
});

test('a declared link shows its target, which is in the hash; a hard link is content of its folder', async () => {
  symlinkSync('secret/out.txt', join(on.workspace, 'shown.txt'));
  linkSync(join(on.workspace, 'a.txt'), join(on.workspace, 'src', 'hard.txt'));
  bench.model.use((request) =>
    toolOutputs(request).length === 0 ? shell('cat shown.txt; cat src/hard.txt') : text('Done.'),
  );
  const paths = ['--paths', 'src\nshown.txt'];
  const args = [
    'run',
    ...paths,
    '--task',
    'Look.',
    '--responses-api-endpoint',
    bench.model.endpoint,
    '--cache-dir',
    join(on.root, 'store'),
  ];
  const run = () =>
    runCli({ args, cwd: on.workspace, home: on.home, env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache } });
  expect((await run()).code).toBe(0);
  expect(toolOutputs(bench.model.requests.at(-1) as RecordedRequest)[0]?.output.split(SECRET)).toHaveLength(3);
  const asked = bench.model.requests.length;
  expect((await run()).code).toBe(0);
  expect(bench.model.requests).toHaveLength(asked);
  for (const name of ['secret/out.txt', 'a.txt']) {
    writeFileSync(join(on.workspace, name), `${SECRET} edited\n`);
    const before = bench.model.requests.length;
    expect((await run()).code, name).toBe(0);
    expect(bench.model.requests.length, name).toBeGreaterThan(before);
  }
});

test('ignored files in a declared folder count', async () => {
  mkdirSync(join(on.workspace, '.git', 'info'), { recursive: true });
  writeFileSync(join(on.workspace, '.git', 'info', 'exclude'), '*.ignored\n');
  writeFileSync(join(on.workspace, 'src', 'x.ignored'), 'one');
  const hit = async () => {
    const before = bench.model.requests.length;
    const args = [
      'run',
      '--paths',
      'src',
      '--task',
      'Look.',
      '--responses-api-endpoint',
      bench.model.endpoint,
      '--cache-dir',
      join(on.root, 'store'),
    ];
    const ended = await runCli({
      args,
      cwd: on.workspace,
      home: on.home,
      env: { OPENAI_API_KEY: KEY, RUNNER_TOOL_CACHE: on.toolCache },
    });
    expect(ended, ended.stderr.toString()).toMatchObject({ code: 0 });
    return bench.model.requests.length === before;
  };
  expect(await hit()).toBe(false);
  expect(await hit()).toBe(true);
  writeFileSync(join(on.workspace, 'src', 'x.ignored'), 'two');
  expect(await hit()).toBe(false);
});
