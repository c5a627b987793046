// Iterations (sprints): named stretches of a team's days in which its tasks and key results are worked on.
import { mostInSeries, mostWeeks } from '../core/calendar/iterations.ts';
import { z } from 'zod';
import { taskStatuses } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { day, id, link, name } from './fields.ts';

/** Short enough to stand in a row. */
const iterationName = name.max(80);

const written = z.object({
  name: iterationName,
  start: day,
  end: day,
  /** Where the team keeps it: the sprint's address in another tool. */
  url: link.nullable().default(null),
});
export type IterationBody = z.input<typeof written>;
export type IterationWritten = z.output<typeof written>;

/** What stands beside a task. */
export const iterationRef = z.object({ id, name: z.string(), start: day, end: day });

export const iteration = iterationRef.extend({
  url: z.string().nullable(),
  /** Today is one of its days. */
  current: z.boolean(),
});
export type Iteration = z.infer<typeof iteration>;

const count = z.number().int();

/** An iteration with the key results it touches, of those I may see. */
export const listedIteration = iteration.extend({
  keyResults: z.array(
    z.object({
      id,
      text: z.string(),
      objective: z.object({ id, text: z.string() }),
      /** Itself, or by its tasks alone. */
      attached: z.boolean(),
      tasks: count,
      done: count,
    }),
  ),
});
export type ListedIteration = z.infer<typeof listedIteration>;

/** An iteration that touches a key result. */
export const touchingIteration = iteration.extend({
  attached: z.boolean(),
  tasks: z.array(z.object({ id, text: z.string(), status: z.enum(taskStatuses) })),
});
export type TouchingIteration = z.infer<typeof touchingIteration>;

export const iterationsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/iterations',
    summary: 'The iterations of a team in time order, each with the key results it touches',
    reply: z.object({ iterations: z.array(listedIteration), can: z.object({ edit: z.boolean() }) }),
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/teams/{teamId}/iterations',
    summary: 'Add an iteration, as whoever may draft in the team; iterations may overlap',
    body: written,
    reply: iteration,
    refusals: ['iteration-days', 'iteration-exists', 'too-many-iterations'],
  }),
  plan: endpoint({
    method: 'POST',
    path: '/api/teams/{teamId}/iterations/series',
    summary: 'Plan several iterations in one go, one after the other; `{n}` in the name is the number of each',
    body: z.object({
      first: day,
      weeks: z.number().int().min(1).max(mostWeeks),
      count: z.number().int().min(1).max(mostInSeries),
      name: iterationName,
      /** Number of the first one. */
      from: z.number().int().min(0).max(9999).default(1),
    }),
    reply: z.array(iteration),
    refusals: ['iteration-number-missing', 'iteration-exists', 'too-many-iterations'],
  }),
  change: endpoint({
    method: 'PATCH',
    path: '/api/iterations/{iterationId}',
    summary: 'Change name, days or address of an iteration',
    body: z.object({
      name: iterationName.optional(),
      start: day.optional(),
      end: day.optional(),
      url: link.nullable().optional(),
    }),
    reply: iteration,
    refusals: ['iteration-days', 'iteration-exists'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/iterations/{iterationId}',
    summary: 'Delete an iteration (can be undone); its tasks and key results stay',
  }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/iterations/{iterationId}/restoration',
    summary: 'Undo the deletion, with all that was tied to it',
    reply: iteration,
    refusals: ['iteration-exists', 'too-many-iterations'],
  }),
  ofKeyResult: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/iterations',
    summary: 'The iterations that touch a key result in time order: attached, or by its tasks',
    reply: z.object({ iterations: z.array(touchingIteration), can: z.object({ edit: z.boolean() }) }),
  }),
  attach: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/iterations/{iterationId}',
    summary: 'Say that a key result is worked on in an iteration of its team',
    refusals: ['iteration-elsewhere', 'cycle-closed', 'dropped'],
  }),
  detach: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/iterations/{iterationId}',
    summary: 'Take that back; what its tasks are tied to stays',
    refusals: ['cycle-closed', 'dropped'],
  }),
};
