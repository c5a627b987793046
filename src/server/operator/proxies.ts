import ipaddr from 'ipaddr.js';

type Range = [ipaddr.IPv4 | ipaddr.IPv6, number];

/** Machines whose word on who asks is believed: addresses and ranges; `undefined` where one of them is neither. */
export function readProxies(list: readonly string[]): Proxies | undefined {
  const ranges: Range[] = [];
  for (const one of list) {
    const text = one === 'loopback' ? '127.0.0.0/8' : one;
    if (one === 'loopback') ranges.push([ipaddr.parse('::1'), 128]);
    const range = rangeOf(text);
    if (range === undefined) return undefined;
    ranges.push(range);
  }
  return { isOne: (address) => ranges.some((range) => matches(address, range)) };
}

export type Proxies = { isOne(address: string): boolean };

export const noProxies: Proxies = { isOne: () => false };

/** Who asks: the nearest address that is no proxy of ours. Only what such a proxy says is believed. */
export function clientOf(address: string, forwarded: string | null, proxies: Proxies): string {
  if (!proxies.isOne(address)) return address;
  const said = (forwarded ?? '').split(',').map((one) => one.trim());
  for (const one of said.toReversed()) {
    const plain = withoutPort(one);
    // From here on anybody may have written it.
    if (plain === undefined) return address;
    if (!proxies.isOne(plain)) return plain;
  }
  return address;
}

function rangeOf(text: string): Range | undefined {
  if (ipaddr.isValidCIDR(text)) return ipaddr.parseCIDR(text) as Range;
  if (!isAddress(text)) return undefined;
  const address = ipaddr.process(text);
  return [address, address.kind() === 'ipv4' ? 32 : 128];
}

function matches(text: string, [range, bits]: Range): boolean {
  if (!isAddress(text)) return false;
  const address = ipaddr.process(text);
  return address.kind() === range.kind() && address.match(range, bits);
}

// `127.1` and `2130706433` are addresses to a C library, not to us.
const isAddress = (text: string) => ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);

function withoutPort(text: string): string | undefined {
  const plain = /^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return isAddress(plain) ? ipaddr.process(plain).toString() : undefined;
}
