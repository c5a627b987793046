import { existsSync } from 'node:fs';
import { readSecret } from '../auth/secret.ts';
import type { Settings } from '../operator/settings.ts';

/** The secret before the last rotation, and one that a rotation has made but not put in place yet. */
export const previousOf = (file: string) => `${file}.previous`;
export const nextOf = (file: string) => `${file}.next`;

/** Is there a secret, or would reading make one? */
export const hasSecret = ({ secret, secretFile }: Settings): boolean => secret !== undefined || existsSync(secretFile);

/**
 * The secret of this installation, from the environment or its file, and others that may still open what was sealed with
 * them: the one before, and one of a rotation that was cut off.
 */
export function readKeys({ secret, secretFile, previousSecret, previousSecretFile }: Settings): {
  secret: string;
  others: string[];
} {
  const files = [previousSecretFile, previousOf(secretFile), nextOf(secretFile)].filter(
    (file) => file !== undefined && (file === previousSecretFile || existsSync(file)),
  );
  return {
    secret: secret ?? readSecret(secretFile),
    others: [...(previousSecret === undefined ? [] : [previousSecret]), ...files.map((file) => readSecret(file!))],
  };
}
