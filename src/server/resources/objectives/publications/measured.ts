import type { Missing } from '../../../../core/okr/publishing.ts';
import { type Evidence, evidenceOf, isComputed, isSeries, standsOn } from '../../../../core/okr/evidence.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { ObjectivesTable } from '../../../db/tables/objectives.ts';
import { newIn, problemOf } from '../../../standing/kept-complete.ts';
import type { Ask } from '../../../ask/change.ts';
import { todayOf } from '../../../ask/today.ts';
import { findIndicator } from '../../../store/indicators.ts';
import { findKeyResult } from '../../../store/key-results.ts';
import { showCapacity } from '../../../standing/capacity.ts';

/** Fewer readings are no series. */
const fewest = 2;

/** What a debt objective points at is really measured, and what it predicts really comes out (A61). */
export async function lackingMeasures(ask: Ask, evidence: readonly Evidence[]): Promise<Missing[]> {
  const stands = standsOn(evidence);
  if (stands.notice) return [];
  const today = todayOf(ask);
  const [series, computed] = [evidence.filter(isSeries), evidence.filter(isComputed)];
  const isMeasured = await anyOf(series, async (one) => (await capacityOf(ask, one)).points >= fewest);
  const isForeseen =
    evidence.some((one) => one.kind === 'prediction' && one.date !== null && one.date >= today) ||
    (await anyOf(
      computed.filter((one) => one.kind === 'prediction'),
      async (one) => (await capacityOf(ask, one)).isForeseen,
    ));
  return [
    ...(stands.series && !isMeasured ? [{ code: 'series-unmeasured' as const, keyResult: null }] : []),
    ...(stands.prediction && !isForeseen ? [{ code: 'nothing-foreseen' as const, keyResult: null }] : []),
  ];
}

/** What is public keeps resting on what is measured, where it did; what was not before may stay so. */
export async function refuseLessMeasured(ask: Ask, before: ObjectivesTable, after: ObjectivesTable): Promise<void> {
  const [had, has] = [before, after].map((row) => (row.type === 'debt' ? row.evidence.map(evidenceOf) : []));
  if (JSON.stringify(had) === JSON.stringify(has)) return;
  const lost = newIn(await lackingMeasures(ask, had!), await lackingMeasures(ask, has!));
  if (lost.length > 0) throw new Refusal('published-incomplete', { problems: lost.map(problemOf) });
}

/** What is gone shows nothing; a limit in a unit of another kind is refused as such. */
async function capacityOf(ask: Ask, one: Evidence): Promise<{ points: number; isForeseen: boolean }> {
  const { db, actor } = ask;
  const ids = [one.keyResultId, one.limitKeyResultId].filter((id) => id !== null);
  const keyResults = await Promise.all(ids.map((id) => findKeyResult(db, actor.organizationId, id)));
  const indicator = one.indicatorId === null ? null : await findIndicator(db, actor.organizationId, one.indicatorId);
  if (indicator === undefined || keyResults.some((each) => each === undefined || each.removed_at !== null))
    return { points: 0, isForeseen: false };
  const { points, forecast } = await showCapacity(ask, one);
  return { points: points.length, isForeseen: forecast.given || forecast.reason === 'reached' };
}

async function anyOf<Item>(items: readonly Item[], test: (item: Item) => Promise<boolean>): Promise<boolean> {
  for (const item of items) if (await test(item)) return true;
  return false;
}
