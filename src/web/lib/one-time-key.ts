/** A random key for one write, so that a retry of it is not a second one. Works without a secure context. */
export function oneTimeKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
