import type { Change } from '../../change.ts';

/** At the start of a cycle, baseline and target of every key result in it are kept as they are promised. */
export async function freezeTargets({ db, actor, now }: Change, cycleId: string): Promise<void> {
  const rows = await db
    .selectFrom('key_results')
    .innerJoin('objectives', (join) =>
      join
        .onRef('objectives.organization_id', '=', 'key_results.organization_id')
        .onRef('objectives.id', '=', 'key_results.objective_id'),
    )
    .select(['key_results.id', 'key_results.baseline', 'key_results.target'])
    .where('key_results.organization_id', '=', actor.organizationId)
    .where('objectives.cycle_id', '=', cycleId)
    .where('objectives.state', '=', 'published')
    .where('key_results.frozen', 'is', null)
    .execute();
  for (const { id, baseline, target } of rows) {
    await db
      .updateTable('key_results')
      .set({ frozen: JSON.stringify({ baseline, target, at: now.toISOString() }) })
      .where('organization_id', '=', actor.organizationId)
      .where('id', '=', id)
      .execute();
  }
}
