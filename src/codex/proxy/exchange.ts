import type { ClientRequest, IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Connection } from './connection.ts';
import { refuse } from './refusal.ts';
import { networkFault, type UpstreamFault } from './upstream-fault.ts';

/** One request to the model's server, until its reply ended or nobody waits for it any more. */
export interface Exchange {
  readonly up: ClientRequest;
  /** The request is still being sent: the server's time to answer begins anew. */
  touch(): void;
  /** Nothing of it counts any more. `why` is kept as the last fault, unless it is null. */
  giveUp(why: UpstreamFault | null): void;
  /** Gives up, and tells Codex so. */
  fail(why: UpstreamFault & { kind: 'network' | 'status' }): void;
  /** The reply's headers said that it failed; `end` follows. */
  failing(why: UpstreamFault): void;
  /** The reply is over; null = it was good. */
  end(why: UpstreamFault | null): void;
  isOver(): boolean;
}

export interface ExchangeOptions {
  readonly headers: OutgoingHttpHeaders;
  /** How long the server may take until its reply's headers. */
  readonly headersTimeoutMs: number;
  setFault(fault: UpstreamFault | null): void;
  onReply(reply: IncomingMessage, exchange: Exchange): void;
}

/** Opens the request and answers Codex when the server can't be reached. The caller sends the body to `up`. */
export function openExchange(
  request: IncomingMessage,
  response: ServerResponse,
  connection: Connection,
  { headers, headersTimeoutMs, setFault, onReply }: ExchangeOptions,
): Exchange {
  const { endpoint } = connection;
  const up = connection.open({ method: 'POST', headers });
  /** Set once this exchange has been given up or answered by us: later errors of it are consequences, not faults. */
  let over = false;
  let replying = false;
  const exchange: Exchange = {
    up,
    touch: () => silence.refresh(),
    giveUp(why) {
      if (over) return;
      over = true;
      clearTimeout(silence);
      up.destroy();
      if (why !== null) setFault(why);
    },
    fail(why) {
      exchange.giveUp(why);
      const message = `codex-job: ${endpoint.host} could not be used: ${why.message}`;
      refuse(request, response, 502, 'codex_job_upstream', message);
    },
    failing: setFault,
    end(why) {
      over = true;
      setFault(why);
    },
    isOver: () => over,
  };
  const silence = setTimeout(() => {
    const message = `no answer within ${headersTimeoutMs / 1000} s`;
    exchange.fail({ kind: 'network', code: 'ETIMEDOUT', message });
  }, headersTimeoutMs);
  up.on('error', (error) => {
    // After the reply began (a server that answers before it has read all), the reply's own end decides.
    if (!over && !replying) exchange.fail(networkFault(error) as UpstreamFault & { kind: 'network' });
  });
  response.on('close', () => {
    if (!response.writableFinished) exchange.giveUp(null); // Codex went away: nobody's fault
  });
  up.on('response', (reply) => {
    clearTimeout(silence);
    replying = true;
    if (over) reply.destroy();
    else onReply(reply, exchange);
  });
  return exchange;
}
