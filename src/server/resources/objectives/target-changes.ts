import { endsOf } from '../../../core/standing/frozen-target.ts';
import { openForChange, saveKeyResult } from '../../standing/open-key-result.ts';
import { raiseVersion } from '../../store/objectives.ts';
import type { z } from 'zod';
import type { Hono } from 'hono';
import type { KeyResult, TargetEnds } from '../../../contract/key-results.ts';
import { targetChangesEndpoints } from '../../../contract/target-changes.ts';
import type { Services } from '../../ask/services.ts';
import { serve } from '../../http/serve.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import type { Change } from '../../ask/change.ts';
import { uuidV7 } from '../../db/uuid-v7.ts';
import type { Moved } from './key-results/write.ts';
import { aboutObjective } from '../../standing/load.ts';
import { insertTargetChanges } from '../../store/target-changes.ts';

export function serveTargetChanges(app: Hono, services: Services): void {
  serve(app, services, targetChangesEndpoints, {
    create: (call) => changeTarget(call, call.params.keyResultId, call.body),
  });
}

type TargetChangeBody = z.output<typeof targetChangesEndpoints.create.body & object>;

/** Changes a frozen target with a reason. The frozen one goes on counting; the change is seen beside it. */
export async function changeTarget(
  change: Change,
  id: string,
  { reason, ...written }: TargetChangeBody,
): Promise<KeyResult> {
  const opened = await openForChange(change, id, 'edit-objective');
  const { keyResult, row, access } = opened;
  if (keyResult.frozen === null) refuse('not-frozen');
  const after = endsOf(written);
  refuseEmpty(keyResult.measure, after);
  const before = endsOf(keyResult);
  if (JSON.stringify(before) !== JSON.stringify(after)) {
    // An editor that is open elsewhere must not write the old target back unseen.
    await raiseVersion(change.db, change.actor.organizationId, row.id);
    await keepTargetChanges(change, aboutObjective(row, access), [
      { keyResultId: id, text: keyResult.text, before, after, reason },
    ]);
  }
  return saveKeyResult(change, opened, after);
}

/** Keeps what moved beside what was frozen, and says so. */
export async function keepTargetChanges(
  change: Change,
  about: ReturnType<typeof aboutObjective>,
  moved: readonly Moved[],
): Promise<void> {
  const { db, actor, now } = change;
  await insertTargetChanges(
    db,
    moved.map(({ keyResultId, before, after, reason }) => ({
      organization_id: actor.organizationId,
      id: uuidV7(),
      key_result_id: keyResultId,
      before,
      after,
      reason,
      person_id: actor.id,
      at: now.toISOString(),
    })),
  );
  for (const { keyResultId, text, before, after } of moved)
    change.record({ type: 'target.changed', subjectId: keyResultId, ...about, values: { text }, before, after });
}

function refuseEmpty(measure: string, { baseline, target, low, high }: TargetEnds): void {
  const wrong =
    measure === 'between'
      ? low === null || high === null || low > high
        ? 'high'
        : undefined
      : target === null || (measure === 'change' && baseline === target)
        ? 'target'
        : undefined;
  if (wrong !== undefined) throw new Refusal('invalid', { problems: [{ path: wrong, code: 'wrong' }] });
}
