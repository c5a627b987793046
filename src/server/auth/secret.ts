import { createHmac, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartFailure } from '../operator/start-failure.ts';

/** The installation's secret, made on the first start and readable by its owner alone. */
export function readSecret(file: string): string {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // `wx`: of several nodes that start at once on one folder, one makes it and all read the same.
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    // Cut off, it would be taken for the secret at the next start. Had somebody else made it, it would be there already.
    if (code === 'ENOSPC') rmSync(file, { force: true });
    if (code === 'ENOSPC') throw new StartFailure('disk-full', { place: file });
    if (code !== 'EEXIST') throw unreadable(file, fault);
  }
  return usable(file);
}

/** A key or token for one purpose, made from the secret; knowing one tells nothing of the others. */
export function deriveKey(secret: string, purpose: string): string {
  return createHmac('sha256', secret).update(purpose).digest('base64url');
}

function usable(file: string): string {
  let secret: string;
  try {
    secret = readFileSync(file, 'utf8').trim();
  } catch (fault) {
    throw unreadable(file, fault);
  }
  if (secret.length < 32) throw new StartFailure('secret-unreadable', { file, reason: '< 32' });
  return secret;
}

function unreadable(file: string, fault: unknown): StartFailure {
  return new StartFailure('secret-unreadable', { file, reason: (fault as Error).message });
}
