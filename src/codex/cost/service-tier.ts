const FLEX = 0.5;

/**
 * What a priority token costs, as a multiple of the list price. Only models whose multiple is published are named; their
 * dated names count as well. Every model of the gpt-6 family costs twice its list price.
 *
 * Source: OpenAI's pages "Priority processing for API customers" and "Pricing", read 2026-11-26. Flex costs what the
 * Batch API costs, half of the list price, for every model that has it.
 */
const PRIORITY: readonly (readonly [model: RegExp, factor: number])[] = [
  [/^gpt-6(\.\d+)?-/, 2],
  [/^gpt-5\.6-/, 2],
  [/^gpt-5\.5$/, 2.5],
  [/^gpt-5\.4(-mini)?$/, 2],
  [/^gpt-5\.[12](-codex)?$/, 2],
  [/^gpt-5(-codex)?$/, 2],
  [/^gpt-5-mini$/, 1.8],
  [/^gpt-4\.1$/, 1.75],
  [/^gpt-4o$/, 1.7],
  [/^gpt-4o-mini$/, 5 / 3],
];

/**
 * The multiple of the list price, by the tier that a *response* names. `auto`, `default` and an unnamed tier are the
 * list price; null = a tier or a model whose multiple is not known.
 */
export function tierFactor(model: string, tier: string | null): number | null {
  switch (tier) {
    case null:
    case '':
    case 'auto':
    case 'default':
      return 1;
    case 'flex':
      return FLEX;
    case 'priority':
      return PRIORITY.find(([names]) => names.test(model))?.[1] ?? null;
    default:
      return null;
  }
}
