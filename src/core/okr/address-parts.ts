// Addresses of the web, told apart where there is no browser to ask.

/** An address in its parts, as far as they are told apart without a browser. */
export type AddressParts = {
  /** `https://github.com`, in small letters. */
  origin: string;
  host: string;
  /** From its first slash on, without query and mark; '' where there is none. */
  path: string;
};

const parts = /^(https?):\/\/(?:[^/?#\s@]*@)?([^/?#\s@\\]+)([^?#\s]*)/i;

/** Undefined: it is no address of the web. */
export function addressParts(url: string): AddressParts | undefined {
  const [, scheme = '', host = '', path = ''] = parts.exec(url.trim()) ?? [];
  if (host === '') return undefined;
  return { origin: `${scheme}://${host}`.toLowerCase(), host: host.toLowerCase(), path };
}
