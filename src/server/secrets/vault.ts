import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Encrypts what must not be read at rest. `place` ties a text to its row: copied elsewhere it does not open. */
export type Vault = {
  seal(text: string, place: string): string;
  /** `undefined` when no key opens it. */
  open(sealed: string, place: string): string | undefined;
  /** Was it sealed with the key that is in use now? */
  isCurrent(sealed: string): boolean;
};

/** AES-256-GCM with a key made from the installation's secret; `previous` secrets only open, for rotation. */
export function openVault(secret: string, previous: readonly string[] = []): Vault {
  const current = keyOf(secret);
  const keys = new Map([current, ...previous.map(keyOf)].map((key) => [nameOf(key), key]));
  return {
    seal(text, place) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return [
        'v1',
        nameOf(current),
        ...[nonce, cipher.getAuthTag(), body].map((part) => part.toString('base64url')),
      ].join('.');
    },
    open(sealed, place) {
      const [version, name = '', ...parts] = sealed.split('.');
      const key = keys.get(name);
      const [nonce, tag, body] = parts.map((part) => Buffer.from(part, 'base64url'));
      if (version !== 'v1' || !key || !nonce || !tag || !body || tag.length !== 16) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
        return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
      } catch {
        return undefined;
      }
    },
    isCurrent: (sealed) => sealed.split('.')[1] === nameOf(current),
  };
}

function keyOf(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'crux', 'secrets of sources', 32));
}

function nameOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 8);
}
