// Which day an instant lies in: days follow the time zone of an organization, and a change of it counts from a day on.
import { addDays, type Day, dayFromNumber, dayNumber } from './day.ts';
import { dayLength, offsetAt } from './offset.ts';

/** `from`: the first day that follows this zone; null = from the beginning. */
export type ZoneFrom = { zone: string; from: Day | null };

/** Oldest first, never empty; only the first has no `from`. */
export type Zones = readonly ZoneFrom[];

export const utc: Zones = [{ zone: 'UTC', from: null }];

/** One zone from the beginning on. */
export function only(zone: string): Zones {
  return [{ zone, from: null }];
}

/** The day an ISO instant lies in; a day is itself. Days never run backwards, whatever the zones were. */
export function dayAt(at: string, zones: Zones): Day {
  if (at.length === 10) return at;
  const [only] = zones;
  // As the store writes instants; asked of every reading that is drawn, so the two days of a UTC day are remembered.
  const turn = at.length === 24 && at.endsWith('Z') && zones.length === 1 && only && turnOf(only.zone, at.slice(0, 10));
  if (!turn) return dayOfTime(Date.parse(at), zones);
  return at.slice(11) < turn.at ? turn.before : turn.after;
}

/** When during a UTC day another day begins: before `at` (`16:00:00.000Z`) it is the one, then the other. */
type Turn = { at: string; before: Day; after: Day };

const turns = new Map<string, Map<string, Turn | undefined>>();
const mostTurns = 20_000;
const mostZones = 600;

/** Undefined where clocks change during the UTC day. */
function turnOf(zone: string, utcDay: string): Turn | undefined {
  const here = turns.get(zone) ?? new Map<string, Turn | undefined>();
  if (here.size >= mostTurns) here.clear();
  if (turns.size >= mostZones) turns.clear();
  turns.set(zone, here);
  if (here.has(utcDay)) return here.get(utcDay);
  const start = Date.parse(`${utcDay}T00:00:00Z`);
  const [offset, last] = [offsetAt(zone, start), offsetAt(zone, start + dayLength - 1)];
  const ahead = ((offset % dayLength) + dayLength) % dayLength;
  const before = localDay(start, zone);
  const turn =
    offset !== last || Number.isNaN(start)
      ? undefined
      : ahead === 0
        ? { at: '', before, after: before }
        : { at: new Date(start + dayLength - ahead).toISOString().slice(11), before, after: addDays(before, 1) };
  here.set(utcDay, turn);
  return turn;
}

/** The first instant of a day, ISO in UTC. A day that a zone leaves out begins with the one after it. */
export function startOf(day: Day, zones: Zones): string {
  return new Date(startTime(day, zones)).toISOString();
}

/** Noon of a day, for what is told of a whole day: twelve hours after its beginning. */
export function noonOf(day: Day, zones: Zones): string {
  return new Date(startTime(day, zones) + dayLength / 2).toISOString();
}

/** What clocks show at an ISO instant, written as if they showed UTC; a day is itself. */
export function wallAt(at: string, zones: Zones): string {
  if (at.length === 10) return at;
  const time = Date.parse(at);
  const clock = new Date(time + offsetAt(inForce(time, zones).zone, time)).toISOString();
  return dayOfTime(time, zones) + clock.slice(10);
}

/**
 * When clocks show a time of a day, both in milliseconds; a time that clocks leap over is as much later. Of an hour that
 * comes twice, the first.
 */
export function timeOnWall(day: Day, ofDay: number, zones: Zones): number {
  const start = startTime(day, zones);
  const { zone } = inForce(start, zones);
  const wall = dayNumber(day) * dayLength + ofDay;
  const time = wall - offsetAt(zone, start);
  const later = wall - offsetAt(zone, time);
  return wall - offsetAt(zone, later) === later ? later : time;
}

/** The zone that days follow at an instant. */
export function zoneAt(at: string, zones: Zones): string {
  return inForce(Date.parse(at), zones).zone;
}

/**
 * The zones after a change at the instant `at`: the new one counts from the first day that has begun nowhere yet, neither
 * here nor there, so that no day that somebody has seen changes. A change that does not count yet is taken back by the next.
 */
export function changeZone(zones: Zones, zone: string, at: string): Zones {
  const today = dayAt(at, zones);
  const there = dayAt(at, only(zone));
  const kept = zones.filter(({ from }) => from === null || from <= today);
  if (kept.at(-1)?.zone === zone) return kept;
  return [...kept, { zone, from: addDays(there > today ? there : today, 1) }];
}

/**
 * The times of a UTC day at which days may begin (`16:00:00.000Z`), the latest first, midnight among them: between two of
 * them nothing belongs to two days. Of clocks as they went since 1970.
 */
export function turnsOfDay(zones: Zones): string[] {
  const times = new Set([0]);
  const last = Date.now() + 400 * dayLength;
  for (const { zone } of zones) {
    for (let time = 0; time < last; time += 28 * dayLength)
      times.add((((-offsetAt(zone, time) % dayLength) + dayLength) % dayLength) + 0);
  }
  return [...times].toSorted((a, b) => b - a).map((time) => new Date(time).toISOString().slice(11));
}

/** Milliseconds since 1970 → day. */
export function dayOfTime(time: number, zones: Zones): Day {
  const { zone, until } = inForce(time, zones);
  const day = localDay(time, zone);
  return until !== null && day > until ? until : day;
}

function localDay(time: number, zone: string): Day {
  return dayFromNumber(Math.floor((time + offsetAt(zone, time)) / dayLength));
}

/** `until`: the first day of the next zone, which this one's days do not pass. */
function inForce(time: number, zones: Zones): { zone: string; until: Day | null } {
  for (let place = zones.length - 1; place > 0; place--) {
    const { zone, from } = zones[place] as ZoneFrom;
    if (time >= startIn(zone, from as Day)) return { zone, until: zones[place + 1]?.from ?? null };
  }
  return { zone: zones[0]?.zone ?? 'UTC', until: zones[1]?.from ?? null };
}

function startTime(day: Day, zones: Zones): number {
  const place = zones.findLastIndex(({ from }) => from === null || from <= day);
  const { zone, from } = zones[Math.max(0, place)] ?? { zone: 'UTC', from: null };
  const start = startIn(zone, day);
  // The day of the change may have begun by the zone before.
  return day === from ? Math.min(start, startIn(zones[place - 1]?.zone ?? zone, day)) : start;
}

/** The first millisecond of a day in one zone: at midnight, or where clocks leap over midnight, right after the leap. */
function startIn(zone: string, day: Day): number {
  const midnight = dayNumber(day) * dayLength;
  if (zone === 'UTC') return midnight;
  const [before, after] = [offsetAt(zone, midnight - dayLength), offsetAt(zone, midnight + dayLength)];
  if (before === after) return midnight - before;
  // Within a day of midnight: the first second that is not before the day.
  let [out, inside] = [midnight - dayLength, midnight + dayLength];
  while (inside - out > 1000) {
    const middle = out + Math.floor((inside - out) / 2000) * 1000;
    if (localDay(middle, zone) >= day) inside = middle;
    else out = middle;
  }
  return inside;
}
