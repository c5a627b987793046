import { isSameSecret } from '../../../auth/same-secret.ts';
import { deriveKey } from '../../../auth/secret.ts';

/** What an address for people outside ends with: whoever knows `what` it leads to cannot make it without the secret. */
export function signatureOf(secret: string, what: readonly string[]): string {
  return deriveKey(secret, what.join(' ')).slice(0, 32);
}

/** Does an address lead there? Where there is nothing (`undefined`) it takes as long to say no. */
export function leadsTo(secret: string, signature: string, what: readonly string[] | undefined): boolean {
  const isSame = isSameSecret(signature, signatureOf(secret, what ?? []));
  return isSame && what !== undefined;
}
