import { expect, test } from 'vitest';
import type { HandOver } from '../../contract/hand-overs.ts';
import { givenOf, nobodyYet } from './hand-over-form.tsx';

const item = (id: string): HandOver['items'][number] => ({
  kind: 'key-result',
  id,
  text: id,
  objective: { id: 'o', text: 'o' },
  team: { id: 't', name: 't' },
});
const items = [item('a'), item('b')];
const to = (id: string, taker: string) => ({ kind: 'key-result', id, to: taker });

test.each([
  ['nobody', nobodyYet, []],
  ['one person all of it', { all: 'ann', each: {} }, [to('a', 'ann'), to('b', 'ann')]],
  ['one of them goes to another', { all: 'ann', each: { b: 'bo' } }, [to('a', 'ann'), to('b', 'bo')]],
  ['one of them stays', { all: 'ann', each: { b: '' } }, [to('a', 'ann')]],
  ['one of them alone', { all: '', each: { b: 'bo' } }, [to('b', 'bo')]],
])('%s takes it', (_, takers, given) => {
  expect(givenOf(items, takers)).toEqual(given);
});
