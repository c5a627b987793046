// The long view of a team: how its objectives, numbers and diagnoses went on from cycle to cycle.
import { z } from 'zod';
import { diagnosisKinds, midDecisions } from '../core/okr/words.ts';
import { cycle } from './cycles.ts';
import { endpoint } from './endpoint.ts';
import { id } from './fields.ts';
import { horizons } from './horizons.ts';

const share = z.number().min(0).max(1).nullable();

export const longTerm = z.object({
  team: z.object({ id, name: z.string() }),
  /** Oldest first, of those in which the team has something: within the years asked for (the 60 newest), or the 12 newest. */
  cycles: z.array(cycle),
  /** Objectives that continue each other, each line oldest first; lines that reach furthest come first. */
  lines: z.array(
    z.array(
      z.object({
        id,
        cycleId: id,
        text: z.string(),
        grade: share,
        progress: share,
        /** What was decided last in the middle of its cycle. */
        decision: z.enum(midDecisions).nullable(),
        /** What looking back taught, in the team's words. */
        learned: z.string(),
      }),
    ),
  ),
  /** The same metric in the cycles it was promised in, oldest first. */
  metrics: z.array(
    z.object({
      name: z.string(),
      unit: z.string(),
      entries: z.array(
        z.object({
          id,
          objectiveId: id,
          cycleId: id,
          baseline: z.number().nullable(),
          /** As it was frozen. */
          target: z.number().nullable(),
          /** The last value read by the end of the cycle. */
          value: z.number().nullable(),
          progress: share,
        }),
      ),
    }),
  ),
  /** Bottlenecks and drivers that were chosen or attacked; `objectives`: how many of the team's pointed at it. */
  diagnoses: z.array(
    z.object({
      kind: z.enum(diagnosisKinds),
      text: z.string(),
      entries: z.array(z.object({ id, cycleId: id, chosen: z.boolean(), objectives: z.number().int() })),
    }),
  ),
});
export type LongTerm = z.infer<typeof longTerm>;

export const longTermEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/teams/{teamId}/long-term',
    summary: 'A team over many cycles: objectives that go on, the same numbers, bottlenecks and drivers',
    query: z.object({
      /** Cycles that ended within so many years; absent: the newest, however long they are ago. */
      years: z.coerce.number().int().min(1).max(5).pipe(z.literal(horizons)).optional(),
    }),
    reply: longTerm,
  }),
};
