// The header of a name and a password, as RFC 7617 writes it.

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function basicAuth(user: string, password: string): string {
  return `Basic ${base64(utf8(`${user}:${password}`))}`;
}

function utf8(text: string): number[] {
  const escaped = encodeURIComponent(text.toWellFormed());
  return [...escaped.matchAll(/%([0-9A-F]{2})|([^%])/g)].map(([, hex, char]) =>
    hex === undefined ? char!.charCodeAt(0) : Number.parseInt(hex, 16),
  );
}

function base64(bytes: number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const chars = [18, 12, 6, 0].map((shift) => digits[(group >> shift) & 63]);
    const left = bytes.length - at;
    text += `${chars[0]}${chars[1]}${left > 1 ? chars[2] : '='}${left > 2 ? chars[3] : '='}`;
  }
  return text;
}
