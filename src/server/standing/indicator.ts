import type { Indicator } from '../../contract/indicators.ts';
import { type Action, may } from '../../core/access/may.ts';
import type { AccessRecord } from '../../core/access/relation.ts';
import { refuse } from '../../core/refusal.ts';
import { placeInBand } from '../../core/standing/band.ts';
import { allow } from '../ask/allow.ts';
import type { Ask, Change } from '../ask/change.ts';
import type { IndicatorsTable } from '../db/tables/indicators.ts';
import { listConnectionsByIds } from '../store/connections.ts';
import { listDaily } from '../store/daily.ts';
import { countUses, findIndicator, takeIndicators } from '../store/indicators.ts';
import { namesOf } from '../store/people.ts';
import { listSourcesOf } from '../store/sources.ts';
import { presentBound } from './bound-source.ts';
import { tolerated } from './kept.ts';
import { personRef } from './person.ts';
import { wholeSeries } from './series.ts';

/** Days of the sparkline. */
const shownDays = 40;

/** Everybody in the organization sees it; it is changed as the key results of its team are. */
export function indicatorRecord({ organization_id, team_id, owner_id }: IndicatorsTable): AccessRecord {
  return { organizationId: organization_id, teamId: team_id, visibility: 'everyone', ownerId: owner_id };
}

/** The indicator, if the actor may do `action` to it. */
export async function openIndicator({ db, actor }: Ask, id: string, action: Action): Promise<IndicatorsTable> {
  const row = (await findIndicator(db, actor.organizationId, id)) ?? refuse('not-found');
  allow(actor, action, indicatorRecord(row));
  return row;
}

/** The same, taken for a change; an archived one is only brought back. */
export async function takeIndicator({ db, actor }: Change, id: string, action: Action): Promise<IndicatorsTable> {
  const [row] = await takeIndicators(db, actor.organizationId, [id]);
  if (!row) return refuse('not-found');
  allow(actor, action, indicatorRecord(row));
  return row.archived_at === null ? row : refuse('indicator-archived');
}

/** Rows → what the API tells, by the same few queries however many they are. */
export async function presentIndicators(ask: Ask, rows: readonly IndicatorsTable[]): Promise<Indicator[]> {
  const { db, actor, now, zones } = ask;
  const { organizationId } = actor;
  const ids = rows.map(({ id }) => id);
  const until = new Date(now.getTime() + tolerated).toISOString();
  const [daily, sources, uses, names] = await Promise.all([
    listDaily(db, organizationId, ids.map(wholeSeries), { most: shownDays, until, zones }),
    listSourcesOf(db, organizationId, ids),
    countUses(db, organizationId, ids),
    namesOf(
      db,
      organizationId,
      rows.map((row) => row.owner_id),
    ),
  ]);
  const connectionIds = [...new Set(sources.map((one) => one.connection_id))];
  const connections = new Map(
    (await listConnectionsByIds(db, organizationId, connectionIds)).map((one) => [one.id, one]),
  );
  const points = Map.groupBy(daily, (one) => one.id);
  const bound = new Map(
    sources.flatMap((row) => {
      const connection = connections.get(row.connection_id);
      return connection ? [[row.subject_id, presentBound(row, connection)] as const] : [];
    }),
  );
  return rows.map((row): Indicator => {
    const own = (points.get(row.id) ?? []).map(({ at, value }) => ({ at, value }));
    const last = own.at(-1);
    const can = (action: Action) => may(actor, action, indicatorRecord(row)) === 'yes';
    return {
      id: row.id,
      teamId: row.team_id,
      name: row.name,
      definition: row.definition,
      metric: row.metric,
      unit: row.unit,
      direction: row.direction,
      low: row.low,
      high: row.high,
      owner: personRef(row.owner_id, names),
      version: row.version,
      archivedAt: row.archived_at,
      value: last?.value ?? null,
      valueAt: last?.at ?? null,
      band: placeInBand(last?.value ?? null, row),
      points: own,
      source: bound.get(row.id) ?? null,
      uses: uses.get(row.id) ?? 0,
      can: { edit: can('edit-objective'), archive: can('delete-objective'), record: can('check-in') },
    };
  });
}

export async function presentIndicator(ask: Ask, row: IndicatorsTable): Promise<Indicator> {
  const [shown] = await presentIndicators(ask, [row]);
  return shown ?? refuse('not-found');
}
