import ipaddr from 'ipaddr.js';

/** Is it a name (`prom.internal`, `*.corp.example`) or an address, each with a port if given, or a range (`10.0.0.0/8`)? */
export function isHost(entry: string): boolean {
  if (entry.includes('/')) return ipaddr.isValidCIDR(entry);
  const [, inner = entry] = /^\[(.+)\](?::\d{1,5})?$/.exec(entry) ?? [];
  if (ipaddr.isValid(inner)) return true;
  return /^(\*\.)?[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?(:\d{1,5})?$/i.test(entry);
}
