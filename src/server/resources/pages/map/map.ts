import type { Hono } from 'hono';
import { mapEndpoints } from '../../../../contract/map.ts';
import { type AnsweredGap, answeredGaps } from '../../../../core/okr/gaps.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { Services } from '../../../ask/services.ts';
import { serve } from '../../../http/serve.ts';
import { refuseClosed } from '../../../standing/cycle.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { deleteGapAnswer, putGapAnswer } from '../../../store/map.ts';
import { mapWriter } from './written-map.ts';

export function serveMap(app: Hono, services: Services): void {
  const writeMap = mapWriter();
  serve(app, services, mapEndpoints, {
    show(call) {
      const { request, replyHeaders, query } = call;
      const isZipped = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      replyHeaders.set('vary', 'accept-encoding');
      if (isZipped) replyHeaders.set('content-encoding', 'gzip');
      return writeMap(call, query, isZipped);
    },
    answerGap: (call) => answerGap(call, call.params.objectiveId, call.params.gap, call.body.reason),
    askGapAgain: (call) => answerGap(call, call.params.objectiveId, call.params.gap, null),
  });
}

/** Says why it is meant so, or that this is open again. */
async function answerGap(change: Change, id: string, gap: string, reason: string | null): Promise<void> {
  const { db, actor, now, record } = change;
  const { row, access } = await openObjective(change, id, 'edit-objective');
  const kind: AnsweredGap = answeredGaps.find((one) => one === gap) ?? refuse('not-found');
  await refuseClosed(change, row.cycle_id);
  const organization_id = actor.organizationId;
  const answer = { organization_id, objective_id: id, kind, person_id: actor.id, at: now.toISOString() };
  if (reason === null) await deleteGapAnswer(db, organization_id, id, kind);
  else await putGapAnswer(db, { ...answer, reason });
  record({
    type: reason === null ? 'gap.reopened' : 'gap.answered',
    subjectId: id,
    ...aboutObjective(row, access),
    values: { text: row.text, reason: reason ?? '' },
    after: { kind, reason },
  });
}
