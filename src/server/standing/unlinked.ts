import { evidenceOf } from '../../core/okr/evidence.ts';
import { type Problem, Refusal } from '../../core/refusal.ts';
import type { Change } from '../ask/change.ts';
import type { StoredEvidence } from '../db/tables/written.ts';
import { findGap } from '../store/gaps.ts';
import { findDebt } from '../store/debt.ts';
import { listIndicatorsById } from '../store/indicators.ts';
import { listKeyResultsById } from '../store/key-results.ts';

type Written = { debtId: string | null; gapId: string | null; evidence: readonly StoredEvidence[] };

/** The records an objective rests on have to be of this organization; all that are not are told at once. */
export async function refuseUnlinked({ db, actor }: Change, body: Written): Promise<void> {
  const { organizationId } = actor;
  const evidence = body.evidence.map(evidenceOf);
  const idsOf = (of: 'indicatorId' | 'keyResultId' | 'limitKeyResultId') =>
    evidence.flatMap((one) => (one[of] === null ? [] : [one[of]]));
  const keyResultIds = [...idsOf('keyResultId'), ...idsOf('limitKeyResultId')];
  const [debt, gap, indicators, keyResults] = await Promise.all([
    body.debtId === null ? undefined : findDebt(db, organizationId, body.debtId),
    body.gapId === null ? undefined : findGap(db, organizationId, body.gapId),
    listIndicatorsById(db, organizationId, idsOf('indicatorId')),
    listKeyResultsById(db, organizationId, keyResultIds),
  ]);
  const known = new Set([...indicators, ...keyResults].map(({ id }) => id));
  const wrong = (path: string): Problem => ({ path, code: 'wrong' });
  const problems = [
    ...(body.debtId !== null && debt === undefined ? [wrong('debtId')] : []),
    ...(body.gapId !== null && gap === undefined ? [wrong('gapId')] : []),
    ...evidence.flatMap((one, place) =>
      (['indicatorId', 'keyResultId', 'limitKeyResultId'] as const)
        .filter((of) => one[of] !== null && !known.has(one[of]))
        .map((of) => wrong(`evidence.${place}.${of}`)),
    ),
  ];
  if (problems.length > 0) throw new Refusal('invalid', { problems });
}
