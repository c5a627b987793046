import { expect, it } from 'vitest';
import { quarterOf } from '../calendar/cycle.ts';
import { countedReadings } from './counted-readings.ts';
import type { Measure } from './measure.ts';

const cycle = quarterOf('2026-10-01');
const readings = ['2026-09-30T23:59:59.000Z', '2026-10-01T00:00:00.000Z', '2026-12-31T23:59:59.000Z', '2027-01-01'].map(
  (at) => ({ at }),
);

it.each([
  [{ by: 'limit', limit: 2, keep: 'at-most' }, [1, 2]],
  [{ by: 'range', low: 1, high: 2 }, [1, 2]],
  [{ by: 'change', baseline: 0, target: 1 }, [0, 1, 2]],
  [{ by: 'band', low: 1, high: 2, fall: 1 }, [0, 1, 2]],
  [{ by: 'done' }, [0, 1, 2]],
] as [Measure, number[]][])('%j counts %j', (measure, places) => {
  expect(countedReadings(measure, readings, cycle)).toEqual(places.map((place) => readings[place]));
});
