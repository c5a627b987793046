import { expect, test } from 'vitest';
import { writtenOnce } from './written-once.ts';

async function all<Piece>(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const read: Piece[] = [];
  for await (const piece of pieces) read.push(piece);
  return read;
}

test('who comes early, late or afterwards reads all of it, and it is written once', async () => {
  let made = 0;
  const gate = Promise.withResolvers<void>();
  async function* pieces() {
    for (made = 1; made <= 4; made += 1) {
      yield made;
      if (made === 2) await gate.promise;
    }
  }
  const one = writtenOnce(pieces());
  const early = all(one.read());
  const first = one.read();
  expect([(await first.next()).value, (await first.next()).value]).toEqual([1, 2]);
  const late = all(one.read());
  gate.resolve();
  expect(await early).toEqual([1, 2, 3, 4]);
  expect(await late).toEqual([1, 2, 3, 4]);
  await one.written;
  expect(await all(one.read())).toEqual([1, 2, 3, 4]);
  expect(made).toBe(5);
});

test('a reader who leaves stops nobody', async () => {
  async function* pieces() {
    yield* [1, 2, 3];
  }
  const one = writtenOnce(pieces());
  for await (const piece of one.read()) if (piece === 1) break;
  expect(await all(one.read())).toEqual([1, 2, 3]);
});

test('where it breaks off, each reader is told so after what there is', async () => {
  async function* pieces() {
    yield 1;
    throw new Error('gone');
  }
  const one = writtenOnce(pieces());
  const reader = one.read();
  expect((await reader.next()).value).toBe(1);
  await expect(reader.next()).rejects.toThrow('gone');
  await expect(one.written).rejects.toThrow('gone');
  await expect(all(one.read())).rejects.toThrow('gone');
});
