import { readdirSync, readFileSync } from 'node:fs';

/**
 * Kills every process of ours whose environment holds `marker` (`NAME=value`). Needs `/proc`; elsewhere it does
 * nothing and the process is left to itself.
 */
export function killMarkedProcesses(marker: string): void {
  for (const name of numericNames('/proc')) {
    const pid = Number(name);
    if (pid === process.pid) continue;
    try {
      const environment = readFileSync(`/proc/${name}/environ`, 'latin1').split('\0');
      if (environment.includes(marker)) process.kill(pid, 'SIGKILL');
    } catch {
      // Gone by now, or another user's.
    }
  }
}

function numericNames(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}
