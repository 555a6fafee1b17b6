import { describe, expect, it } from 'vitest';
import { TIERS } from '../../src/request/request.ts';
import { modelNotice, readTierModels, tierModel } from '../../src/request/tiers.ts';

const at = (text: string): number => Date.parse(text);

describe('the model of a tier', () => {
  const cases = [
    ['low', '2026-10-22T23:59:59.999Z', 'gpt-3.5-turbo'],
    ['low', '2026-10-23T00:00:00.000Z', 'gpt-6-luna'],
    ['medium', '2027-01-13T23:59:59.999Z', 'gpt-4o-mini'],
    ['medium', '2027-01-14T00:00:00.000Z', 'gpt-6.1-terra'],
    ['high', '2027-01-13T23:59:59.999Z', 'gpt-4o'],
    ['high', '2027-01-14T00:00:00.000Z', 'gpt-6.1-sol'],
  ] as const;
  it.each(cases)('%s at %s is %s', (tier, now, model) => {
    expect(tierModel(tier, at(now), {})).toMatchObject({ model, source: 'tier' });
  });

  it('is the one of tier-models where that names the tier', () => {
    const now = at('2026-11-22');
    expect(tierModel('high', now, { high: 'mine' })).toEqual({ model: 'mine', source: 'tier-models', notice: null });
    expect(tierModel('low', now, { high: 'mine' })).toMatchObject({ model: 'gpt-6-luna', source: 'tier' });
  });
});

describe('the notice', () => {
  const first = { low: '2026-07-25', medium: '2026-10-16', high: '2026-10-16' };
  it.each(TIERS)('of %s begins 90 days before the date, and names the successor and tier-models', (tier) => {
    const start = at(first[tier]);
    expect(tierModel(tier, start - 1, {}).notice).toBeNull();
    const { notice, model } = tierModel(tier, start, {});
    expect(notice).toContain(`shuts ${model} down`);
    expect(notice).toContain('tier-models');
    expect(notice).toMatch(/gpt-6(\.1-(sol|terra)|-luna)/);
  });

  it('does not come with a successor', () => {
    for (const tier of TIERS) expect(tierModel(tier, at('2027-06-01'), {}).notice).toBeNull();
  });

  it('comes with a model that somebody named, also after its date', () => {
    expect(modelNotice('gpt-4o', at('2026-11-22'))).toContain('shuts gpt-4o down on 2027-01-14');
    expect(modelNotice('gpt-4o', at('2027-01-14'))).toContain('shut gpt-4o down on 2027-01-14');
    expect(modelNotice('gpt-5.5', at('2027-01-14'))).toBeNull();
  });
});

describe('tier-models', () => {
  it('are lines, with blank ones, comments and white space', () => {
    const text = '\n# cheap ones\r\n  low = a \n\nhigh=b=c\r# end\n';
    expect(readTierModels(text)).toEqual({ kind: 'ok', models: { low: 'a', high: 'b=c' } });
    expect(readTierModels('')).toEqual({ kind: 'ok', models: {} });
  });

  it.each([
    ['tiny=x', 'the tier "tiny" is unknown'],
    ['Low=x', 'the tier "Low" is unknown'],
    ['low=a\nlow=a', 'low is there twice'],
    ['low', 'low has no model'],
    ['low= ', 'low has no model'],
    ['=x', 'the tier "" is unknown'],
    ['low=a b', 'the model of low has white space in it'],
  ])('refuses %j', (text, problem) => {
    expect(readTierModels(text)).toEqual({ kind: 'invalid', problems: [problem] });
  });

  it('reports everything at once', () => {
    expect(readTierModels('a=1\nlow=\nhigh=x\nhigh=y')).toMatchObject({ problems: { length: 3 } });
  });
});
