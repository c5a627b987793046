// Tasks: designed steps under a key result, each with a hypothesis, followed by what happened.
import { z } from 'zod';
import { problemKinds, taskOutcomes, taskStatuses } from '../core/okr/words.ts';
import { hypothesisStates } from '../core/standing/hypothesis-report.ts';
import { endpoint } from './endpoint.ts';
import { iterationRef } from './iterations.ts';
import { sourceFailure } from './connections.ts';
import { day, id, link, onlyAfter, personRef, prose, quantity, statement, text, time, title } from './fields.ts';
import { linkKinds, linkStates, mostLinks } from '../core/okr/task-link.ts';

/** Where it is worked on elsewhere; an empty title: what a connected host says, or else the address, stands for it. */
export const taskLink = z.object({ url: link, title: title.default('') });

const taskLinks = z
  .array(taskLink)
  .max(mostLinks)
  .superRefine((links, { addIssue }) => {
    for (const [at, { url }] of links.entries())
      if (links.findIndex((other) => other.url === url) < at)
        addIssue({ code: 'custom', path: [at, 'url'], params: { code: 'link-twice' } });
  });

/** The fields a person writes. */
export const taskBody = z.object({
  text: statement,
  /** "If we ⟨ifWe⟩, then ⟨moves⟩, because ⟨because⟩": empty parts are not designed yet. */
  ifWe: prose.default(''),
  moves: prose.default(''),
  because: prose.default(''),
  status: z.enum(taskStatuses).default('open'),
  ownerId: id.nullable().default(null),
  due: day.nullable().default(null),
  /** The iteration of the team in which it is done: one at a time. */
  iterationId: id.nullable().default(null),
  /** Issues, pull requests, documents. */
  links: taskLinks.default([]),
  problem: prose.default(''),
  problemKind: z.enum(problemKinds).nullable().default(null),
  improvement: prose.default(''),
  /** What the hypothesis turned out to be, and how we know. */
  outcome: z.enum(taskOutcomes).nullable().default(null),
  outcomeNote: prose.default(''),
  /** By how much it should move the key result, and by how much it did: changes in its unit; null: nobody has said. */
  expectedEffect: quantity.nullable().default(null),
  effect: quantity.nullable().default(null),
});
export type TaskBody = z.input<typeof taskBody>;
export type TaskWritten = z.output<typeof taskBody>;

export const task = taskBody.omit({ ownerId: true, iterationId: true }).extend({
  id,
  keyResultId: id,
  owner: personRef.nullable(),
  /** Who wrote it down: designed by the one who does it, or handed out. */
  proposedBy: personRef.nullable(),
  iteration: iterationRef.nullable(),
  createdAt: time,
  updatedAt: time,
  can: z.object({ edit: z.boolean() }),
});
export type Task = z.infer<typeof task>;

const count = z.number().int();

/** What became of the hypotheses: the first three were judged, the fourth should be, the fifth runs. */
export const hypothesisCounts = z.object({
  tasks: count,
  outcomes: z.record(z.enum(taskOutcomes), count),
  notJudged: count,
  running: count,
  /** Tasks with a problem, by its kind. */
  problems: z.record(z.enum(problemKinds), count),
});
export type HypothesisCounts = z.infer<typeof hypothesisCounts>;

/** A team's (or everybody's) hypotheses: over the cycles, and by key result, page by page. Nobody is named. */
export const hypothesisPage = z.object({
  team: z.object({ id, name: z.string() }).nullable(),
  /** Of the cycle asked for, or of all. */
  total: hypothesisCounts,
  /** Cycles with tasks, oldest first. */
  cycles: z.array(z.object({ cycle: z.object({ id, name: z.string() }), counts: hypothesisCounts })),
  all: count,
  perPage: count,
  /** Newest key results first, each with its tasks in the state asked for. */
  keyResults: z.array(
    z.object({
      id,
      text: z.string(),
      unit: z.string(),
      objective: z.object({ id, text: z.string() }),
      team: z.object({ id, name: z.string() }),
      cycle: z.object({ id, name: z.string() }),
      tasks: z.array(task.omit({ owner: true, proposedBy: true, keyResultId: true, iteration: true, can: true })),
    }),
  ),
});
export type HypothesisPage = z.infer<typeof hypothesisPage>;

const taskFinding = z.object({
  fingerprint: z.string(),
  keyResultId: id,
  /** null: it is about the key result itself. */
  taskId: id.nullable(),
  what: text,
  ask: text,
});
export type TaskFinding = z.infer<typeof taskFinding>;

/** What the hosts that are connected say of links; a link that none of them knows is not listed. */
export const toldLink = z.object({
  url: z.string(),
  /** Null: the host was not reached, or has not answered yet. */
  told: z.object({ kind: z.enum(linkKinds), title: z.string(), state: z.enum(linkStates) }).nullable(),
  /** When it said so. */
  at: time.nullable(),
  /** The connection that was asked. */
  connection: z.string(),
  failure: sourceFailure.nullable(),
});
export type ToldLink = z.infer<typeof toldLink>;

export const tasksEndpoints = {
  report: endpoint({
    method: 'GET',
    path: '/api/hypotheses',
    summary: 'What became of hypotheses, over the cycles and by key result: held, did not, unclear',
    query: z.object({
      cycle: id.optional(),
      /** With the teams below it. */
      team: id.optional(),
      state: z.enum(hypothesisStates).optional(),
      page: z.coerce.number().int().min(0).max(100_000).default(0),
    }),
    reply: hypothesisPage,
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/tasks',
    summary: 'The tasks of an objective, by key result, oldest first',
    query: onlyAfter,
    page: { most: 500, by: 'after' },
    reply: z.array(task),
  }),
  findings: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/task-findings',
    summary: 'What the coach asks about the tasks and later targets of a published objective, not answered yet',
    query: onlyAfter,
    page: { most: 200, by: 'after', key: ['fingerprint'] },
    reply: z.array(taskFinding),
  }),
  links: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/task-links',
    summary: 'Titles and states of what the tasks of an objective link to, as the connected hosts tell them now',
    query: onlyAfter,
    page: { most: 500, by: 'after', key: ['url'] },
    reply: z.array(toldLink),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/tasks',
    summary: 'Design a task: what we do, and what it should move',
    body: taskBody,
    reply: task,
    refusals: ['problem-kind-missing', 'cycle-closed', 'owner-cannot-read', 'iteration-elsewhere'],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/tasks/{taskId}',
    summary: 'Change a task: status, problem, improvement, what came of the hypothesis',
    body: taskBody.partial(),
    reply: task,
    refusals: ['problem-kind-missing', 'cycle-closed', 'owner-cannot-read', 'iteration-elsewhere'],
  }),
  remove: endpoint({ method: 'DELETE', path: '/api/tasks/{taskId}', summary: 'Delete a task (can be undone)' }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/tasks/{taskId}/restoration',
    summary: 'Undo the deletion',
    reply: task,
  }),
};
