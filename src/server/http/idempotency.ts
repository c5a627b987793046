import { createHash } from 'node:crypto';
import type { Actor } from '../../core/access/relation.ts';
import { refuse } from '../../core/refusal.ts';
import type { Told } from '../ask/change.ts';
import type { Db } from '../db/database.ts';
import { getKey, insertKey, keepReply } from '../store/idempotency-keys.ts';
import type { Vault } from '../secrets/vault.ts';

/** With a `vault` the reply is kept sealed. */
type Asked = { request: Request; actor: Actor; now: Date; body: unknown; vault?: Vault | undefined };

/**
 * Runs a write once per idempotency key: the key and the reply are stored in the write's own transaction, so a retry
 * gets the first reply and does nothing. For that a reply that could wait for the commit is made before it. The same key
 * on another request is refused. Without a key the work hands back what it tells, or how.
 */
export async function once(tx: Db, asked: Asked, work: () => Promise<unknown>): Promise<unknown> {
  const key = asked.request.headers.get('idempotency-key')?.slice(0, 200);
  if (!key) return work();
  const own = { organization_id: asked.actor.organizationId, person_id: asked.actor.id, key };
  const requestHash = hashOf(asked);
  const row = { ...own, request_hash: requestHash, reply: null, at: asked.now.toISOString() };
  if (!(await insertKey(tx, row))) return earlierReply(tx, asked, key, requestHash);
  const reply = await replyOf(await work(), tx);
  const text = reply === undefined ? null : JSON.stringify(reply);
  await keepReply(tx, own, text && asked.vault ? asked.vault.seal(text, placeOf(asked.actor, key)) : text);
  return reply;
}

/** The reply itself; one that is to be made later asks `db`. */
export async function replyOf(told: unknown, db: Db): Promise<unknown> {
  return typeof told === 'function' ? (told as Told<unknown>)(db) : told;
}

const encoder = new TextEncoder();

/** Its text as it was told, not read and written again. */
async function earlierReply(
  tx: Db,
  { actor, vault }: Asked,
  key: string,
  requestHash: string,
): Promise<Uint8Array | undefined> {
  const earlier = await getKey(tx, { organization_id: actor.organizationId, person_id: actor.id, key });
  if (earlier.request_hash !== requestHash) refuse('key-reused');
  if (earlier.reply === null) return undefined;
  // One that was sealed with a key nobody has any more cannot be told again, and is not done twice.
  const text = vault ? vault.open(earlier.reply, placeOf(actor, key)) : earlier.reply;
  return text === undefined ? refuse('key-reused') : encoder.encode(text);
}

function placeOf({ organizationId, id }: Actor, key: string): string {
  return `reply ${organizationId}/${id}/${key}`;
}

function hashOf({ request, body }: Asked): string {
  const { pathname } = new URL(request.url);
  return createHash('sha256')
    .update(`${request.method} ${pathname} ${JSON.stringify(body)}`)
    .digest('base64url');
}
