// How a link between two objectives is told on the page of either.
import { z } from 'zod';
import { alignmentStates, objectiveStates } from '../core/okr/words.ts';
import { cycle } from './cycles.ts';
import { id, personRef, time } from './fields.ts';

export const alignment = z.object({
  id,
  /** The objective at the other end. */
  other: z.object({
    id,
    text: z.string(),
    team: z.object({ id, name: z.string() }),
    cycle: cycle.pick({ id: true, name: true, start: true, end: true, state: true }),
    state: z.enum(objectiveStates),
    /** It was given up: what served it has to serve something else. */
    dropped: z.boolean(),
    /** Not everybody reads it, so it counts nowhere. */
    restricted: z.boolean(),
  }),
  /** The key result of the parent that is served; null: all of the parent. */
  keyResult: z.object({ id, text: z.string() }).nullable(),
  /** The key result that is served was deleted or dropped: nothing is served, and nothing counted. */
  gone: z.boolean(),
  /** Counted with this share, above 0 and at most 1; null: it supports, which is shown and not counted. */
  share: z.number().nullable(),
  state: z.enum(alignmentStates),
  /** The side that asked. */
  askedFrom: z.enum(['objective', 'parent']),
  note: z.string(),
  reason: z.string(),
  askedBy: personRef.nullable(),
  askedAt: time,
  answeredBy: personRef.nullable(),
  answeredAt: time.nullable(),
  /** What it adds now: the progress that counts, 0–1; null: it is not counted, and never on the way up. */
  counted: z.number().nullable(),
  can: z.object({ answer: z.boolean(), share: z.boolean(), remove: z.boolean() }),
});
export type Alignment = z.infer<typeof alignment>;

/** `serves`: up; `servedBy`: down. */
export const alignments = z.object({ serves: z.array(alignment), servedBy: z.array(alignment) });
