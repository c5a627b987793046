// The map: what serves what in a cycle, from focus to task and across teams, in one answer.
import {
  dependencyStates,
  diagnosisKinds,
  keyResultKinds,
  objectiveStates,
  objectiveTypes,
  taskStatuses,
} from '../core/okr/words.ts';
import { z } from 'zod';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { day, id, statement } from './fields.ts';
import { standing } from './key-results.ts';
import { gapKinds } from '../core/okr/gaps.ts';

const status = standing.shape.status.nullable();
const place = z.number().int().min(0);

/** On the wire: `team` and `cycle` are places in the lists of them. */
const objective = z.object({
  id,
  text: z.string(),
  team: place,
  cycle: place,
  type: z.enum(objectiveTypes).nullable(),
  state: z.enum(objectiveStates),
  /** The worst of its key results; null: nothing of it has been judged. */
  status,
  labels: z.array(id),
  /** The bottleneck or driver it attacks. */
  diagnosisId: id.nullable(),
  /** Somebody said why it serves nothing. */
  alone: z.boolean(),
  /** May I tie it to what it serves? */
  edit: z.boolean(),
});
/** `objective`: a place in the list of them. */
const keyResult = z.object({
  id,
  objective: place,
  text: z.string(),
  kind: z.enum(keyResultKinds),
  status,
  /** Nobody can measure it yet, and the day by which it was to be known is past. */
  answerDue: day.nullable(),
});
const task = z.object({ id, keyResult: place, text: z.string(), status: z.enum(taskStatuses) });
/** Accepted, and those that wait for an answer; from and to an objective, by its place. */
const link = z.object({
  from: place,
  to: place,
  keyResultId: id.nullable(),
  share: z.number().nullable(),
  asked: z.boolean(),
});
/** What a key result needs of another team. */
const need = z.object({
  id,
  keyResult: place,
  team: place,
  text: z.string(),
  due: day.nullable(),
  state: z.enum(dependencyStates),
  late: z.boolean(),
});

const frame = z.object({
  cycle: cycle.nullable(),
  cycles: z.array(cycle),
  teams: z.array(z.object({ id, name: z.string(), parentId: id.nullable() })),
  /** What there was too much for: key results and tasks are left out of a map that large. */
  depth: z.enum(['tasks', 'key-results', 'objectives']),
  focuses: z.array(z.object({ id, kind: z.enum(diagnosisKinds), text: z.string(), chosen: z.boolean() })),
  /** What is missing, or should be asked about; what was answered is left out. */
  gaps: z.array(
    z.object({
      kind: z.enum(gapKinds),
      /** The objective, or the focus. */
      subjectId: id,
      /** The other side of a link; the teams and cycles it is about. */
      about: z.string(),
      otherId: id.nullable(),
    }),
  ),
  /** How many there are of each kind; of many only some are told. */
  gapCounts: z.record(z.enum(gapKinds), place),
  can: z.object({ draft: z.boolean() }),
});

/** Lists are told by column; the last value of a column holds for all that follow. */
export const map = frame.extend({
  /** Of the cycle, and those of other cycles that are linked with them. */
  objectives: columnsOf(objective),
  links: columnsOf(link),
  keyResults: columnsOf(keyResult),
  tasks: columnsOf(task),
  needs: columnsOf(need),
});
export type WireMap = z.infer<typeof map>;
export type MapFrame = z.infer<typeof frame>;
export type MapRows = {
  objective: z.infer<typeof objective>;
  link: z.infer<typeof link>;
  keyResult: z.infer<typeof keyResult>;
  task: z.infer<typeof task>;
  need: z.infer<typeof need>;
};

/** Every field a list. */
function columnsOf<Shape extends z.ZodRawShape>(row: z.ZodObject<Shape>) {
  const lists = Object.entries(row.shape).map(([name, field]) => [name, z.array(field as z.ZodType)] as const);
  return z.object(Object.fromEntries(lists) as unknown as { [Name in keyof Shape]: z.ZodArray<Shape[Name]> });
}

export const mapEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/map',
    summary:
      'What serves what in a cycle and across teams, and what is missing; `team` with those below it. Long lists come by column: the last value of a column holds for all rows that follow',
    query: z.object({ cycle: id.optional(), team: id.optional() }),
    reply: map,
  }),
  answerGap: endpoint({
    method: 'PUT',
    path: '/api/objectives/{objectiveId}/gaps/{gap}',
    summary: 'Say why it is meant so: it is not asked again',
    body: z.object({ reason: statement }),
    refusals: ['cycle-closed'],
  }),
  askGapAgain: endpoint({
    method: 'DELETE',
    path: '/api/objectives/{objectiveId}/gaps/{gap}',
    summary: 'Take the answer back: it is asked again',
    refusals: ['cycle-closed'],
  }),
};
