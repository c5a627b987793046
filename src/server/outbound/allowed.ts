import ipaddr from 'ipaddr.js';

/** What the operator opened: names (`prom.internal`, `*.corp.example`), each with a port if given, and ranges (`10.0.0.0/8`). */
export type Allowed = readonly string[];

/** May this host be asked at all? A literal address must be public or opened; a name is judged by what it resolves to. */
export function mayAsk(allowed: Allowed, hostname: string, port: string): boolean {
  const literal = addressOf(hostname);
  return literal === undefined || nameIsOpen(allowed, hostname, port) || mayReach(allowed, literal);
}

/** Is the name itself on the operator's list? Then it may resolve to an address inside. */
export function nameIsOpen(allowed: Allowed, hostname: string, port: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, '');
  return allowed.some((entry) => {
    const [host, only] = splitPort(entry.toLowerCase());
    if (only !== undefined && only !== port) return false;
    return host.startsWith('*.') ? name.endsWith(host.slice(1)) : host === name;
  });
}

/** Is this address public, or inside a range that the operator opened? */
export function mayReach(allowed: Allowed, address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // `process` turns ::ffff:127.0.0.1 into 127.0.0.1. Whatever is not plain unicast leads inside or nowhere.
  const parsed = ipaddr.process(address);
  if (parsed.range() === 'unicast' && !holdsIpv4(parsed)) return true;
  return allowed.some((entry) => {
    if (!entry.includes('/') || !ipaddr.isValidCIDR(entry)) return false;
    const [base, bits] = ipaddr.parseCIDR(entry);
    return base.kind() === parsed.kind() && parsed.match(base, bits);
  });
}

/** `::127.0.0.1`: the old notation of an IPv4 address within an IPv6 one; it leads nowhere that is not inside. */
function holdsIpv4(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return address.kind() === 'ipv6' && (address as ipaddr.IPv6).parts.slice(0, 6).every((part) => part === 0);
}

/** The literal in a host, whatever its notation: the URL parser has made `2130706433` and `0177.1` dotted already. */
function addressOf(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : undefined;
}

function splitPort(entry: string): [host: string, port: string | undefined] {
  const inner = /^\[(.+)\](?::(\d+))?$/.exec(entry);
  if (inner) return [inner[1]!, inner[2]];
  const [host = '', port, ...more] = entry.split(':');
  return more.length > 0 ? [entry, undefined] : [host, port];
}
