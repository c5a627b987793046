// Tasks: designed steps under a key result, each with a hypothesis, followed by what happened.
import { z } from 'zod';
import { problemKinds, taskOutcomes, taskStatuses } from '../core/model/words.ts';
import { endpoint } from './endpoint.ts';
import { day, id, personRef, prose, statement, time } from './fields.ts';

/** The fields a person writes. */
const taskBody = z.object({
  text: statement,
  /** "If we ⟨ifWe⟩, then ⟨moves⟩, because ⟨because⟩": empty parts are not designed yet. */
  ifWe: prose.default(''),
  moves: prose.default(''),
  because: prose.default(''),
  status: z.enum(taskStatuses).default('open'),
  ownerId: id.nullable().default(null),
  due: day.nullable().default(null),
  problem: prose.default(''),
  problemKind: z.enum(problemKinds).nullable().default(null),
  improvement: prose.default(''),
  /** What the hypothesis turned out to be, and how we know. */
  outcome: z.enum(taskOutcomes).nullable().default(null),
  outcomeNote: prose.default(''),
});
export type TaskBody = z.input<typeof taskBody>;
export type TaskWritten = z.output<typeof taskBody>;

export const task = taskBody.omit({ ownerId: true }).extend({
  id,
  keyResultId: id,
  owner: personRef.nullable(),
  /** Who wrote it down: designed by the one who does it, or handed out. */
  proposedBy: personRef.nullable(),
  createdAt: time,
  updatedAt: time,
  can: z.object({ edit: z.boolean() }),
});
export type Task = z.infer<typeof task>;

export const tasksEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/tasks',
    summary: 'The tasks of an objective, by key result, oldest first',
    reply: z.array(task),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/tasks',
    summary: 'Design a task: what we do, and what it should move',
    body: taskBody,
    reply: task,
    refusals: ['problem-kind-missing', 'cycle-closed'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/tasks/{taskId}',
    summary: 'Change a task: status, problem, improvement, what came of the hypothesis',
    body: taskBody.partial(),
    reply: task,
    refusals: ['problem-kind-missing', 'cycle-closed'],
  }),
  remove: endpoint({ method: 'DELETE', path: '/api/tasks/{taskId}', summary: 'Delete a task (can be undone)' }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/tasks/{taskId}/restoration',
    summary: 'Undo the deletion',
    reply: task,
  }),
};
