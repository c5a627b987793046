import { afterEach, expect, it } from 'vitest';
import { only } from '../../core/calendar/zones.ts';
import { formatDay, formatMoment } from './format.ts';
import { todayHere } from './today.ts';
import { allZones, followZones, offsetOf } from './zone.ts';

afterEach(() => followZones(only('UTC'), null));

it('days are those of the organization, moments are shown in the zone a person chose', () => {
  const at = '2026-10-12T23:30:00.000Z';
  followZones(only('Asia/Shanghai'), null);
  expect([formatDay(at, 'en', new Date(at)), formatMoment(at, 'en')]).toEqual(['13 Oct', '13 Oct 2026, 07:30']);
  expect(todayHere(new Date(at))).toBe('2026-10-13');
  followZones(only('Asia/Shanghai'), 'America/New_York');
  expect([formatDay(at, 'zh', new Date(at)), todayHere(new Date(at))]).toEqual(['10 月 12 日', '2026-10-13']);
});

it.each([
  ['Asia/Kathmandu', 'UTC+5:45'],
  ['Asia/Shanghai', 'UTC+8'],
  ['UTC', 'UTC+0'],
])('%s is %s', (zone, offset) => expect(offsetOf(zone)).toBe(offset));

it('UTC can be chosen, and each zone is there once', () => {
  const zones = allZones().map(({ zone }) => zone);
  expect(zones[0]).toBe('UTC');
  expect(new Set(zones).size).toBe(zones.length);
});
