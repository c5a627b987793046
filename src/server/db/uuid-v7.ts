import { randomFillSync } from 'node:crypto';

const pool = new Uint8Array(4096);
let used = pool.length;
let lastTime = 0;
let counter = 0;

/** A UUID of version 7: sorts by time of making, also within one millisecond of one process. */
export function uuidV7(now: number = Date.now()): string {
  const random = nextRandom();
  if (now > lastTime) {
    lastTime = now;
    counter = ((random[0]! << 3) | (random[1]! >> 5)) & 0x7ff;
  } else if (++counter > 0xfff) {
    lastTime += 1;
    counter = 0;
  }
  const time = lastTime.toString(16).padStart(12, '0');
  const rand = 0x7000 | counter;
  random[2] = (random[2]! & 0x3f) | 0x80;
  const tail = Buffer.from(random.buffer, random.byteOffset + 2, 8).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-${rand.toString(16)}-${tail.slice(0, 4)}-${tail.slice(4, 16)}`;
}

function nextRandom(): Uint8Array {
  if (used + 10 > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 10;
  return pool.subarray(used - 10, used);
}
