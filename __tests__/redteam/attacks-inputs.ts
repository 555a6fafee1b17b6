import { type Attack, once } from './attack.ts';

/** Refused before anything is installed or spent. Codex never starts. */
function asks(name: string, inputs: Readonly<Record<string, string>>): Attack {
  return {
    name,
    group: 'inputs',
    on: once,
    move: { kind: 'asks', inputs },
    succeeded: ({ run, requests }) => run.outputs['failure'] !== 'input' || requests.length > 0,
  };
}
const words = (name: string, ...args: readonly string[]) => asks(name, { 'codex-args': JSON.stringify(args) });

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
];
