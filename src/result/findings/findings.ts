import { type JsonNode, parseJson } from '../table/json-parse.ts';

export const SEVERITIES = ['high', 'medium', 'low'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** One remark of a review, as Codex gave it (contract section 6b). The names are those of its JSON. */
export interface Finding {
  /** Relative to the repository's root, `/` between the parts. Said by the model: it may be anything. */
  readonly path: string;
  /** Counts from 1, in the new file. */
  readonly line: number;
  /** The same as `line`, or after it. */
  readonly end_line: number;
  readonly severity: Severity;
  /** One line. */
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  /** What to do about it, as Markdown; null where Codex gave no advice. */
  readonly fix: string | null;
}

export interface Findings {
  /** Worst first, else in the order of the answer. */
  readonly findings: readonly Finding[];
  /** The review in a sentence or two. */
  readonly verdict: string;
}

/** The findings in an answer of the built-in schema; null for any other text. */
export function readFindings(message: string): Findings | null {
  if (!/^\s*\{/.test(message)) return null;
  const answer = parseJson(message);
  if (!(answer instanceof Map)) return null;
  const list = answer.get('findings');
  const verdict = answer.get('verdict');
  if (!Array.isArray(list) || typeof verdict !== 'string') return null;
  const findings = list.map(readFinding);
  if (!findings.every((finding) => finding !== null)) return null;
  const bySeverity = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  return { findings: bySeverity, verdict };
}

function readFinding(node: JsonNode): Finding | null {
  if (!(node instanceof Map)) return null;
  const { path, line, end_line: end, severity, title, body, fix } = Object.fromEntries(node);
  const known = SEVERITIES.find((one) => one === severity);
  if (known === undefined || !isLine(line) || !isLine(end) || (fix !== null && typeof fix !== 'string')) return null;
  if (typeof path !== 'string' || typeof title !== 'string' || typeof body !== 'string') return null;
  // The model may turn a range round.
  const [from, to] = end < line ? [end, line] : [line, end];
  return { path: path.replace(/^\.\//, ''), line: from, end_line: to, severity: known, title, body, fix };
}

function isLine(value: JsonNode | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1;
}
