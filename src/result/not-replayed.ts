/**
 * What a replay leaves out of what a run did. It is told on the run and on every replay, so it is kept in the entry.
 * Pure.
 */
import { plural } from '../base/text/numbers.ts';
import type { Activity } from '../codex/events/activity.ts';
import { readOverride } from '../request/codex-args/config.ts';
import { readTokens } from '../request/codex-args/flags.ts';
import type { Request } from '../request/request.ts';
import type { Capture } from './changes/capture.ts';

const NAMED = 3;

/** One sentence for each thing; empty where a replay brings all of it. */
export function notReplayed(
  request: Pick<Request, 'sandbox' | 'codexArgs'>,
  { commits, ignored }: Pick<Capture, 'commits' | 'ignored'>,
  activity: readonly Activity[],
): string[] {
  const reasons: string[] = [];
  if (commits > 0)
    reasons.push(`Codex made ${plural(commits, 'commit')}. A replay brings the files, without the commits.`);
  if (ignored.paths.length > 0)
    reasons.push(`${ignoredFiles(ignored.paths, ignored.complete)} A replay does not bring them.`);
  else if (!ignored.complete)
    reasons.push('Git ignores too many files to look at all of them. A replay does not bring what Codex wrote there.');
  const settings = overriddenSettings(request.codexArgs);
  if (request.sandbox === 'danger-full-access' || settings.some((name) => /^(default_)?permissions$/.test(name)))
    reasons.push('Codex could write outside the repository. A replay brings only what changed in the repository.');
  if (settings.includes('mcp_servers') || activity.some(({ kind }) => kind === 'mcp_tool_call'))
    reasons.push('MCP servers ran outside the sandbox. A replay brings only what they changed in the repository.');
  return reasons;
}

function ignoredFiles(paths: readonly string[], complete: boolean): string {
  const named = paths.slice(0, NAMED).join(', ');
  const more = paths.length - NAMED;
  const rest = complete ? (more > 0 ? ` and ${more} more` : '') : ' and many more';
  return `Files that git ignores were written during the run: ${named}${rest}.`;
}

/** The first part of each name that `-c NAME=VALUE` sets. */
function overriddenSettings(codexArgs: readonly string[]): string[] {
  return readTokens(codexArgs).flatMap((token) => {
    if (token.kind !== 'flag' || token.flag !== '--config') return [];
    const override = readOverride(token.value ?? '');
    return override.kind === 'ok' ? [override.key.split('.')[0]?.trim() ?? ''] : [];
  });
}
