import type { Severity } from '../result/findings/findings.ts';
import type { LocatedFinding, LocatedFindings } from '../result/findings/locate.ts';
import type { Links } from './links.ts';

const LEVELS = { high: 'error', medium: 'warning', low: 'note' } as const;
const PROBLEM_SEVERITY = { high: 'error', medium: 'warning', low: 'recommendation' } as const;
const RULES = ['high', 'medium', 'low'] as const satisfies readonly Severity[];
const HOME = 'https://github.com/codex-job/codex-job';

/**
 * The findings as SARIF 2.1.0, for `github/codeql-action/upload-sarif`. Code scanning groups by rule: there is one for
 * each severity. `primaryLocationLineHash` is what it tells alerts apart by; ours survives moved lines. A finding
 * without a place is a notification: code scanning shows none, and a log viewer all.
 */
export function sarif({ findings, verdict }: LocatedFindings, { repositoryUrl, commit }: Links): string {
  const placed = findings.filter(({ place }) => place.kind === 'line');
  const others = findings.filter(({ place }) => place.kind !== 'line');
  const run = {
    tool: { driver: { name: 'codex-job', informationUri: HOME, rules: RULES.map(rule) } },
    ...(repositoryUrl === null || commit === null
      ? {}
      : { versionControlProvenance: [{ repositoryUri: repositoryUrl, revisionId: commit }] }),
    invocations: [
      {
        executionSuccessful: true,
        toolExecutionNotifications: others.map((finding) => ({
          level: 'note',
          message: {
            text: `${finding.title} (${finding.path}:${finding.line}): there is no such line in the checkout.`,
          },
        })),
      },
    ],
    results: placed.map(result),
    properties: { verdict },
  };
  return JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
}

function rule(severity: Severity) {
  return {
    id: `codex/${severity}`,
    name: `CodexFinding${severity[0]?.toUpperCase()}${severity.slice(1)}`,
    shortDescription: { text: `A finding of ${severity} severity from a review by Codex` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { 'problem.severity': PROBLEM_SEVERITY[severity], tags: ['codex', 'review'] },
  };
}

function result({ path, line, end_line: endLine, severity, title, body, fix, place }: LocatedFinding) {
  const fingerprint = place.kind === 'line' ? place.fingerprint : '';
  const advice = fix === null || fix.trim() === '' ? '' : `\n\nFix: ${fix.trim()}`;
  const markdown = `**${title}**\n\n${body.trim()}${advice}`;
  return {
    ruleId: `codex/${severity}`,
    ruleIndex: RULES.indexOf(severity),
    level: LEVELS[severity],
    message: { text: `${title}\n\n${body.trim()}${advice}`, markdown },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
          region: { startLine: line, endLine },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${fingerprint}:1`, 'codexJobFinding/v1': fingerprint },
  };
}
