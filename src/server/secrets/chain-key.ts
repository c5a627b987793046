import { createHash, randomBytes } from 'node:crypto';
import type { ChainKey, Db } from '../db/database.ts';
import { findSealedKey, putSealedKey } from '../store/event-chain.ts';
import type { Vault } from './vault.ts';

/** Ties the sealed key to its place. */
const chainKeyPlace = 'installation/events-key';

/**
 * The key of the log's hashes. It lies in the database, sealed with the installation's secret: whoever can write to the
 * database alone cannot make a hash that fits. `undefined`: there is one that no secret here opens. Another one is never
 * made in its place by itself, as nothing written before could be proved any more.
 */
export async function openChainKey(db: Db, vault: Vault): Promise<ChainKey | undefined> {
  const sealed = await findSealedKey(db);
  if (sealed === undefined) await putSealedKey(db, sealNewKey(vault), undefined);
  return findChainKey(db, vault);
}

/** What the secret here has to do with the key of the log in a database that is there. */
export async function chainKeyState(db: Db, vault: Vault | undefined): Promise<'none' | 'opens' | 'foreign'> {
  const sealed = await findSealedKey(db);
  if (sealed === undefined) return 'none';
  return vault?.open(sealed, chainKeyPlace) === undefined ? 'foreign' : 'opens';
}

/** Another key in place of one that nothing opens any more; false where there is none, or where it opens. */
export async function replaceLostKey(db: Db, vault: Vault): Promise<boolean> {
  const sealed = await findSealedKey(db);
  if (sealed === undefined || vault.open(sealed, chainKeyPlace) !== undefined) return false;
  await putSealedKey(db, sealNewKey(vault), sealed);
  return true;
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

function sealNewKey(vault: Vault): string {
  return vault.seal(randomBytes(32).toString('base64url'), chainKeyPlace);
}

function keyOf(text: string): ChainKey {
  const key = Buffer.from(text, 'base64url');
  return { key, name: createHash('sha256').update(key).digest('base64url').slice(0, 8) };
}
