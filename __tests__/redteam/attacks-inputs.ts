import { type Attack, once } from './attack.ts';

/** Refused before anything is installed or spent. Codex never starts. */
function asks(
  name: string,
  inputs: Readonly<Record<string, string>>,
  links: Readonly<Record<string, string>> = {},
): Attack {
  return {
    name,
    group: 'inputs',
    on: once,
    move: { kind: 'asks', inputs, links },
    succeeded: ({ run, requests }) => run.outputs['failure'] !== 'input' || requests.length > 0,
  };
}
const words = (name: string, ...args: readonly string[]) => asks(name, { 'codex-args': JSON.stringify(args) });

const WRITES = { sandbox: 'workspace-write' };
/** A commit that holds `app -> ../../..`, and a workflow that names `app`. */
const linked = (name: string, inputs: Readonly<Record<string, string>>, target = '../../..') =>
  asks(name, { ...WRITES, ...inputs }, { app: target });

export const ARGUMENTS: readonly Attack[] = [
  words('`--dangerously-bypass-approvals-and-sandbox`', '--dangerously-bypass-approvals-and-sandbox'),
  words('`--yolo`', '--yolo'),
  words('`--trust`', '--trust'),
  words('a trust level', '-c', 'projects."/".trust_level="trusted"'),
  words('a trust level in a table', '--config=projects={"/"={trust_level="trusted"}}'),
  words('an MCP server', '-cmcp_servers.x={command="sh"}'),
  words('hooks', '-c', 'hooks.SessionStart=[]'),
  words('a program to notify', '-c', 'notify=["sh"]'),
  words('another provider', '-c', 'model_provider="openai"'),
  words('another address for our provider', '-c', 'model_providers.codex_job.base_url="http://evil.example/v1"'),
  words('another sandbox by permissions', '-c', 'default_permissions="x"'),
  words('full access with a key, by an argument', '-s', 'danger-full-access'),
  words('full access with a key, by a setting', '-c', 'sandbox_mode="danger-full-access"'),
  asks('full access with a key, sandbox as the strategy', { sandbox: 'danger-full-access' }),
  asks('full access with a key, sudo dropped', { sandbox: 'danger-full-access', 'safety-strategy': 'drop-sudo' }),
  asks('write access although the strategy is read-only', {
    sandbox: 'workspace-write',
    'safety-strategy': 'read-only',
  }),
  asks('another user without a name', { 'safety-strategy': 'unprivileged-user' }),
  asks('`*` as a bot that may start it', { 'allow-bot-users': '*' }),
  linked('a link in the commit as the working directory', { 'working-directory': 'app' }),
  linked('a link to `.git` as the working directory', { 'working-directory': 'app' }, '.git'),
  linked('a link in the commit behind `-C`', { 'codex-args': '-C app' }),
  linked('a link in the commit behind `--add-dir`', { 'codex-args': '--add-dir app' }),
  linked('a link in the commit as the cache', { 'cache-dir': 'app/cache' }),
  linked('a link in the commit as the output file’s folder', { 'output-file': 'app/answer.md' }),
  linked('a link in the commit as the task file', { task: '', 'task-file': 'app' }, '/etc/passwd'),
  linked('a link in the commit as a picture', { 'codex-args': '-i app' }, '/etc/passwd'),
  asks('a codex-home that Codex can write', { ...WRITES, 'codex-home': '.' }),
  asks('a codex-home in `/tmp` with write access', { ...WRITES, 'codex-home': '/tmp' }),
];
