import type { ChainKey, Db } from '../db/database.ts';
import { type LogHead, listChain, listLogHeads } from '../store/event-chain.ts';
import { hashOf } from './append-events.ts';

export type ChainFault = 'edited' | 'missing' | 'moved' | 'cut' | 'unkeyed' | 'keyless' | 'key-lost';

export type LogState = LogHead & {
  count: number;
  /** The first event with a keyed hash; absent: none has one. */
  keyedFrom: number | undefined;
  faults: { kind: ChainFault; seq: number }[];
};

const portion = 1000;
/** More of them say nothing new. */
const mostFaults = 20;

/** Recomputes the log of every organization from its first event to its end. */
export async function verifyLogs(db: Db, key: ChainKey | undefined): Promise<LogState[]> {
  // Heads first: what is written meanwhile lies after them.
  const heads = await listLogHeads(db);
  const states: LogState[] = [];
  for (const head of heads) states.push(await verifyLog(db, head, key));
  return states;
}

async function verifyLog(db: Db, head: LogHead, key: ChainKey | undefined): Promise<LogState> {
  const faults: LogState['faults'] = [];
  let keyedFrom: number | undefined;
  let lostUntil: number | undefined;
  let atHead: string | undefined;
  let count = 0;
  let before = { seq: 0, hash: '' };
  const say = (kind: ChainFault, seq: number) => faults.length < mostFaults && faults.push({ kind, seq });
  for (;;) {
    const rows = await listChain(db, head.organizationId, before.seq, portion);
    for (const { hash, ...row } of rows) {
      if (row.seq !== before.seq + 1) say('missing', before.seq + 1);
      else if (row.previous_hash !== before.hash) say('moved', row.seq);
      const name = hash.includes('.') ? hash.split('.')[0] : undefined;
      const isKeyed = name !== undefined && name === key?.name;
      if (!isKeyed && keyedFrom !== undefined) say('unkeyed', row.seq);
      else if (!isKeyed && name !== undefined) lostUntil = row.seq;
      else if (hashOf(row, isKeyed ? key : undefined) !== hash) say('edited', row.seq);
      if (isKeyed && keyedFrom === undefined) {
        keyedFrom = row.seq;
        // Only an operator gives the key to a log that began without it, and the log says so.
        if (count > 0 && row.type !== 'log.keyed' && !head.isSample) say('unkeyed', before.seq);
      }
      if (row.seq === head.seq) atHead = hash;
      before = { seq: row.seq, hash };
      count += 1;
    }
    if (rows.length < portion) break;
  }
  if (atHead !== head.hash && (head.seq > 0 || count > 0)) say('cut', before.seq);
  if (lostUntil !== undefined) say('key-lost', lostUntil);
  if (keyedFrom === undefined && count > 0 && !head.isSample) say('keyless', before.seq);
  return { ...head, count, keyedFrom, faults };
}
