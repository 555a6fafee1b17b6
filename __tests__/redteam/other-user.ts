/** A second user of this machine for Codex to run as, where we may make one. */
import { execFileSync } from 'node:child_process';
import { othersMayEnter } from '../support/others.ts';

export const CODEX_USER = 'codex-job-redteam';

/** Null = it is there; else why it can't be. */
export const otherUser: string | null = make();

function make(): string | null {
  if (process.platform !== 'linux') return 'Linux only';
  if (process.getuid?.() !== 0) return 'only root can make a user';
  if (!othersMayEnter()) return 'other users may not enter the folder of this checkout';
  try {
    const script = `id -u ${CODEX_USER} || useradd --system --create-home --shell /usr/sbin/nologin ${CODEX_USER}`;
    execFileSync('/bin/sh', ['-c', script], { stdio: 'pipe' });
    return null;
  } catch (error) {
    return `useradd failed: ${error instanceof Error ? error.message : error}`;
  }
}

export function removeOtherUser(): void {
  if (otherUser === null) execFileSync('/bin/sh', ['-c', `userdel -r ${CODEX_USER} 2>/dev/null || :`]);
}
