import { createHash, randomBytes } from 'node:crypto';

/** Crockford's: none that is taken for another when it is read from paper. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const count = 10;
const length = 16;

/** Ten codes of 80 random bits: their plain hashes tell nothing, and no lost secret takes them along. */
export function makeRecoveryCodes(): string[] {
  return Array.from({ length: count }, () =>
    [...randomBytes(length)]
      .map((byte) => letters[byte % letters.length])
      .join('')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );
}

/** The same however it was typed; undefined when it cannot be one. */
export function recoveryCodeHash(userId: string, typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (code.length !== length) return undefined;
  return createHash('sha256').update(`recovery-code:${userId}:${code}`).digest('base64url');
}
