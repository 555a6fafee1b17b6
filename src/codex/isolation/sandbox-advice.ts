import { dirname, sep } from 'node:path';
import { readableMessage } from '../failure/readable-message.ts';

export interface SandboxRefusal {
  readonly failure: 'sandbox' | 'input' | 'codex';
  /** One line: what happened, what to change. */
  readonly error: string;
}

/** Where Codex was asked to run its check. */
export interface CheckedPlace {
  readonly workingDirectory: string;
  /** The user's own CODEX_HOME, given or personal; null = a fresh private one. */
  readonly codexHome: string | null;
}

/**
 * What a check of the sandbox that exited with an error means, by what it printed on stderr. Its exit code is 1 for all
 * of it: a sandbox that the kernel forbids, a folder that may not be written, a configuration that cannot be read. Pure.
 */
export function refusalOf(stderr: string, { workingDirectory, codexHome }: CheckedPlace): SandboxRefusal {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '' && !/^WARNING: /.test(line));
  const bubblewrap = lines.find((line) => BUBBLEWRAP.test(line));
  const config = bubblewrap === undefined ? lines.find((line) => CONFIG.test(line)) : undefined;
  if (config !== undefined && codexHome !== null) {
    return {
      failure: 'input',
      error: `Codex did not accept the configuration in ${codexHome} (${quoted(config)}). Mend config.toml there, or set another codex-home.`,
    };
  }
  const barred = barredFolder(bubblewrap ?? '', workingDirectory);
  if (barred !== null) return { failure: 'sandbox', error: folderAdvice(barred, bubblewrap ?? '') };
  if (config === undefined && lines.some((line) => SANDBOX.test(line) && !BEFORE.test(line))) {
    return { failure: 'sandbox', error: sandboxAdvice(stderr) };
  }
  const line = lines.find((text) => /^error\b/i.test(text)) ?? lines.at(-1) ?? '';
  return {
    failure: 'codex',
    error: `Codex failed when its sandbox was checked, before the task was sent (${quoted(config ?? line)}). See what it says, or try another codex-version.`,
  };
}

const BUBBLEWRAP = /^(Error: )?bwrap: /i;
const SANDBOX = /bwrap|bubblewrap|landlock|seccomp|namespace|sandbox-exec|sandbox_apply/i;
/** Codex gave up before it asked the kernel for anything: about a folder of its own, say. */
const BEFORE = /^error building bubblewrap command/i;
/** Codex names the file only where it can't be parsed; else these are the words of Rust's serde. */
const CONFIG =
  /config\.toml|TOML parse error|Error loading config|^(Error: )?(invalid (type|value|length)|unknown (variant|field)|missing field|duplicate (key|field))\b/i;

/** The folder in which bubblewrap could not make or open something of Codex's; null when that isn't what it said. */
function barredFolder(line: string, workingDirectory: string): string | null {
  const path = /^[^/]*\s'?(\/.*?)'?: (Permission denied|Read-only file system)/.exec(line)?.[1];
  if (path === undefined) return null;
  const root = workingDirectory.endsWith(sep) ? workingDirectory : `${workingDirectory}${sep}`;
  if (path === workingDirectory || path.startsWith(root)) return workingDirectory;
  // What bubblewrap builds the sandbox from is the kernel's to refuse, and not the owner of a folder.
  if (/^\/(newroot|oldroot|proc|sys|dev)(\/|$)/.test(path)) return null;
  return /Can't (mkdir|create)/.test(line) ? dirname(path) : null;
}

function folderAdvice(folder: string, line: string): string {
  return (
    `The user that Codex runs as cannot write ${folder}, which sandbox: workspace-write needs (${quoted(line)}). ` +
    'Give the folder to that user in a step before (`sudo chown -R "$(id -u)" FOLDER`), ' +
    'run the job as the folder’s owner, or set sandbox: read-only.'
  );
}

function quoted(line: string): string {
  return readableMessage(line) || 'no message';
}

const APPARMOR =
  'On Ubuntu 23.10 and newer let AppArmor allow it, in a step before: ' +
  '`sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0`.';
const CONTAINER =
  'In a container start it with `--security-opt seccomp=unconfined --security-opt apparmor=unconfined` ' +
  '(for a job container: `container.options`).';
const LIMIT =
  'Where the kernel forbids them: `sudo sysctl -w user.max_user_namespaces=15000` ' +
  '(on Debian also `kernel.unprivileged_userns_clone=1`).';
const STRATEGY =
  'Only where the machine itself is the wall (a throw-away runner): `sandbox: danger-full-access` ' +
  'with `safety-strategy: unprivileged-user` or `unsafe`.';
export const WAYS_OUT = [APPARMOR, CONTAINER, LIMIT, STRATEGY];

/** What to do about a sandbox that does not start; the likeliest way out first, after what bubblewrap printed. Pure. */
export function sandboxAdvice(stderr: string): string {
  const line =
    stderr.split('\n').find((text) => /bwrap|sandbox|landlock|seccomp/i.test(text)) ?? stderr.trim().split('\n').at(-1);
  const quote = line?.trim().slice(0, 300) || 'no message';
  const first = likeliest(quote);
  const ways = first === null ? WAYS_OUT : [first, ...WAYS_OUT.filter((way) => way !== first)];
  return (
    `Codex's sandbox does not work on this machine, so none of its commands would run (${quote}). ` +
    `It needs unprivileged user namespaces. ${ways.join(' ')}`
  );
}

/** bubblewrap's own words: its `bubblewrap.c` and `network.c`. */
function likeliest(quote: string): string | null {
  if (/uid map|gid map|RTM_NEWADDR|loopback/i.test(quote)) return APPARMOR;
  if (/max_.*_namespaces|ENOSPC/i.test(quote)) return LIMIT;
  if (/No permissions to create (a )?new namespace|mount proc|make \/ slave|pivot_root/i.test(quote)) return CONTAINER;
  return null;
}
