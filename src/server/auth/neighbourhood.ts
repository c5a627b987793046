import ipaddr from 'ipaddr.js';

/**
 * Whom limits by address count together. A line of IPv6 has 2^64 addresses to itself and may ask from another one each
 * time: all of its /64 are one. IPv4 through a socket of IPv6 is IPv4; whatever is no address stands for itself.
 */
export function neighbourhood(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address;
  const plain = ipaddr.process(address);
  if (plain instanceof ipaddr.IPv4) return plain.toString();
  return `${plain.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
