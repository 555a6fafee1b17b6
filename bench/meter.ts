// What the meter adds to a stream: 64 MB of events through a plain pipe, through the same pipe past the meter, and through
// the key proxy as a whole. CPU time of this process, which is server, proxy and client at once; the least of several
// rounds, in which all three take turns, because other work on the machine only ever adds.
//
//   node bench/meter.ts [ROUNDS]
import { once } from 'node:events';
import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startKeyProxy } from '../src/codex/proxy/proxy.ts';
import { createReplyMeter } from '../src/codex/proxy/reply-meter.ts';

const rounds = Number(process.argv[2] ?? 15);
const MB = 64;
const delta = `event: response.output_text.delta\ndata: ${JSON.stringify({ type: 'response.output_text.delta', item_id: 'msg_0123456789', output_index: 0, content_index: 0, delta: 'a few words of an answer' })}\n\n`;
const completed = `event: response.completed\ndata: ${JSON.stringify({ type: 'response.completed', response: { id: 'r', model: 'gpt-4o', usage: { input_tokens: 100, output_tokens: 10 } } })}\n\n`;
const piece = Buffer.from(delta.repeat(Math.ceil(65_536 / delta.length)));

const listen = async (listener: RequestListener): Promise<{ server: Server; url: string }> => {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1` };
};

const model = await listen(async (incoming, response) => {
  incoming.resume();
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (let sent = 0; sent < MB * 2 ** 20; sent += piece.length) {
    if (!response.write(piece)) await once(response, 'drain');
  }
  response.end(completed);
});
let counted = 0;
const pipe = (metered: boolean) =>
  listen((incoming, response) => {
    const up = request(`${model.url}/responses`, { method: 'POST' }, (reply) => {
      response.writeHead(200, reply.headers);
      if (metered) {
        const meter = createReplyMeter(({ kind }) => {
          counted += kind === 'counted' ? 1 : 0;
        });
        reply.on('data', (chunk: Buffer) => meter.write(chunk));
      }
      reply.pipe(response);
    });
    incoming.pipe(up);
  });
const [plain, past] = [await pipe(false), await pipe(true)];
const proxy = await startKeyProxy({ endpoint: `${model.url}/responses`, apiKey: 'sk-bench' });

async function cpuMs(url: string, token: string): Promise<number> {
  const before = process.cpuUsage();
  const outgoing = request(`${url}/responses`, { method: 'POST', headers: { authorization: `Bearer ${token}` } });
  outgoing.end('{"model":"gpt-4o"}');
  const [reply] = await once(outgoing, 'response');
  reply.resume();
  await once(reply, 'end');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const least = { plain: Number.POSITIVE_INFINITY, past: Number.POSITIVE_INFINITY, proxy: Number.POSITIVE_INFINITY };
for (let round = 0; round <= rounds; round++) {
  const measured = { plain: await cpuMs(plain.url, ''), past: await cpuMs(past.url, ''), proxy: 0 };
  measured.proxy = await cpuMs(proxy.baseUrl, proxy.token);
  if (round === 0) continue; // warm-up
  for (const leg of ['plain', 'past', 'proxy'] as const) least[leg] = Math.min(least[leg], measured[leg]);
}
const line = (name: string, ms: number) =>
  console.log(`${name.padEnd(16)}${(ms / MB).toFixed(3)} ms CPU per MB, ratio ${(ms / least.plain).toFixed(3)}`);
line('plain pipe', least.plain);
line('past the meter', least.past);
line('key proxy', least.proxy);
const whole = counted === rounds + 1 && proxy.ledger.responses.length === rounds + 1;
console.log(whole ? 'Every response was counted.' : 'A response was not counted.');
for (const { server } of [model, plain, past]) server.close();
await proxy.close();
process.exit(whole && least.past / least.plain <= 1.15 ? 0 : 1);
