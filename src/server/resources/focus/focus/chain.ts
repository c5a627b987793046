import type { z } from 'zod';
import type { Focus, focusEndpoints } from '../../../../contract/focus.ts';
import { addDays } from '../../../../core/calendar/day.ts';
import { dayAt } from '../../../../core/calendar/zones.ts';
import { readChain } from '../../../../core/standing/chain.ts';
import { Refusal } from '../../../../core/refusal.ts';
import { allow } from '../../../ask/allow.ts';
import type { Ask, Change } from '../../../ask/change.ts';
import type { ChainStagesTable } from '../../../db/tables/focus.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { tolerated } from '../../../standing/kept.ts';
import { wholeSeries } from '../../../standing/series.ts';
import { listDaily } from '../../../store/daily.ts';
import { listStages, replaceStages } from '../../../store/focus.ts';
import { listIndicatorsById } from '../../../store/indicators.ts';
import { focusRecord } from './access.ts';

/** So many days of a stage's own conversions tell what is usual. */
const usualDays = 180;

/** The stages with their numbers, what goes on from one to the next, and the weakest link (A43). */
export async function showChain({
  db,
  actor,
  now,
  zones,
}: Ask): Promise<{ chain: Focus['chain']; weakest: Focus['weakest'] }> {
  const { organizationId } = actor;
  const rows = await listStages(db, organizationId);
  const ids = [...new Set(rows.flatMap((row) => row.indicator_id ?? []))];
  const known = new Map((await listIndicatorsById(db, organizationId, ids)).map((one) => [one.id, one]));
  const read = ids.filter((id) => known.get(id)?.archived_at === null);
  const until = new Date(now.getTime() + tolerated).toISOString();
  const from = addDays(dayAt(now.toISOString(), zones), -usualDays);
  const daily = Map.groupBy(
    await listDaily(db, organizationId, read.map(wholeSeries), { zones, from, until }),
    (one) => one.id,
  );
  const stages = rows.map((row) => {
    const indicator = row.indicator_id == null ? undefined : known.get(row.indicator_id);
    const points = indicator === undefined ? [] : (daily.get(indicator.id) ?? []);
    const isRead = indicator !== undefined && indicator.archived_at === null;
    return {
      row,
      indicator,
      last: points.at(-1),
      expected: row.expected ?? null,
      series: isRead ? { unit: indicator.unit, points } : null,
    };
  });
  const { links, weakest } = readChain(stages);
  const nothing = { conversion: null, usual: null, against: null, ratio: null, missing: 'no-number' as const };
  return {
    chain: stages.map(({ row, indicator, last, expected }, place) => ({
      id: row.id,
      name: row.name,
      note: row.note,
      indicator: indicator
        ? { id: indicator.id, name: indicator.name, unit: indicator.unit, archived: indicator.archived_at !== null }
        : null,
      value: last?.value ?? null,
      valueAt: last?.at ?? null,
      expected,
      link: links[place] ?? nothing,
    })),
    weakest: weakest && {
      stageId: stages[weakest.place]?.row.id ?? '',
      ratio: weakest.ratio,
      compared: weakest.compared,
      links: weakest.links,
    },
  };
}

type Stages = z.output<typeof focusEndpoints.setChain.body & object>['stages'];

/** Replaces the chain; stages with an id keep their diagnoses, those of stages that are gone lose their place. */
export async function replaceChain(change: Change, stages: Stages): Promise<void> {
  const { db, actor, record } = change;
  allow(actor, 'edit-focus', focusRecord(actor, null));
  const known = new Map((await listStages(db, actor.organizationId)).map((row) => [row.id, row]));
  const rows = stages.map(({ id, name, note, indicatorId, expected }, position): ChainStagesTable => {
    const before = id === undefined ? undefined : known.get(id);
    if (before !== undefined) known.delete(before.id);
    return {
      organization_id: actor.organizationId,
      id: before?.id ?? uuidV7(),
      position,
      name,
      note,
      indicator_id: (indicatorId === undefined ? before?.indicator_id : indicatorId) ?? null,
      expected: (expected === undefined ? before?.expected : expected) ?? null,
    };
  });
  await refuseUnknownNumbers(change, rows);
  await replaceStages(db, actor.organizationId, rows);
  record({ type: 'focus.changed', subjectId: actor.organizationId, after: { chain: rows.map((row) => row.name) } });
}

async function refuseUnknownNumbers({ db, actor }: Change, rows: readonly ChainStagesTable[]): Promise<void> {
  const ids = [...new Set(rows.flatMap((row) => row.indicator_id ?? []))];
  const known = new Set((await listIndicatorsById(db, actor.organizationId, ids)).map((one) => one.id));
  const problems = rows.flatMap(({ indicator_id }, at) =>
    indicator_id == null || known.has(indicator_id)
      ? []
      : [{ path: `stages.${at}.indicatorId`, code: 'wrong' as const }],
  );
  if (problems.length > 0) throw new Refusal('invalid', { problems });
}
