import { RUN_MARKER, runMarker } from '../base/process/kill-marked.ts';
import { type ProcessEnd, runProcess } from '../base/process/run-process.ts';
import { createLines, type Line } from '../base/text/lines.ts';
import { createTail } from '../base/text/tail.ts';
import type { Request } from '../request/request.ts';
import { codexArguments } from './command.ts';
import { approvalAdvice } from './events/approval.ts';
import type { CodexEvent } from './events/events.ts';
import { parseEvent } from './events/events.ts';
import type { Transcript } from './events/transcript.ts';
import { createTurn, foldEvent, isReconnect, type Turn } from './events/turn.ts';
import { isFinal } from './failure/causes.ts';
import type { Prepared } from './prepare.ts';
import { MAX_RETRY_AFTER_MS } from './retry.ts';
import type { RunContext } from './run-context.ts';

export interface Attempt {
  readonly end: ProcessEnd;
  readonly turn: Turn;
  /** Redacted. */
  readonly stderrTail: string;
}

/**
 * One Codex process, from its prompt to its last event.
 *
 * @param cleared nothing of the process counts before it is true; where it is false, the process is ended
 * @returns null for a process that was not cleared in time
 */
export async function attempt(
  request: Request,
  wiring: RunContext,
  prepared: Prepared,
  transcript: Transcript,
  streamRetries: number,
  cleared: Promise<boolean>,
): Promise<Attempt | null> {
  const turn = createTurn((text) => wiring.redactor.text(text));
  const lines = createLines();
  const stderr = createTail(wiring.redactor);
  const enough = new AbortController();
  let isCleared = false;
  cleared.then((yes) => {
    isCleared = yes;
    if (!yes) enough.abort();
  });

  const take = (line: Line): void => {
    if (line.kind === 'oversize') {
      wiring.log.warning(`Codex printed an event of ${Math.round(line.bytes / 2 ** 20)} MiB, which was not read.`);
      return;
    }
    const event = parseEvent(line.text);
    if (event === null) return;
    foldEvent(turn, event, performance.now());
    wiring.onEvent(event);
    // Ended before it spends anything: no command of this run could work.
    if (turn.hostFailure !== null || reconnectsInVain(event, prepared, wiring)) enough.abort();
  };

  const args = codexArguments(request, {
    proxy: prepared.proxy,
    schemaFile: prepared.schemaFile,
    requestRetries: 0,
    streamRetries,
    protectTemp: prepared.protectTemp,
    hiddenSkills: prepared.hiddenSkills,
    profile: prepared.profile,
    // Also where the user's arguments empty the environment of commands: what they leave behind has to be found.
    extraConfig: [`shell_environment_policy.set.${RUN_MARKER}=${JSON.stringify(prepared.runId)}`],
  });
  const { user, runId } = prepared;
  const launch = user?.launch(wiring.binary, args, prepared.env) ?? { command: wiring.binary, args, env: prepared.env };
  const end = await runProcess({
    ...launch,
    signalAs: user?.signal ? (name) => user.signal?.(name, runId) ?? Promise.resolve() : null,
    cwd: request.workingDirectory,
    stdin: request.task,
    ...endingOf(request.sandbox, runId),
    onStart: wiring.onStart,
    signal: AbortSignal.any([wiring.signal, enough.signal]),
    timeoutMs: wiring.deadline === null ? null : wiring.deadline - wiring.clock(),
    async onStdout(chunk) {
      if (!(await cleared)) return;
      await transcript.write('stdout', chunk);
      for (const line of lines.write(chunk)) take(line);
      await wiring.log.drained?.();
    },
    async onStderr(chunk) {
      if (!(await cleared)) return;
      await transcript.write('stderr', chunk);
      stderr.write(chunk);
    },
  });
  if (!isCleared) return null;
  for (const line of lines.end()) take(line);
  for (const [server, error] of turn.unapproved) {
    wiring.log.notice(`Tool calls of the MCP server ${server} were refused (${error}): ${approvalAdvice(server)}.`);
  }
  const gaveUp = enough.signal.aborted && !wiring.signal.aborted && end.endedBy === 'cancelled';
  return { end: gaveUp ? { ...end, endedBy: null } : end, turn, stderrTail: stderr.end() };
}

/** For the sandbox's helpers to remove their mount points from the workspace; it takes them about 20 ms. */
const HELPERS_MS = 500;

/**
 * How Codex is ended. SIGTERM where there is a sandbox: on SIGINT Codex kills the sandbox's helpers, which then leave
 * empty `.git`, `.agents`, … in the workspace and in /tmp (0.169: in 8 of 8 tries; on SIGTERM in none of 30). Without a
 * sandbox SIGINT, on which Codex ends its commands itself, except those with a session of their own; and what is left
 * after it is a stray, not a helper.
 */
function endingOf(sandbox: Request['sandbox'], runId: string) {
  const fullAccess = sandbox === 'danger-full-access';
  return {
    firstSignal: fullAccess ? 'SIGINT' : 'SIGTERM',
    sweep: { marker: runMarker(runId), graceMs: fullAccess ? 0 : HELPERS_MS },
    drainMs: 2000,
  } as const;
}

/**
 * Codex tries again whatever the fault is: also after a refused key, and after a `Retry-After` of an hour, which it
 * sleeps through (both measured with 0.169), or of a minute when there is half a minute left. Such a Codex is ended
 * before its next request: it says that it reconnects before it pauses, and then the proxy knows the fault already.
 */
function reconnectsInVain(event: CodexEvent, { proxy }: Prepared, { deadline, clock }: RunContext): boolean {
  if (proxy === null || !isReconnect(event)) return false;
  const fault = proxy.lastFault();
  const left = deadline === null ? Number.POSITIVE_INFINITY : deadline - clock();
  return isFinal(fault) || (fault?.kind === 'status' && (fault.retryAfterMs ?? 0) > Math.min(MAX_RETRY_AFTER_MS, left));
}
