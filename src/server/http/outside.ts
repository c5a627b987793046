import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import { refuse } from '../../core/refusal.ts';
import type { Services } from '../ask/services.ts';
import { clientOf, type Proxies } from '../operator/proxies.ts';

type Needed = Pick<Services, 'publicUrl' | 'proxies'>;
type Socket = { remoteAddress?: string; localAddress?: string; localPort?: number };

/** Who asks: the connection's address, or what a trusted proxy says. */
export function addressOf(context: Context, proxies: Proxies): string {
  return clientOf(connectedFrom(context), context.req.header('x-forwarded-for') ?? null, proxies);
}

/** Where people reach this installation: what the operator said, then what a trusted proxy says, then what was asked for. */
export function outsideOf(context: Context, { publicUrl, proxies }: Needed): string {
  if (publicUrl !== undefined) return publicUrl;
  const asked = new URL(context.req.raw.url);
  if (!proxies.isOne(connectedFrom(context))) return asked.origin;
  const said = (name: string) => context.req.header(`x-forwarded-${name}`)?.split(',').at(-1)?.trim();
  const proto = said('proto') === 'https' ? 'https' : asked.protocol.slice(0, -1);
  const told = `${proto}://${said('host') ?? asked.host}`;
  return URL.canParse(told) && new URL(told).pathname === '/' ? new URL(told).origin : asked.origin;
}

/**
 * What a link that is handed to somebody else begins with. A request, and what a proxy passes on of it, may claim any
 * address: beside what the operator said only this machine and the address by which the connection came are believed.
 */
export function linkBaseOf(context: Context, services: Needed): string {
  const outside = outsideOf(context, services);
  if (services.publicUrl !== undefined) return outside;
  const { hostname, port } = new URL(outside);
  const { localAddress, localPort } = socketOf(context);
  const named = plain(hostname);
  if (isThisMachine(named)) return outside;
  const isReached = localAddress !== undefined && named === plain(localAddress) && Number(port || 80) === localPort;
  return isReached && outside.startsWith('http:')
    ? outside
    : refuse('address-unknown', { values: { address: outside } });
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || (ipaddr.isValid(host) && ipaddr.parse(host).range() === 'loopback');
}

/** Without brackets, and IPv4 as such where it came through a socket of IPv6. */
function plain(host: string): string {
  const bare = host.replace(/^\[|\]$/g, '').replace(/%.*/s, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare).toString() : bare;
}

function connectedFrom(context: Context): string {
  return socketOf(context).remoteAddress ?? 'unknown';
}

function socketOf(context: Context): Socket {
  return (context.env as { incoming?: { socket?: Socket } } | undefined)?.incoming?.socket ?? {};
}
