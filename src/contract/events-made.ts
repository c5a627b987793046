// Which events a write made, told in a header of its reply: whoever wrote reads again at once what those events change.
import type { EventType } from './event-types.ts';

export const eventsMadeHeader = 'crux-events';

/** The events of one write stand next to each other in the log: the ids of the first and the last, and what they say. */
export type EventsMade = { first: number; last: number; types: EventType[] };

/** `41-43 check-in.made objective.changed`; undefined when the write made none. */
export function tellEventsMade(events: readonly { seq: number; type: string }[]): string | undefined {
  const [first, last] = [events[0], events.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return [`${first.seq}-${last.seq}`, ...new Set(events.map((event) => event.type))].join(' ');
}

/** The header of a reply; undefined: no events, or none that this side understands. */
export function readEventsMade(header: string | null): EventsMade | undefined {
  const [ids = '', ...types] = (header ?? '').split(' ');
  const found = /^(\d+)-(\d+)$/.exec(ids);
  if (found === null) return undefined;
  return { first: Number(found[1]), last: Number(found[2]), types: types as EventType[] };
}
