import { expect, test } from 'vitest';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { bodyOf, draftOf, lacks } from './check-in-draft.ts';

const item = { keyResult: { now: { confidence: 7 } }, last: { confidence: 7 } } as unknown as WeekItem;

test.each([
  [{}, undefined],
  [{ confidence: 6 }, undefined],
  [{ confidence: 5 }, 'reason'],
  [{ confidence: 9, confidenceReason: '试点通过了' }, undefined],
  [{ problem: '等白名单' }, 'kind'],
  [{ problem: '等白名单', problemKind: 'waiting' as const }, undefined],
])('%o lacks %s', (typed, lacking) => {
  expect(lacks(item, { ...draftOf(item), ...typed })).toBe(lacking);
});

test('what was not chosen is sent as not said', () => {
  expect(bodyOf(draftOf(item), 41)).toMatchObject({ value: 41, confidence: 7, problemKind: null });
});
