import { closuresEndpoints } from '../../../contract/closures.ts';
import { type closureBody } from '../../../contract/closures.ts';
import type { Hono } from 'hono';
import { serve } from '../../http/serve.ts';
import type { Services } from '../../ask/services.ts';
import { openCycle } from '../../standing/cycle.ts';
import { listFirstConfidences } from '../../store/check-ins.ts';
import { listKeyResults } from '../../store/key-results.ts';
import { updateObjective } from '../../store/objectives.ts';
import type { z } from 'zod';
import type { Closure } from '../../../contract/consent.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { gradeLevels, isOnScale } from '../../../core/standing/grade.ts';
import { suggestObjectiveGrade } from '../../../core/standing/objective-grade.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import type { Change, Told } from '../../ask/change.ts';
import type { KeyResultsTable, ObjectivesTable } from '../../db/tables/objectives.ts';
import { aboutObjective, openObjective } from '../../standing/load.ts';
import { objectiveLater, presentPage } from '../../standing/page.ts';
import { countedKind } from '../../../core/standing/measure.ts';
import { frozenProgress } from '../../standing/frozen-progress.ts';
import { presentClosure } from '../../standing/closure.ts';

export function serveClosures(app: Hono, services: Services): void {
  serve(app, services, closuresEndpoints, {
    grade: (call) => gradeObjective(call, call.params.objectiveId, call.body),
  });
}

type ClosureBody = z.output<typeof closureBody>;

/** The owner's own grade; only now is the suggestion told, and both are kept. */
export async function gradeObjective(change: Change, id: string, body: ClosureBody): Promise<Told<Objective>> {
  const { db, actor, now, name, record } = change;
  const { row, access } = await openObjective(change, id, 'grade');
  const cycle = await refuseUntimely(change, row);
  refuseOffScale(body);
  if (body.reason === '') refuse('grade-needs-reason');
  const keyResults = await listKeyResults(db, actor.organizationId, [id]);
  refuseStrangers(body, keyResults);
  const first = await listFirstConfidences(
    db,
    actor.organizationId,
    keyResults.map((one) => one.id),
  );
  const before = presentClosure(row);
  if (body.basedOn !== undefined && body.basedOn !== (before?.at ?? null))
    refuse('version-conflict', { current: await presentPage(change, row) });
  const closure: Closure = {
    grade: body.grade,
    first: before?.first ?? body.grade,
    ...suggestionsOf(body, keyResults, first, cycle),
    scale: body.scale,
    reason: body.reason,
    by: { id: actor.id, name },
    at: now.toISOString(),
  };
  const changes = { closure };
  await updateObjective(db, actor.organizationId, id, changes);
  record({
    type: 'objective.graded',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text },
    before,
    after: closure,
  });
  return objectiveLater(change, id);
}

function suggestionsOf(
  body: ClosureBody,
  rows: readonly KeyResultsTable[],
  first: ReadonlyMap<string, number>,
  cycle: Cycle,
): Pick<Closure, 'suggested' | 'keyResults'> {
  const written = new Map(body.keyResults.map((one) => [one.id, one]));
  const suggested = suggestObjectiveGrade(
    body.grade,
    rows.map((row) => ({
      id: row.id,
      kind: countedKind(row),
      weight: row.weight,
      own: written.get(row.id)?.grade ?? null,
      closing: {
        progress: frozenProgress(row, cycle),
        commitment: row.commitment ?? 'aspirational',
        answered: answeredOf(written.get(row.id)) ?? undefined,
        firstConfidence: first.get(row.id),
      },
    })),
    body.scale,
  );
  return {
    suggested: suggested?.grade ?? null,
    keyResults: (suggested?.keyResults ?? []).map(({ id, suggestion }) => ({
      id,
      grade: written.get(id)?.grade ?? null,
      suggested: suggestion.grade ?? null,
      answered: answeredOf(written.get(id)),
      verdict: written.get(id)?.verdict ?? null,
      needsReview: suggestion.needsReview,
      firstConfidence: first.get(id) ?? null,
    })),
  };
}

/** A verdict is an answer. */
function answeredOf(one: Pick<ClosureBody['keyResults'][number], 'answered' | 'verdict'> | undefined): boolean | null {
  return one === undefined ? null : one.verdict === null ? one.answered : true;
}

async function refuseUntimely(change: Change, row: ObjectivesTable): Promise<Cycle> {
  const cycle = await openCycle(change, row.cycle_id);
  if (cycle.state === 'drafting' || row.state !== 'published') refuse('closure-too-early');
  return cycle;
}

function refuseOffScale({ grade, scale, keyResults }: ClosureBody): void {
  const grades = [grade, ...keyResults.map((one) => one.grade)].filter((one) => one !== null);
  const allowed = scale === 'levels' ? gradeLevels.join(', ') : '0, 0.1 … 1';
  if (!grades.every((one) => isOnScale(one, scale))) refuse('grade-off-scale', { values: { allowed } });
}

function refuseStrangers({ keyResults }: ClosureBody, rows: readonly KeyResultsTable[]): void {
  const known = new Set(rows.map((row) => row.id));
  const problems = keyResults.flatMap(({ id, answered, verdict }, index) => {
    if (!known.has(id)) return [{ path: `keyResults.${index}.id`, code: 'wrong' }];
    // Not answered, and yet with an answer.
    return answered === false && verdict !== null ? [{ path: `keyResults.${index}.verdict`, code: 'wrong' }] : [];
  });
  if (problems.length > 0) throw new Refusal('invalid', { problems });
}
