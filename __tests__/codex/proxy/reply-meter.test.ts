import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReplyMeter, type Metered } from '../../../src/codex/proxy/reply-meter.ts';

const usage = {
  input_tokens: 100,
  input_tokens_details: { cached_tokens: 20, cache_write_tokens: 5 },
  output_tokens: 10,
  output_tokens_details: { reasoning_tokens: 4 },
  total_tokens: 110,
};
const counted = {
  kind: 'counted',
  model: 'gpt-4o-2024-08-06',
  serviceTier: 'default',
  usage: { input: 100, cached: 20, cacheWrite: 5, output: 10, reasoning: 4 },
};
const response = { id: 'r', model: 'gpt-4o-2024-08-06', service_tier: 'default', usage };
const event = (value: { type: string } & Record<string, unknown>, eol = '\n') =>
  `event: ${value.type}${eol}data: ${JSON.stringify(value)}${eol}${eol}`;
const completed = (more: object = {}, type = 'response.completed') => ({ type, response: { ...response, ...more } });

function metered(...chunks: (string | Buffer)[]): Metered[] {
  const told: Metered[] = [];
  const meter = createReplyMeter((found) => told.push(found));
  for (const chunk of chunks) meter.write(Buffer.from(chunk));
  meter.end();
  meter.end();
  return told;
}

const created = { type: 'response.created', response: { ...response, usage: null } };
const delta = { type: 'response.output_text.delta', delta: 'says "usage": {"input_tokens":7} and\n\ndata: no' };

describe('an event stream', () => {
  test.each(['\n', '\r\n', '\r'])('with %j as line end, cut anywhere', (eol) => {
    const whole = [created, delta, { type: 'codex.unknown', usage: 1 }, completed()].map((value) => event(value, eol));
    const bytes = Buffer.from(whole.join(''));
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (cuts) => {
        const points = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = points.slice(1).map((point, index) => bytes.subarray(points[index], point));
        expect(metered(...chunks)).toEqual([counted]);
      }),
    );
  });

  test('is counted in the write that completes its event, before the stream ends', () => {
    const told: Metered[] = [];
    const meter = createReplyMeter((found) => told.push(found));
    const bytes = Buffer.from(event(completed()));
    meter.write(bytes.subarray(0, bytes.length - 1));
    expect(told).toEqual([]);
    meter.write(bytes.subarray(bytes.length - 1));
    expect(told).toEqual([counted]);
  });

  test('data over several lines, no event line, no space', () => {
    const lines = JSON.stringify(completed(), null, 1).split('\n');
    expect(metered(`${lines.map((line) => `data:${line}`).join('\n')}\n\n`)).toEqual([counted]);
  });

  test('an answer of 20 MB in the event that counts', () => {
    const large = Buffer.from(event(completed({ output: ['x'.repeat(20 * 2 ** 20)] })));
    const chunks: Buffer[] = [];
    for (let at = 0; at < large.length; at += 65_536) chunks.push(large.subarray(at, at + 65_536));
    expect(metered(...chunks)).toEqual([counted]);
  });

  test('response.incomplete counts, response.failed without usage used nothing', () => {
    expect(metered(event(completed({}, 'response.incomplete')))).toEqual([counted]);
    expect(metered(event(completed({ usage: null }, 'response.failed')))).toEqual([{ kind: 'failed' }]);
    expect(metered(event(completed({}, 'response.failed')))).toEqual([counted]);
  });

  test('counts once where a gateway repeats the event', () => {
    expect(metered(event(completed()), event(completed()))).toEqual([counted]);
  });

  test('names that could not be shown are left out', () => {
    const [found] = metered(event(completed({ model: 'a b\n::error::', service_tier: 7 })));
    expect(found).toMatchObject({ kind: 'counted', model: null, serviceTier: null });
  });
});

test.each([
  ['one JSON object', JSON.stringify({ object: 'response', ...response })],
  ['a JSON object without its kind', JSON.stringify(response, null, 2)],
])('%s', (_, json) => {
  expect(metered(json.slice(0, 30), json.slice(30))).toEqual([counted]);
});

const uncounted = (reason: string) => [{ kind: 'uncounted', reason }];
test.each([
  ['no usage', { usage: null }],
  ['no usage', { usage: undefined }],
  ['unreadable usage', { usage: 'many' }],
  ['unreadable usage', { usage: [] }],
  ['unreadable usage', { usage: {} }],
  ['unreadable usage', { usage: { ...usage, input_tokens: '100' } }],
  ['unreadable usage', { usage: { ...usage, input_tokens: 1.5 } }],
  ['unreadable usage', { usage: { ...usage, output_tokens: -1 } }],
  ['unreadable usage', { usage: { ...usage, output_tokens: 1e300 } }],
  ['unreadable usage', { usage: { ...usage, input_tokens_details: { cached_tokens: '3' } } }],
])('%s: %j', (reason, more) => {
  expect(metered(event(completed(more)))).toEqual(uncounted(reason));
});

test('details may be missing or null', () => {
  const plain = { input_tokens: 3, output_tokens: 2, input_tokens_details: null };
  const [found] = metered(event(completed({ usage: plain })));
  expect(found).toMatchObject({ usage: { input: 3, cached: 0, cacheWrite: 0, output: 2, reasoning: 0 } });
});

test.each([
  ['nothing', []],
  ['a stream that was cut', [event(created), event(delta), event(completed()).slice(0, -40)]],
  ['no events', ['<html>"usage"</html>', '\n\n', '{"usage"', 'data: null\n\ndata: ["usage"]\n\n']],
])('cut off: %s', (_, chunks) => {
  expect(metered(...chunks)).toEqual(uncounted('cut off'));
});
