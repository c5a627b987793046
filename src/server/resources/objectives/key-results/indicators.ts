import { type Problem, Refusal } from '../../../../core/refusal.ts';
import type { KeyResultKind } from '../../../../core/okr/words.ts';
import type { Change } from '../../../ask/change.ts';
import type { IndicatorsTable } from '../../../db/tables/indicators.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import { listIndicatorsById } from '../../../store/indicators.ts';

type Written = { id?: string | undefined; kind: KeyResultKind; unit: string; indicatorId: string | null };

export type Indicators = ReadonlyMap<string, IndicatorsTable>;

/** What a key result tells of where its number comes from. */
export const indicatorKind = 'indicator';

export function sourceOfIndicator({ id, name }: IndicatorsTable) {
  return { kind: indicatorKind, name, config: { indicatorId: id } };
}

/** The indicator whose readings it takes: only numbers have readings. */
export function takenBy(
  { kind, indicatorId }: Pick<Written, 'kind' | 'indicatorId'>,
  indicators: Indicators,
): IndicatorsTable | undefined {
  return kind === 'metric' || kind === 'guard' ? indicators.get(indicatorId ?? '') : undefined;
}

/** Those that are taken. One that is not there, was archived before it was chosen, or counts in another unit, is refused. */
export async function openIndicators(
  { db, actor }: Change,
  written: readonly Written[],
  before: ReadonlyMap<string, KeyResultsTable>,
): Promise<Indicators> {
  const ids = written.flatMap(({ indicatorId }) => (indicatorId === null ? [] : [indicatorId]));
  const known = new Map((await listIndicatorsById(db, actor.organizationId, ids)).map((row) => [row.id, row]));
  const problems = written.flatMap((one, index): Problem[] => {
    if (one.indicatorId === null) return [];
    const indicator = known.get(one.indicatorId);
    const had = before.get(one.id ?? '')?.indicator_id;
    if (!indicator || (indicator.archived_at !== null && had !== indicator.id))
      return [{ path: `keyResults.${index}.indicatorId`, code: 'wrong' }];
    if (!takenBy(one, known) || indicator.unit === one.unit) return [];
    return [{ path: `keyResults.${index}.unit`, code: 'indicator-unit', values: { unit: indicator.unit } }];
  });
  if (problems.length > 0) throw new Refusal('invalid', { problems });
  return known;
}
