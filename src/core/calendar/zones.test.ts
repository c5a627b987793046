import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './day.ts';
import { isZone } from './offset.ts';
import { changeZone, dayAt, noonOf, only, startOf, utc, zoneAt } from './zones.ts';

const odd = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'Africa/Casablanca',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/Santiago',
  'Australia/Lord_Howe',
];
const anyZone = fc.oneof(fc.constantFrom(...odd), fc.constantFrom(...Intl.supportedValuesOf('timeZone')));
const anyTime = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2060-01-01') });
const iso = (time: number) => new Date(time).toISOString();

const formats = new Map<string, Intl.DateTimeFormat>();

/** The platform's own answer, by another way than ours. */
function told(zone: string, time: number): string {
  const options = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', options);
  formats.set(zone, format);
  return format.format(time);
}

describe('zones', () => {
  it.each([
    ['2026-10-12T01:00:00Z', 'Asia/Shanghai', '2026-10-12'],
    ['2026-10-12T23:30:00Z', 'Asia/Shanghai', '2026-10-13'],
    ['2026-10-12T15:59:59.999Z', 'Asia/Shanghai', '2026-10-12'],
    ['2026-10-12T16:00:00Z', 'Asia/Shanghai', '2026-10-13'],
    ['2027-01-01T04:59:59Z', 'America/New_York', '2026-12-31'],
    ['2026-07-01T03:59:59Z', 'America/New_York', '2026-06-30'],
    ['2026-03-08T04:30:00Z', 'America/New_York', '2026-03-07'],
    ['2026-03-09T04:30:00Z', 'America/New_York', '2026-03-09'],
    ['2026-11-01T04:30:00Z', 'America/New_York', '2026-11-01'],
    ['2026-11-02T04:30:00Z', 'America/New_York', '2026-11-01'],
    ['2011-12-30T09:59:59Z', 'Pacific/Apia', '2011-12-29'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
    ['2026-10-12T18:14:59Z', 'Asia/Kathmandu', '2026-10-12'],
    ['2026-10-12T18:15:00Z', 'Asia/Kathmandu', '2026-10-13'],
    ['2026-02-14T23:30:00Z', 'Africa/Casablanca', '2026-02-15'],
    ['2026-02-20T23:30:00Z', 'Africa/Casablanca', '2026-02-20'],
    ['2026-10-12', 'Asia/Shanghai', '2026-10-12'],
  ])('%s in %s is %s', (at, zone, day) => expect(dayAt(at, only(zone))).toBe(day));

  it.each([
    ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
    ['2026-03-09', 'America/New_York', '2026-03-09T04:00:00.000Z'],
    ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
    ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2011-12-31', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-10-01', 'UTC', '2026-10-01T00:00:00.000Z'],
  ])('%s in %s begins at %s', (day, zone, at) => expect(startOf(day, only(zone))).toBe(at));

  it('agrees with the platform on the day of any instant in any zone', () =>
    fc.assert(
      fc.property(anyZone, anyTime, (zone, time) => {
        expect(dayAt(iso(time), only(zone))).toBe(told(zone, time));
        expect(dayAt(iso(time).replace('Z', '+00:00'), only(zone))).toBe(told(zone, time));
      }),
      { numRuns: 2000 },
    ));

  it('a day begins with its first instant: the one before belongs to an earlier day', () =>
    fc.assert(
      fc.property(anyZone, anyTime, (zone, time) => {
        const day = told(zone, time);
        const start = Date.parse(startOf(day, only(zone)));
        expect(start).toBeLessThanOrEqual(time);
        expect(told(zone, start)).toBe(day);
        expect(told(zone, start - 1) < day).toBe(true);
        expect(dayAt(noonOf(day, only(zone)), only(zone))).toBe(day);
      }),
      { numRuns: 1000 },
    ));

  it('the days around every change of clocks are those of the platform', () => {
    for (const zone of ['America/New_York', 'Africa/Casablanca', 'Pacific/Apia', 'America/Santiago', 'Asia/Beirut']) {
      for (let time = Date.parse('2024-01-01'); time < Date.parse('2028-01-01'); time += 3_600_000 * 5)
        if (dayAt(iso(time), only(zone)) !== told(zone, time)) expect.fail(`${zone} ${iso(time)}`);
    }
  });

  it.each([
    ['UTC', 'Asia/Shanghai', '2026-11-10T10:00:00Z', '2026-11-11', '2026-11-10T16:00:00.000Z'],
    ['UTC', 'Asia/Shanghai', '2026-11-10T20:00:00Z', '2026-11-12', '2026-11-11T16:00:00.000Z'],
    ['Asia/Shanghai', 'America/New_York', '2026-11-10T10:00:00Z', '2026-11-11', '2026-11-10T16:00:00.000Z'],
  ])('from %s to %s at %s counts from %s', (before, after, at, from, start) => {
    const zones = changeZone(only(before), after, at);
    expect(zones).toEqual([
      { zone: before, from: null },
      { zone: after, from },
    ]);
    expect(startOf(from, zones)).toBe(start);
    expect([zoneAt(at, zones), zoneAt('2026-12-01T00:00:00Z', zones)]).toEqual([before, after]);
  });

  it('a change that does not count yet is taken back by the next one', () => {
    const once = changeZone(utc, 'Asia/Shanghai', '2026-11-10T10:00:00Z');
    expect(changeZone(once, 'UTC', '2026-11-10T11:00:00Z')).toEqual(utc);
    expect(changeZone(once, 'Europe/Berlin', '2026-11-10T11:00:00Z')).toEqual([
      { zone: 'UTC', from: null },
      { zone: 'Europe/Berlin', from: '2026-11-11' },
    ]);
  });

  it('days never run backwards and no day before the change moves, from any zone to any other', () =>
    fc.assert(
      fc.property(anyZone, anyZone, anyTime, fc.integer({ min: -90, max: 90 }), (before, after, time, hours) => {
        const zones = changeZone(only(before), after, iso(time));
        const here = time + hours * 3_600_000;
        const day = dayAt(iso(here), zones);
        expect(day <= dayAt(iso(here + 3_600_000), zones)).toBe(true);
        expect(dayAt(iso(time), zones)).toBe(told(before, time));
        if (here <= time) expect(day).toBe(told(before, here));
        const start = startOf(day, zones);
        expect(start <= iso(here)).toBe(true);
        expect(iso(here) < startOf(addDays(day, 1), zones)).toBe(true);
        expect(dayAt(start, zones)).toBe(day);
      }),
      { numRuns: 2000 },
    ));

  it.each([
    ['Asia/Shanghai', true],
    ['Asia/Calcutta', true],
    ['America/Argentina/Buenos_Aires', true],
    ['Etc/GMT+8', true],
    ['UTC', true],
    ['+08:00', false],
    ['Mars/Phobos', false],
    ['', false],
  ])('isZone %j → %s', (text, expected) => expect(isZone(text)).toBe(expected));
});
