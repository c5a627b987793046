import type { Objective } from '../../contract/objectives.ts';
import { updateObjective } from '../store/objectives.ts';
import type { Visitor } from './open-test-app.ts';
import type { WithTeam } from './with-team.ts';

type Link = { parentId: string; keyResultId?: string; share?: number | null; note?: string };

/** Objectives that are public without all that publishing asks for, and links between them. */
export function withLinks(it: WithTeam) {
  const at = (objectiveId: string) => ({ params: { objectiveId } });
  const show = (id: string, who = it.admin) => who('GET /api/objectives/{objectiveId}', at(id));

  async function published(text: string, teamId: string, values: (number | null)[] = []): Promise<Objective> {
    const keyResults = values.map((_, index) => ({ text: `${text} ${index}`, baseline: 0, target: 10 }));
    const { id, keyResults: made } = await it.admin('POST /api/objectives', {
      body: { teamId, cycleId: it.cycleId, text, keyResults },
    });
    for (const [index, value] of values.entries())
      if (value !== null)
        await it.admin('POST /api/key-results/{keyResultId}/readings', {
          params: { keyResultId: made[index]!.id },
          body: { value },
        });
    await publish(id);
    return show(id);
  }

  async function publish(id: string): Promise<void> {
    const { db } = it.app.services.database;
    const { organization } = await it.admin('GET /api/me', {});
    const now = '2026-05-01T08:00:00.000Z';
    await updateObjective(db, organization.id, id, {
      state: 'published',
      publication: { plain: '', lines: [] },
      published_at: now,
      published_by: it.adminId,
    });
  }

  const link = (id: string, body: Link, who = it.admin) =>
    who('POST /api/objectives/{objectiveId}/alignments', { ...at(id), body });
  const answer = (alignmentId: string, body: { state: 'accepted' | 'declined'; reason?: string }, who: Visitor) =>
    who('PATCH /api/alignments/{alignmentId}', { params: { alignmentId }, body });
  return { at, show, published, publish, link, answer };
}
