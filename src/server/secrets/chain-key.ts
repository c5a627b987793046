import { createHash, randomBytes } from 'node:crypto';
import type { ChainKey, Db } from '../db/database.ts';
import { findSealedKey, putSealedKey } from '../store/event-chain.ts';
import type { Vault } from './vault.ts';

/** Ties the sealed key to its place. */
const chainKeyPlace = 'installation/events-key';

/**
 * The key of the log's hashes. It lies in the database, sealed with the installation's secret: whoever can write to the
 * database alone cannot make a hash that fits. `wasLost`: there was one that no secret opens any more.
 */
export async function openChainKey(db: Db, vault: Vault): Promise<{ key: ChainKey; wasLost: boolean }> {
  const sealed = await findSealedKey(db);
  const opened = sealed === undefined ? undefined : vault.open(sealed, chainKeyPlace);
  if (opened !== undefined) return { key: keyOf(opened), wasLost: false };
  await putSealedKey(db, vault.seal(randomBytes(32).toString('base64url'), chainKeyPlace), sealed);
  const text = vault.open((await findSealedKey(db)) ?? '', chainKeyPlace);
  if (text === undefined) throw new Error('the key of the log was sealed by a node with another secret');
  return { key: keyOf(text), wasLost: sealed !== undefined };
}

/** For those who only look: undefined where there is none, or where it does not open. */
export async function findChainKey(db: Db, vault: Vault): Promise<ChainKey | undefined> {
  const opened = vault.open((await findSealedKey(db)) ?? '', chainKeyPlace);
  return opened === undefined ? undefined : keyOf(opened);
}

/** Seals it with the secret in use, when that has changed. */
export async function resealChainKey(tx: Db, vault: Vault): Promise<void> {
  const sealed = await findSealedKey(tx);
  const opened = sealed === undefined || vault.isCurrent(sealed) ? undefined : vault.open(sealed, chainKeyPlace);
  if (opened !== undefined) await putSealedKey(tx, vault.seal(opened, chainKeyPlace), sealed);
}

function keyOf(text: string): ChainKey {
  const key = Buffer.from(text, 'base64url');
  return { key, name: createHash('sha256').update(key).digest('base64url').slice(0, 8) };
}
