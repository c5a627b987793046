// How a dependency is told: on the key result that needs it, on the boards of both teams, and in My week.
import { z } from 'zod';
import { dependencyStates } from '../core/okr/words.ts';
import { day, id, personRef, time } from './fields.ts';

const teamRef = z.object({ id, name: z.string() });

export const dependency = z.object({
  id,
  keyResult: z.object({ id, text: z.string() }),
  objective: z.object({ id, text: z.string() }),
  /** The team that needs it. */
  from: teamRef,
  /** The team that is asked. */
  team: teamRef,
  need: z.string(),
  due: day.nullable(),
  state: z.enum(dependencyStates),
  /** Asked for or accepted, not done, and its day is past. It moves no number. */
  late: z.boolean(),
  reason: z.string(),
  askedBy: personRef.nullable(),
  askedAt: time,
  answeredBy: personRef.nullable(),
  answeredAt: time.nullable(),
  /** `answer`: as the team that is asked. `change`: as the team that asks. */
  can: z.object({ answer: z.boolean(), change: z.boolean() }),
});
export type Dependency = z.infer<typeof dependency>;
