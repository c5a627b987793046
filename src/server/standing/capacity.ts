import type { CapacityShown } from '../../contract/debt.ts';
import { capacityForecast } from '../../core/capacity/capacity-forecast.ts';
import { dayAt } from '../../core/calendar/zones.ts';
import { convertUnit } from '../../core/numbers/convert-unit.ts';
import { Refusal, refuse } from '../../core/refusal.ts';
import type { Ask } from '../ask/change.ts';
import { type Daily, listDaily } from '../store/daily.ts';
import { openIndicator } from './indicator.ts';
import { openKeyResult } from './load.ts';
import { findSeries, longSeriesOf, wholeSeries } from './series.ts';
import { tolerated } from './kept.ts';

/** Which series against which limit; of the two of each one is given. */
export type CapacityAsked = {
  indicatorId?: string | null | undefined;
  keyResultId?: string | null | undefined;
  limit?: number | null | undefined;
  limitKeyResultId?: string | null | undefined;
};

type Subject = { name: string; unit: string; series: ReturnType<typeof wholeSeries> };

/** The picture and the days; what the actor may not see does not exist. */
export async function showCapacity(ask: Ask, asked: CapacityAsked): Promise<CapacityShown> {
  const subject = await subjectOf(ask, asked);
  const daily = await readOf(ask, subject);
  const told = await limitOf(ask, asked, subject.unit);
  const reads = daily.map(({ at, value }) => ({ day: dayAt(at, ask.zones), value }));
  return {
    series: { name: subject.name, unit: subject.unit },
    limit: told.limit,
    limitOf: told.limitOf,
    points: daily.map(({ at, value }) => ({ at, value })),
    forecast: capacityForecast(reads, told.limit ?? 0),
  };
}

/** Two years of days are more than a growth is read from. */
const mostDays = 730;

function readOf({ db, actor, now, zones }: Ask, { series }: Subject): Promise<Daily[]> {
  const until = new Date(now.getTime() + tolerated).toISOString();
  return listDaily(db, actor.organizationId, [series], { zones, until, most: mostDays });
}

async function subjectOf(ask: Ask, { indicatorId, keyResultId }: CapacityAsked): Promise<Subject> {
  if (indicatorId) {
    const { id, name, unit } = await openIndicator(ask, indicatorId, 'read');
    return { name, unit, series: wholeSeries(id) };
  }
  if (!keyResultId) throw new Refusal('invalid', { problems: [{ path: 'capacity.indicatorId', code: 'required' }] });
  const { keyResult } = await openKeyResult(ask, keyResultId, 'read');
  return { name: keyResult.text, unit: keyResult.unit, series: longSeriesOf(keyResult) };
}

/** A limit that a load test measures stands at the newest reading of its key result, in the unit of the series. */
async function limitOf(
  ask: Ask,
  { limit = null, limitKeyResultId }: CapacityAsked,
  unit: string,
): Promise<Pick<CapacityShown, 'limit' | 'limitOf'>> {
  if (!limitKeyResultId) return { limit, limitOf: null };
  const { keyResult } = await openKeyResult(ask, limitKeyResultId, 'read');
  const series = await findSeries(ask.db, keyResult);
  const last = (await readOf(ask, { name: '', unit: '', series })).at(-1);
  const limitOf = { id: keyResult.id, text: keyResult.text, at: last?.at ?? null };
  if (last === undefined) return { limit: null, limitOf };
  const converted = convertUnit(last.value, keyResult.unit, unit);
  return converted === undefined
    ? refuse('limit-unit-clash', { values: { series: unit, limit: keyResult.unit } })
    : { limit: converted, limitOf };
}
