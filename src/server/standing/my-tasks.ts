import type { Week } from '../../contract/check-ins.ts';
import { may } from '../../core/access/may.ts';
import { selves } from '../../core/access/relation.ts';
import { dayAt } from '../../core/calendar/zones.ts';
import { quietSince } from '../../core/coach/facts/quiet-task.ts';
import type { Ask } from '../ask/change.ts';
import { todayOf } from '../ask/today.ts';
import { hiddenFrom } from '../store/hidden.ts';
import { listMyTasks } from '../store/week.ts';
import { loadAroundTasks, presentTask } from './task.ts';

/** The tasks a person does, those that nothing has been heard of first, then by their day. */
export async function listTasksOfMine(ask: Ask): Promise<Week['tasks']> {
  const { db, actor, zones } = ask;
  const { organizationId } = actor;
  const today = todayOf(ask);
  const all = await listMyTasks(db, organizationId, selves(actor));
  if (all.length === 0) return [];
  const hidden = await hiddenFrom(ask);
  const rows = all.filter((row) => !hidden.has(row.objective_id));
  const around = await loadAroundTasks(ask, rows);
  return rows
    .map((row) => {
      const record = { organizationId, teamId: row.team_id, visibility: 'everyone' as const };
      const task = presentTask(row, around, { edit: may(actor, 'edit-task', record) === 'yes' });
      return {
        ...task,
        objective: { id: row.objective_id, text: row.objective },
        keyResult: { id: row.key_result_id, text: row.key_result },
        quiet: quietSince({ ...task, heard: dayAt(row.updated_at, zones) }, today) ?? null,
        dutyOf: row.owner_id === actor.id ? null : task.owner,
      };
    })
    .toSorted(
      (a, b) => Number(b.quiet !== null) - Number(a.quiet !== null) || ((a.due ?? '9999') < (b.due ?? '9999') ? -1 : 1),
    );
}
