import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { toWire } from '../../../../contract/map-rows.ts';
import type { Ask } from '../../../ask/change.ts';
import { fingerprint } from '../../../ask/fingerprint.ts';
import { todayOf } from '../../../ask/today.ts';
import { workedOut } from '../../../kept/worked-out.ts';
import { readMark } from '../../../store/standings.ts';
import { type AskedMap, showMap } from './show-map.ts';

const mostBytes = 24_000_000;
/** A tenth of the bytes in a few milliseconds; the slower levels save little more. */
const quick = 3;
const zipped = promisify(gzip);

/** The map as bytes, compressed if asked so, kept until anything happens in the organization: the number of its last event tells on every node. */
export function mapWriter() {
  const cache = workedOut<Uint8Array>({ most: mostBytes, sizeOf: (reply) => reply.byteLength });
  const encoder = new TextEncoder();
  return async (ask: Ask, asked: AskedMap = {}, isZipped = false): Promise<Uint8Array> => {
    const { last } = await readMark(ask.db, ask.actor.organizationId);
    const key = [asked.cycle ?? '', asked.team ?? '', last, todayOf(ask), fingerprint(ask.actor), isZipped].join(' ');
    const kept = cache.get(key);
    if (kept) return kept;
    const plain = encoder.encode(JSON.stringify(toWire(await showMap(ask, asked))));
    const written = isZipped ? await zipped(plain, { level: quick }) : plain;
    cache.set(key, written);
    return written;
  };
}
