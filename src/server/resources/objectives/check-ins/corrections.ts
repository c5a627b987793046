import { listSubjectEvents } from '../../../store/events.ts';
import type { CorrectedField, Correction } from '../../../../contract/check-ins.ts';
import type { EventType } from '../../../../contract/event-types.ts';
import type { Ask } from '../../../ask/change.ts';
import { openKeyResult } from '../../../standing/load.ts';

type Kept = Record<string, string | number | null> & { id: string };

const types = [
  'check-in.changed',
  'check-in.removed',
  'check-in.restored',
  'reading.changed',
  'reading.removed',
  'reading.restored',
] as const satisfies EventType[];

const columns: Record<CorrectedField, string> = {
  value: 'value',
  at: 'at',
  note: 'note',
  confidence: 'confidence',
  confidenceReason: 'confidence_reason',
  changed: 'changed',
  problem: 'problem',
  problemKind: 'problem_kind',
  improvement: 'improvement',
  next: 'next',
};

/** What was corrected about a key result, told from the log. */
export async function showCorrections(ask: Ask, keyResultId: string): Promise<Correction[]> {
  const { db, actor } = ask;
  const { row } = await openKeyResult(ask, keyResultId, 'read');
  const events = await listSubjectEvents(db, actor.organizationId, row.id, keyResultId, types);
  return events.flatMap((event) => {
    const { before, after } = event.payload as { before?: Kept; after?: Kept };
    const record = after ?? before;
    if (!record) return [];
    const [of, what] = event.type.split('.') as [Correction['of'], Correction['what']];
    return [
      {
        id: String(event.seq),
        of,
        recordId: record.id,
        what,
        at: event.at,
        by: event.actor_id === null ? null : { id: event.actor_id, name: event.actor_name ?? '' },
        fields: what === 'changed' ? changesBetween(before, after) : changesBetween(undefined, record),
      },
    ];
  });
}

/** Fields that differ; against nothing: those that say something. */
function changesBetween(before: Kept | undefined, after: Kept | undefined): Correction['fields'] {
  return (Object.keys(columns) as CorrectedField[]).flatMap((field) => {
    const [was, is] = [before?.[columns[field]] ?? null, after?.[columns[field]] ?? null];
    return was === is || (was === null && is === '') ? [] : [{ field, before: was, after: is }];
  });
}
