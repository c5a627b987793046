import { offsetAt } from '../../core/calendar/offset.ts';
import { only, type Zones, zoneAt } from '../../core/calendar/zones.ts';

/** The time zone of this browser. */
export function browserZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

let days: Zones = only(browserZone());
let clocks: Zones = days;

/** From now on days are those of the organization, and moments are shown in the person's zone, if they chose one. */
export function followZones(zones: Zones, own: string | null): void {
  days = zones;
  clocks = own === null ? zones : only(own);
}

/** Whose days count: when something is due, when a cycle ends. Before anybody is signed in, those of the browser. */
export function ourDays(): Zones {
  return days;
}

/** What the clocks that moments are shown by follow. */
export function ourClocks(): Zones {
  return clocks;
}

/** The zone that counts today. */
export function zoneToday(zones: Zones): string {
  return zoneAt(new Date().toISOString(), zones);
}

/** Every zone with its offset today, `Asia/Shanghai` and `UTC+8`; as the platform knows them. */
export function allZones(): { zone: string; offset: string }[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((zone) => ({
    zone,
    offset: offsetOf(zone),
  }));
}

/** `UTC+5:45` */
export function offsetOf(zone: string): string {
  const minutes = Math.round(offsetAt(zone, Date.now()) / 60_000);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
