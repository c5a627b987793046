import { refuseIndicator } from '../../../standing/series.ts';
import { refuseUnexplained, keptOfCheckIns } from './kept.ts';
import { showCheckIns, presentCheckIn } from '../../../standing/check-in-row.ts';
import type { Hono } from 'hono';
import { checkInsEndpoints, type CheckIn, type checkInBody } from '../../../../contract/check-ins.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { removeMyCheckIn, restoreMyCheckIn, updateMyCheckIn } from './correct.ts';
import { showCorrections } from './corrections.ts';
import { snooze, unsnooze } from './snoozes.ts';
import { recordReading, timeOf } from '../../../standing/record-reading.ts';
import { refuseAfterEnd } from '../../../standing/cycle.ts';
import { openForChange, saveKeyResult } from '../../../standing/open-key-result.ts';
import { namesOf } from '../../../store/people.ts';
import type { z } from 'zod';
import type { KeyResult } from '../../../../contract/key-results.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Change } from '../../../ask/change.ts';
import type { KeyResultsTable } from '../../../db/tables/objectives.ts';
import type { CheckInsTable } from '../../../db/tables/readings.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { aboutObjective } from '../../../standing/load.ts';
import { findConfidenceBefore, insertCheckIn, listCheckInsById } from '../../../store/check-ins.ts';

export function serveCheckIns(app: Hono, services: Services): void {
  serve(app, services, checkInsEndpoints, {
    list: (call) => showCheckIns(call, call.params.keyResultId),
    create: (call) => createCheckIn(call, call.params.keyResultId, call.body),
    corrections: (call) => showCorrections(call, call.params.keyResultId),
    snooze: (call) => snooze(call, call.params.keyResultId, call.body.until),
    unsnooze: (call) => unsnooze(call, call.params.keyResultId),
    update: (call) => updateMyCheckIn(call, call.params.checkInId, call.body),
    remove: (call) => removeMyCheckIn(call, call.params.checkInId),
    restore: (call) => restoreMyCheckIn(call, call.params.checkInId),
  });
}

type CheckInBody = z.output<typeof checkInBody>;

/** A person's update: value, confidence and words; reading, key result and event in one transaction. */
export async function createCheckIn(
  change: Change,
  keyResultId: string,
  body: CheckInBody,
): Promise<{ checkIn: CheckIn; keyResult: KeyResult }> {
  const { db, actor, now, record } = change;
  const opened = await openForChange(change, keyResultId, 'check-in');
  const { keyResult } = opened;
  if (body.seen !== undefined) await refuseUnseen(change, keyResult.check_in_id, body.seen);
  if (body.problem !== '' && body.problemKind === null) refuse('problem-kind-missing');
  const at = timeOf(body.at, now);
  refuseAfterEnd(opened.cycle, at);
  const isLatest = keyResult.checked_in_at === null || at >= keyResult.checked_in_at;
  // A back-dated belief moved from what was believed then.
  const before = isLatest ? keyResult.confidence : await findConfidenceBefore(db, keyResult, at);
  refuseUnexplained(body.confidence, before, body.confidenceReason);
  if (body.value !== null) refuseIndicator(keyResult);
  const value =
    body.value === null ? undefined : await recordReading(change, keyResult, { value: body.value, at, note: '' });
  const checkIn: CheckInsTable = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    key_result_id: keyResultId,
    person_id: actor.id,
    at,
    recorded_at: now.toISOString(),
    edited_at: null,
    removed_at: null,
    value: body.value ?? acceptedValue(keyResult, at),
    confidence: body.confidence,
    confidence_reason: body.confidenceReason,
    changed: body.changed,
    problem: body.problem,
    problem_kind: body.problemKind,
    improvement: body.improvement,
    next: body.next,
    reading_id: value?.reading.id ?? null,
  };
  await insertCheckIn(db, checkIn);
  const about = aboutObjective(opened.row, opened.access);
  record({ type: 'check-in.made', subjectId: keyResultId, ...about, values: { text: keyResult.text }, after: checkIn });
  const latest = isLatest
    ? { check_in_id: checkIn.id, checked_in_at: at, confidence: body.confidence ?? keyResult.confidence }
    : await keptOfCheckIns(change, keyResultId);
  const shown = await saveKeyResult(change, opened, { ...value?.kept, ...latest });
  return { checkIn: presentCheckIn(checkIn, new Map([[actor.id, change.name]]), actor), keyResult: shown };
}

/** Ids grow with time, so a newest check-in beyond the one that was seen came meanwhile. */
async function refuseUnseen({ db, actor }: Change, newest: string | null, seen: string | null): Promise<void> {
  if (newest === null || (seen !== null && newest <= seen)) return;
  const [row] = await listCheckInsById(db, actor.organizationId, [newest]);
  if (!row) return;
  const names = await namesOf(db, actor.organizationId, [row.person_id]);
  refuse('checked-in-meanwhile', { current: presentCheckIn(row, names, actor) });
}

/** Nothing typed, and a source that has told by then: its value is what the person confirmed. */
function acceptedValue({ source, indicator_id, value, value_at }: KeyResultsTable, at: string): number | null {
  const isBound = indicator_id !== null || (source !== null && source.kind !== 'manual');
  return isBound && value_at !== null && value_at <= at ? value : null;
}
