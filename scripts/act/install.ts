/**
 * Puts nektos/act, which runs workflows on this machine, into node_modules/.cache/act/bin, from source by the Go module
 * proxy: no registry that npm reaches has it. Run as a program it prints where it is, or in one line why not (exit 0:
 * a machine without Go can work on everything else).
 */
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ACT_VERSION = '0.2.89';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const BIN = join(ROOT, 'node_modules', '.cache', 'act', 'bin');
const PROGRAM = join(BIN, process.platform === 'win32' ? 'act.exe' : 'act');

export type InstalledAct =
  | { readonly kind: 'ok'; readonly path: string }
  | { readonly kind: 'skipped'; readonly reason: string };

/** Rejects when Go is there and the build fails: that is a defect, not a machine without Go. Minutes, the first time. */
export async function installAct(): Promise<InstalledAct> {
  if (await answers(PROGRAM, ['--version'], ACT_VERSION)) return { kind: 'ok', path: PROGRAM };
  if (!(await answers('go', ['version'], 'go'))) {
    return { kind: 'skipped', reason: `act ${ACT_VERSION} is built from source, and there is no Go on PATH` };
  }
  await mkdir(BIN, { recursive: true });
  await run('go', ['install', `github.com/nektos/act@v${ACT_VERSION}`], { env: { ...process.env, GOBIN: BIN } });
  return { kind: 'ok', path: PROGRAM };
}

const run = promisify(execFile);

function answers(program: string, args: readonly string[], part: string): Promise<boolean> {
  return run(program, args).then(
    ({ stdout }) => stdout.includes(part),
    () => false,
  );
}

if (import.meta.main) {
  const act = await installAct();
  console.log(act.kind === 'ok' ? act.path : `skipped: ${act.reason}`);
}
