import type { Change } from '../../../ask/change.ts';
import { insertSources, listSourcesOf, never } from '../../../store/sources.ts';

/** Key results that go on in another cycle go on being read. */
export async function bindCopies(
  { db, actor, now }: Change,
  copies: readonly { id: string; from: string }[],
): Promise<void> {
  const rows = await listSourcesOf(
    db,
    actor.organizationId,
    copies.map((one) => one.from),
  );
  const known = new Map(rows.map((row) => [row.subject_id, row]));
  const fresh = { leased_until: null, leased_by: null, tries: 0, last_read_at: null, history_from: null };
  const mended = { failing_since: null, failure: null, detail: null, retry_after: null };
  const made = copies.flatMap(({ id, from }) => {
    const row = known.get(from);
    const due_at = row?.due_at === never ? never : now.toISOString();
    return row ? [{ ...row, ...fresh, ...mended, subject_id: id, due_at }] : [];
  });
  await insertSources(db, made);
}
