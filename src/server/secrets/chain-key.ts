import { createHash, randomBytes } from 'node:crypto';
import type { ChainKey, Database, Db } from '../db/database.ts';
import { type NewEvent, appendEvents } from '../events/append-events.ts';
import { StartFailure } from '../operator/start-failure.ts';
import { findSealedKey, hasLog, listLogHeads, putSealedKey } from '../store/event-chain.ts';
import type { Vault } from './vault.ts';

/** Ties the sealed key to its place. */
const chainKeyPlace = 'installation/events-key';

/** `gone`: there is a log, and no key: it is older than keys are, or somebody took the key away. */
export type ChainKeyState = 'none' | 'opens' | 'foreign' | 'gone';

/**
 * The key of the log's hashes. It lies in the database, sealed with the installation's secret: whoever can write to the
 * database alone cannot make a hash that fits. `undefined`: there is one that no secret here opens. Where there is a log,
 * none is ever made by itself: whoever took the key away and wrote another log would have it keyed.
 */
export async function openChainKey({ db, place }: Database, vault: Vault): Promise<ChainKey | undefined> {
  const state = await chainKeyState(db, vault);
  if (state === 'gone') throw new StartFailure('log-key-gone', { place });
  if (state === 'none') await putSealedKey(db, sealNewKey(vault), undefined);
  return findChainKey(db, vault);
}

/** What the secret here has to do with the key of the log in a database that is there. */
export async function chainKeyState(db: Db, vault: Vault | undefined): Promise<ChainKeyState> {
  let sealed = await findSealedKey(db);
  if (sealed === undefined) {
    if (!(await hasLog(db))) return 'none';
    // Another node may have made it, and the first event, meanwhile.
    sealed = await findSealedKey(db);
  }
  if (sealed === undefined) return 'gone';
  return vault?.open(sealed, chainKeyPlace) === undefined ? 'foreign' : 'opens';
}

/**
 * Another key in place of one that nothing opens, or that is gone, because somebody said so. Each log gets one more event
 * in the same transaction: it says so, and what is before it cannot be changed from then on, as its hash goes into this
 * one's. Nothing else ever gives the key to a log that goes on without it. Tells how it was before.
 */
export async function replaceLostKey(database: Database, vault: Vault, now: Date): Promise<ChainKeyState> {
  return database.inTurn(database.db, chainKeyPlace, async (tx) => {
    const state = await chainKeyState(tx, vault);
    if (state === 'none' || state === 'opens') return state;
    await putSealedKey(tx, sealNewKey(vault), await findSealedKey(tx));
    const chainKey = await findChainKey(tx, vault);
    for (const { organizationId, isSample, seq } of await listLogHeads(tx)) {
      const frame = { organizationId, actorId: null, at: now.toISOString() };
      const event: NewEvent = { type: 'log.keyed', subjectId: organizationId };
      if (!isSample && seq > 0)
        await appendEvents(tx, frame, [event], { moveHead: database.moveHead, ...(chainKey && { chainKey }) });
    }
    return state;
  });
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
