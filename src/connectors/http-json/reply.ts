// A picked or computed value as readings: a number, `{ value, at }` with or without counts, or a list of those.
import type { Reading } from '../../core/standing/reading.ts';
import type { Outcome } from '../connector.ts';
import { failed } from '../failure.ts';
import { numberOf, timeOf } from '../number-of.ts';

const mostReadings = 10_000;

export function readingsOf(result: unknown, now: string, scale: number): Outcome {
  if (result === undefined || result === null) return failed('no-data');
  const list: unknown[] = Array.isArray(result) ? result : [result];
  if (list.length > mostReadings) return failed('too-large', `${list.length} > ${mostReadings}`);
  const readings: Reading[] = [];
  for (const one of list) {
    const reading = readingOf(one, now, scale);
    if (!reading) return failed('not-understood', shown(one));
    // Without a time each would be the value of now: a list has to say when.
    if (list.length > 1 && reading.at === now) return failed('not-understood', 'at?');
    readings.push(reading);
  }
  return readings.length > 0 ? { ok: true, readings } : failed('no-data');
}

function readingOf(one: unknown, now: string, scale: number): Reading | undefined {
  const plain = numberOf(one);
  if (plain !== undefined) return { at: now, value: plain * scale };
  if (typeof one !== 'object' || one === null) return undefined;
  const { value, at, numerator, denominator } = one as Record<string, unknown>;
  const time = at === undefined || at === null ? now : timeOf(at);
  if (time === undefined) return undefined;
  const [top, bottom] = [numberOf(numerator), numberOf(denominator)];
  if (top !== undefined && bottom)
    return { at: time, value: (top / bottom) * scale, numerator: top, denominator: bottom };
  const number = numberOf(value);
  return number === undefined ? undefined : { at: time, value: number * scale };
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? typeof value).slice(0, 80);
}
