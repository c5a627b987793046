// Addresses of the web, told apart where there is no browser to ask.

/** An address in its parts. */
export type AddressParts = {
  /** `https://github.com`, in small letters. */
  origin: string;
  host: string;
  /** From its first slash on, without query and mark; '' where there is none. */
  path: string;
};

/** Browsers read a backslash as a slash and drop tabs: what holds one, or a name before an `@`, is not told apart here. */
const parts = /^(https?):\/\/([^/?#\s@\\]+)(\/[^?#\s\\]*)?(?:[?#][^\s\\]*)?$/i;

/** Undefined: it is no address of the web, or one that could lead elsewhere than it reads. */
export function addressParts(url: string): AddressParts | undefined {
  const [, scheme = '', host = '', path = ''] = parts.exec(url) ?? [];
  if (host === '') return undefined;
  return { origin: `${scheme}://${host}`.toLowerCase(), host: host.toLowerCase(), path };
}

/** A path that leads where it reads: no `.` and `..`, written out or by their codes, no empty step. */
export function isStraight(path: string): boolean {
  return !/\/\/|\/\.{1,2}(?:\/|$)|%(?:2e|2f|5c)/i.test(path);
}

/** Does an address of the web lead where it reads? What is no such address at all is refused as that elsewhere. */
export function leadsWhereItReads(url: string): boolean {
  return !/^https?:/i.test(url) || addressParts(url) !== undefined;
}
