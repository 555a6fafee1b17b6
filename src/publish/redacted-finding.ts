import type { Redactor } from '../base/ports.ts';
import type { Finding } from '../result/findings/findings.ts';

/** Without the secrets of this run. Before anything is cut: of a secret that a cut goes through, nobody would know the rest. */
export function redactedFinding<Some extends Pick<Finding, 'title' | 'body' | 'fix'>>(
  finding: Some,
  { text }: Pick<Redactor, 'text'>,
): Some {
  const { title, body, fix } = finding;
  return { ...finding, title: text(title), body: text(body), fix: fix === null ? null : text(fix) };
}
