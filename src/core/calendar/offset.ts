// How far a time zone is ahead of UTC at an instant, asked of Intl once per zone and day.

/** Milliseconds of a whole day. */
export const dayLength = 86_400_000;

/** Days whose offset is remembered for each zone; beyond that the memory begins anew. */
const mostDays = 50_000;
const mostZones = 1_000;

type Known = {
  ask: Intl.DateTimeFormat /** By whole days since 1970; not a number: it changes on that day. */;
  offsets: Map<number, number>;
};

const known = new Map<string, Known>();
const offsetForm = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/;
const nameForm = /^[A-Za-z][\w+-]*(?:\/[A-Za-z][\w+-]*)*$/;

/** Is it the name of a time zone, such as `Asia/Shanghai`? A bare offset is none: it knows no summer. */
export function isZone(text: string): boolean {
  if (!nameForm.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: text }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Milliseconds that clocks of the zone are ahead of UTC. `time`: milliseconds since 1970. */
export function offsetAt(zone: string, time: number): number {
  if (zone === 'UTC') return 0;
  const of = knownOf(zone);
  const day = Math.floor(time / dayLength);
  let offset = of.offsets.get(day);
  if (offset === undefined) {
    offset = offsetOn(of.ask, day);
    if (of.offsets.size >= mostDays) of.offsets.clear();
    of.offsets.set(day, offset);
  }
  return Number.isNaN(offset) ? asked(of.ask, time) : offset;
}

function knownOf(zone: string): Known {
  const before = known.get(zone);
  if (before) return before;
  if (known.size >= mostZones) known.clear();
  const made = {
    ask: new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }),
    offsets: new Map(),
  };
  known.set(zone, made);
  return made;
}

function offsetOn(ask: Intl.DateTimeFormat, day: number): number {
  const first = asked(ask, day * dayLength);
  return first === asked(ask, (day + 1) * dayLength - 1) ? first : Number.NaN;
}

/** `10/12/2026, GMT+05:45` → 20,700,000. */
function asked(ask: Intl.DateTimeFormat, time: number): number {
  const [, sign, hours = '0', minutes = '0', seconds = '0'] = offsetForm.exec(ask.format(time)) ?? [];
  const offset = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
  return sign === '-' ? -offset : offset;
}
