/**
 * An address with a password in it that cannot be read as it was meant: a character of the password that ends a part of
 * an address stands there unencoded. What is left of it would be taken for a host, and told as one.
 */
export function isPasswordRaw(url: string): boolean {
  // After the name of the host comes no `@`, and no `#` at all: where one does, the password went on there.
  const { authority, rest } = /^[^:]*:\/\/(?<authority>[^/?#]*)(?<rest>.*)$/s.exec(url)?.groups ?? {};
  if (authority === undefined || rest === undefined) return false;
  if (/[@#]/.test(rest)) return true;
  const account = authority.includes('@') ? authority.slice(0, authority.lastIndexOf('@')) : '';
  // `%` followed by anything else than two digits is no encoding.
  return /%(?![\da-f]{2})/i.test(account);
}
