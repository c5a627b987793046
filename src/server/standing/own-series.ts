import type { Io } from '../../connectors/io.ts';
import type { Zones } from '../../core/calendar/zones.ts';
import { ownIndicators } from '../../connectors/own-indicators/index.ts';
import type { Db } from '../db/database.ts';
import { listDaily } from '../store/daily.ts';
import { findIndicator } from '../store/indicators.ts';
import { wholeSeries } from './series.ts';

/** Two of the longest spans that a number is worked out over, and the two years a history may reach back. */
const mostDays = 2 * 1830 + 732;

/** Indicators of an organization for what is worked out from them; what was worked out itself is left out, so nothing feeds on itself. */
export function ownSeries(db: Db, organizationId: string, zones: Zones): NonNullable<Io['own']> {
  return async (id) => {
    const indicator = await findIndicator(db, organizationId, id);
    if (indicator === undefined) return undefined;
    const days = await listDaily(db, organizationId, [wholeSeries(id)], { zones, most: mostDays });
    const readings = days.flatMap(({ at, value, source }) => (source === ownIndicators.id ? [] : [{ at, value }]));
    return { name: indicator.name, readings };
  };
}
