/**
 * Whether the holder of a ticket still lives. On this machine the process table tells. Of another container or machine
 * only the heartbeat is seen, and clocks differ: so it counts whether the ticket's time *moved* while this process
 * watched it, by this process's own monotonic clock. A date in the past or in the future says nothing.
 */
import { isAliveHere, STALE_MS, startOf, thisProcess } from './owner.ts';
import type { Ticket } from './ticket.ts';

export type IsBusy = (ticket: Ticket) => boolean;

/** Remembers what it saw: use one for all looks of one waiter. */
export function watchTickets(staleMs = STALE_MS, clock: () => number = () => performance.now()): IsBusy {
  const seen = new Map<string, { readonly state: string; readonly since: number }>();
  return (ticket) => {
    const alive = ticket.owner ? isAliveHere(ticket.owner, thisProcess(), startOf) : null;
    if (alive !== null) return alive;
    const state = `${ticket.token} ${ticket.touched}`;
    const before = seen.get(ticket.path);
    if (before?.state === state) return clock() - before.since <= staleMs;
    seen.set(ticket.path, { state, since: clock() });
    return true;
  };
}
