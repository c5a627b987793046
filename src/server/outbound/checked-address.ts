import { isIP } from 'node:net';
import { type Failure, failed } from '../../connectors/failure.ts';
import { type Allowed, mayAsk } from './allowed.ts';
import { guardedLookup } from './lookup.ts';

/** The one address of a database that a connection may go to, judged before anything is sent; a name is looked up once. */
export async function checkedAddress(hostname: string, port: string, allowed: Allowed): Promise<string | Failure> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const refused = failed('not-configured', `${host}: CRUX_OUTBOUND_ALLOW`);
  if (isIP(host)) return mayAsk(allowed, host, port) ? host : refused;
  return new Promise((resolve) =>
    guardedLookup(allowed, port)(host, { all: false }, (fault, address) => {
      if (!fault && typeof address === 'string') return resolve(address);
      return resolve(fault?.code === 'CRUX_NOT_ALLOWED' ? refused : failed('unreachable', fault?.code));
    }),
  );
}
