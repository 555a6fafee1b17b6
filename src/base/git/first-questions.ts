import type { Question } from './early.ts';
import { nearestRepository } from './nearest.ts';
import { CHECKOUT_SETTINGS, cleanStatus, LOCATE } from './questions.ts';

/** What every job asks first. @param directory absolute, links resolved: where Codex works */
export function firstQuestions(directory: string): readonly Question[] {
  const root = nearestRepository(directory)?.root;
  if (root === undefined) return [];
  return [
    { args: LOCATE, cwd: directory },
    { args: CHECKOUT_SETTINGS, cwd: root },
    { args: cleanStatus(root, []), cwd: root },
  ];
}
