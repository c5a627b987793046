import { type LookupAddress, type LookupOptions, lookup } from 'node:dns';
import { type Allowed, mayReach, nameIsOpen } from './allowed.ts';

type Answered = (fault: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** How names become addresses: the system's way unless a test says otherwise. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  answer: (fault: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** Thrown where a connection would lead inside; tells it apart from a host that is down. */
export class NotAllowed extends Error {
  readonly code = 'CRUX_NOT_ALLOWED';
}

/**
 * A resolver that hands out only addresses which may be reached. The connection goes to exactly the address that was
 * judged, so a name cannot change its mind in between.
 */
export function guardedLookup(allowed: Allowed, port: string, resolve: Resolve = lookup) {
  return (hostname: string, options: LookupOptions, answer: Answered): void => {
    resolve(hostname, { ...options, all: true }, (fault, addresses) => {
      if (fault) return answer(fault, '');
      const open = nameIsOpen(allowed, hostname, port);
      const reachable = addresses.filter(({ address }) => open || mayReach(allowed, address));
      const [first] = reachable;
      if (!first) return answer(new NotAllowed(hostname), '');
      return options.all ? answer(null, reachable) : answer(null, first.address, first.family);
    });
  };
}
