import type { OpenItem } from '../../../../contract/continuations.ts';
import { findCycle } from '../../../standing/cycle.ts';
import { refuse } from '../../../../core/refusal.ts';
import type { Ask } from '../../../ask/change.ts';
import { presentRetrospective } from '../../../standing/closure.ts';
import { followUpDayOf } from '../../../standing/follow-up-day.ts';
import { hiddenFrom } from '../../../store/hidden.ts';
import { listEarlierLearning, listFollowUps } from '../../../store/continuations.ts';

/** What earlier cycles left to this one: outcomes of milestones to read, and learning items that are not done. */
export async function showOpenItems(ask: Ask, cycleId: string, scope: 'mine' | 'all'): Promise<OpenItem[]> {
  const { db, actor, zones } = ask;
  const { organizationId, teamIds } = actor;
  const cycle = (await findCycle(db, organizationId, cycleId)) ?? refuse('not-found');
  const teams = scope === 'mine' && teamIds.length > 0 ? teamIds : undefined;
  const [hidden, followUps, lookedBack] = await Promise.all([
    hiddenFrom(ask),
    listFollowUps(db, organizationId, cycle.start, teams),
    listEarlierLearning(db, organizationId, cycle.start, teams),
  ]);
  const place = (row: { objective_id: string; text: string; team_id: string; team: string; cycle: string }) => ({
    objective: { id: row.objective_id, text: row.text },
    team: { id: row.team_id, name: row.team },
    cycle: row.cycle,
  });
  const isSeen = (row: { objective_id: string }) => !hidden.has(row.objective_id);
  return [
    ...followUps.filter(isSeen).map((row) => ({
      kind: 'follow-up' as const,
      id: row.id,
      text: row.follow_up,
      from: followUpDayOf(row, { start: row.start_day, end: row.end_day, zones }),
      ...place(row),
    })),
    ...lookedBack
      .filter(isSeen)
      .flatMap((row) =>
        (presentRetrospective({ ...row, closure: null })?.learning ?? [])
          .filter((item) => !item.done)
          .map((item) => ({ kind: 'learning' as const, id: item.id, text: item.text, from: null, ...place(row) })),
      ),
  ];
}
