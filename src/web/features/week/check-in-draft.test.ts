import { expect, test } from 'vitest';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { bodyOf, draftOf, lacks, valueFrom } from './check-in-draft.ts';

const item = { keyResult: { now: { confidence: 7 } }, last: { confidence: 7 } } as unknown as WeekItem;

test.each([
  [{}, undefined],
  [{ confidence: 6 }, undefined],
  [{ confidence: 5 }, 'reason'],
  [{ confidence: 9, confidenceReason: '试点通过了' }, undefined],
  [{ problem: '等白名单' }, 'kind'],
  [{ problem: '等白名单', problemKind: 'waiting' as const }, undefined],
])('%o lacks %s', (typed, lacking) => {
  expect(lacks(item, { ...draftOf(item, today), ...typed })).toBe(lacking);
});

const today = '2026-11-20';
const noon = new Date('2026-11-18T12:00:00').toISOString();

test.each([
  ['sent at once', {}, {}, undefined],
  ['confirmed without a connection', {}, { now: '2026-11-20T08:00:00.000Z' }, '2026-11-20T08:00:00.000Z'],
  ['of an earlier day', { day: '2026-11-18' }, { now: '2026-11-20T08:00:00.000Z' }, noon],
  ['of today', { day: today }, {}, undefined],
])('%s: %o %o speaks of %s', (_, typed, around, at) => {
  expect(bodyOf({ ...draftOf(item, today), ...typed }, 41, { today, seen: 'c1', ...around }).at).toBe(at);
});

test('what was not chosen is sent as not said; how it was typed stays here', () => {
  const body = bodyOf(draftOf(item, today), 41, { today, seen: null });
  expect(body).toMatchObject({ value: 41, confidence: 7, problemKind: null, seen: null });
  expect(body).not.toHaveProperty('day');
});

test.each([
  ['metric', null, 'person'],
  ['guard', { kind: 'manual' }, 'person'],
  ['metric', { kind: 'prometheus' }, 'source'],
  ['milestone', null, 'none'],
  ['unknown', null, 'none'],
])('%s with source %o: the value is from %s', (kind, source, from) => {
  expect(valueFrom({ keyResult: { kind, source } } as unknown as WeekItem)).toBe(from);
});
