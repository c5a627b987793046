import { StartFailure } from '../operator/start-failure.ts';
import { hasRoom } from './sqlite/same-file.ts';
import { outageOf } from './outage.ts';

/** The same for what lies on a disk of ours: the engine does not always call a full one by its name. */
export function fileFailureOf(fault: unknown, place: string): unknown {
  if (outageOf(fault) !== 'disk-refuses') return startFailureOf(fault, place);
  try {
    hasRoom(place);
  } catch (full) {
    return startFailureOf(full, place);
  }
  return startFailureOf(fault, place);
}

/** What keeps a database from being worked on, as the sentence that says what to do; anything else as it is. */
export function startFailureOf(fault: unknown, place: string): unknown {
  if (fault instanceof StartFailure || !(fault instanceof Error)) return fault;
  const outage = outageOf(fault);
  const values = { place, reason: fault.message };
  switch (outage) {
    case undefined:
      return fault;
    case 'busy':
      return new StartFailure('database-busy', values);
    case 'disk-full':
      return new StartFailure('disk-full', values);
    case 'disk-refuses':
    case 'database-read-only':
      return new StartFailure('disk-refuses', values);
    case 'database-gone':
    case 'database-damaged':
      return new StartFailure('database-unreadable', values);
  }
}
