import type { Hono } from 'hono';
import { tasksEndpoints, type Task, type TaskWritten } from '../../../../contract/tasks.ts';
import { serve } from '../../../http/serve.ts';
import type { Services } from '../../../ask/services.ts';
import { reportHypotheses } from './report.ts';
import { type Opened, openForChange } from '../../../standing/open-key-result.ts';
import { findCycle } from '../../../standing/cycle.ts';
import { namesOf } from '../../../store/people.ts';
import type { EventType } from '../../../../contract/event-types.ts';
import { may } from '../../../../core/access/may.ts';
import { Refusal, refuse } from '../../../../core/refusal.ts';
import type { Change, Ask } from '../../../ask/change.ts';
import type { TasksTable } from '../../../db/tables/tasks.ts';
import { uuidV7 } from '../../../db/uuid-v7.ts';
import { aboutObjective, openObjective } from '../../../standing/load.ts';
import { refuseShutOut } from '../../../standing/shut-out.ts';
import { loadAroundTasks, nothingAroundTasks, presentTask } from '../../../standing/task.ts';
import { refuseElsewhere, usable } from '../iterations/attach.ts';
import { tellLinks } from './links.ts';
import { showTaskFindings } from './task-findings.ts';
import { findTask, insertTask, listTasks, updateTaskRow } from '../../../store/tasks.ts';

export function serveTasks(app: Hono, services: Services): void {
  serve(app, services, tasksEndpoints, {
    report: (call) => reportHypotheses(call, call.query),
    list: (call) => showTasks(call, call.params.objectiveId),
    findings: async ({ params, ...call }) =>
      showTaskFindings(call, params.objectiveId, await showTasks(call, params.objectiveId)),
    links: (call) => tellLinks(services, call, call.params.objectiveId),
    create: (call) => createTask(call, call.params.keyResultId, call.body),
    update: (call) => updateTask(call, call.params.taskId, call.body),
    remove: (call) => removeTask(call, call.params.taskId),
    restore: (call) => restoreTask(call, call.params.taskId),
  });
}

type Changed = { [key in keyof TaskWritten]?: TaskWritten[key] | undefined };

/** The tasks under an objective; whoever sees the objective sees them. */
export async function showTasks(ask: Ask, objectiveId: string): Promise<Task[]> {
  const { db, actor } = ask;
  const { row, access } = await openObjective(ask, objectiveId, 'read');
  const [cycle, rows] = await Promise.all([
    findCycle(db, actor.organizationId, row.cycle_id),
    listTasks(db, actor.organizationId, objectiveId),
  ]);
  const around = await loadAroundTasks(ask, rows);
  const edit = cycle?.state !== 'closed' && may(actor, 'edit-task', access) === 'yes';
  return rows.map((one) => presentTask(one, around, { edit }));
}

export async function createTask(change: Change, keyResultId: string, body: TaskWritten): Promise<Task> {
  const { db, actor, now } = change;
  const opened = await openForChange(change, keyResultId, 'edit-task');
  const at = now.toISOString();
  const task: TasksTable = {
    organization_id: actor.organizationId,
    id: uuidV7(),
    objective_id: opened.row.id,
    key_result_id: keyResultId,
    ...fieldsOf(body),
    proposed_by: actor.id,
    created_at: at,
    updated_at: at,
    removed_at: null,
  };
  await refuseWrong(change, task);
  await refuseShutOut(change, opened.row, [task.owner_id]);
  await refuseIteration(change, opened, task.iteration_id);
  await insertTask(db, task);
  tell(change, opened, 'task.designed', task, undefined);
  return present(change, task);
}

/** Changes what was sent and leaves the rest; the log keeps how it was. */
export async function updateTask(change: Change, id: string, body: Changed): Promise<Task> {
  const { before, opened } = await openTask(change, id);
  if (before.removed_at !== null) refuse('not-found');
  const sent = Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
  const after = { ...before, ...fieldsOf({ ...writtenOf(before), ...sent }), updated_at: change.now.toISOString() };
  await refuseWrong(change, after);
  if (after.owner_id !== before.owner_id) await refuseShutOut(change, opened.row, [after.owner_id]);
  if (after.iteration_id !== before.iteration_id) await refuseIteration(change, opened, after.iteration_id);
  await updateTaskRow(change.db, after);
  const isJudged = after.outcome !== null && after.outcome !== before.outcome;
  tell(change, opened, isJudged ? 'task.judged' : 'task.changed', after, before);
  return present(change, after);
}

export async function removeTask(change: Change, id: string): Promise<void> {
  const { before, opened } = await openTask(change, id);
  await updateTaskRow(change.db, { ...before, removed_at: change.now.toISOString() });
  tell(change, opened, 'task.removed', undefined, before);
}

export async function restoreTask(change: Change, id: string): Promise<Task> {
  const { before, opened } = await openTask(change, id);
  const after = { ...before, removed_at: null };
  await updateTaskRow(change.db, after);
  tell(change, opened, 'task.changed', after, before);
  return present(change, after);
}

/** The key result is taken first, so that two changes of one task come one after the other. */
async function openTask(change: Change, id: string): Promise<{ before: TasksTable; opened: Opened }> {
  const { db, actor } = change;
  const known = (await findTask(db, actor.organizationId, id)) ?? refuse('not-found');
  const opened = await openForChange(change, known.key_result_id, 'edit-task');
  return { before: (await findTask(db, actor.organizationId, id)) ?? refuse('not-found'), opened };
}

/** A problem has a kind, and an owner is of this organization. */
async function refuseWrong({ db, actor }: Change, task: TasksTable): Promise<void> {
  if (task.problem !== '' && task.problem_kind === null) refuse('problem-kind-missing');
  if (task.owner_id === null) return;
  const names = await namesOf(db, actor.organizationId, [task.owner_id]);
  if (!names.has(task.owner_id)) throw new Refusal('invalid', { problems: [{ path: 'ownerId', code: 'wrong' }] });
}

/** One of the team that is not deleted. */
async function refuseIteration(change: Change, { row }: Opened, id: string | null | undefined): Promise<void> {
  if (id === null || id === undefined) return;
  const iteration = await usable(change, id);
  if (!iteration) throw new Refusal('invalid', { problems: [{ path: 'iterationId', code: 'wrong' }] });
  refuseElsewhere(iteration, row.team_id);
}

function tell(
  change: Change,
  { row, access }: Opened,
  type: EventType,
  after: TasksTable | undefined,
  before: TasksTable | undefined,
): void {
  const subject = after ?? before;
  if (!subject) return;
  const about = aboutObjective(row, access);
  change.record({ type, subjectId: subject.id, ...about, values: { text: subject.text }, before, after });
}

function fieldsOf(body: TaskWritten) {
  return {
    text: body.text,
    if_we: body.ifWe,
    moves: body.moves,
    because: body.because,
    status: body.status,
    owner_id: body.ownerId,
    due: body.due,
    iteration_id: body.iterationId,
    links: body.links,
    problem: body.problem,
    problem_kind: body.problemKind,
    improvement: body.improvement,
    outcome: body.outcome,
    outcome_note: body.outcomeNote,
    expected_effect: body.expectedEffect,
    effect: body.effect,
  };
}

function writtenOf(row: TasksTable): TaskWritten {
  const written = presentTask(row, nothingAroundTasks, { edit: false });
  return { ...written, ownerId: row.owner_id, iterationId: row.iteration_id ?? null };
}

async function present(ask: Ask, row: TasksTable): Promise<Task> {
  return presentTask(row, await loadAroundTasks(ask, [row]), { edit: true });
}
