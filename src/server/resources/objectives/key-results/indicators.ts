import type { Problem } from '../../../../core/refusal.ts';
import { Refusal } from '../../../../core/refusal.ts';
import type { KeyResultKind } from '../../../../core/okr/words.ts';
import type { Change } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import { listIndicatorsById } from '../../../store/indicators.ts';

type Written = { id?: string | undefined; kind: KeyResultKind; unit: string; indicatorId: string | null };

/** Only numbers have readings. */
export function takesIndicator({ kind, indicatorId }: Pick<Written, 'kind' | 'indicatorId'>): boolean {
  return indicatorId !== null && (kind === 'metric' || kind === 'guard');
}

/** An indicator that is not there, was archived before it was chosen, or counts in another unit, is refused. */
export async function refuseIndicators(
  { db, actor }: Change,
  written: readonly Written[],
  before: ReadonlyMap<string, KeyResultsTable>,
): Promise<void> {
  const ids = written.flatMap((one) => (takesIndicator(one) && one.indicatorId !== null ? [one.indicatorId] : []));
  const known = new Map((await listIndicatorsById(db, actor.organizationId, ids)).map((row) => [row.id, row]));
  const problems = written.flatMap((one, index): Problem[] => {
    if (one.indicatorId === null || !takesIndicator(one)) return [];
    const indicator = known.get(one.indicatorId);
    const had = before.get(one.id ?? '')?.indicator_id;
    if (!indicator || (indicator.archived_at !== null && had !== indicator.id))
      return [{ path: `keyResults.${index}.indicatorId`, code: 'wrong' }];
    if (indicator.unit === one.unit) return [];
    return [{ path: `keyResults.${index}.unit`, code: 'indicator-unit', values: { unit: indicator.unit } }];
  });
  if (problems.length > 0) throw new Refusal('invalid', { problems });
}
