// Why this number: the trace of every number of a key result and of an objective, as the page and `crux why` show it.
import { z } from 'zod';
import { problemKinds } from '../core/okr/words.ts';
import { hypothesisStates } from '../core/standing/hypothesis-report.ts';
import { endpoint } from './endpoint.ts';
import { day, id, text } from './fields.ts';
import { counts } from '../core/standing/counts.ts';

const traceValue = z.union([z.number(), z.string(), z.boolean(), z.null(), text]);
type TraceValue = z.infer<typeof traceValue>;

/** A trace as `core/standing/trace.ts` makes it: formula, inputs with source and time, steps on the way, result. */
export type WireTrace = {
  formula: { en: string; zh: string };
  inputs: {
    name: { en: string; zh: string };
    value: TraceValue;
    unit?: string | undefined;
    source?: string | undefined;
    at?: string | undefined;
    why?: WireTrace | undefined;
  }[];
  steps?: { what: { en: string; zh: string }; value: TraceValue; unit?: string | undefined }[] | undefined;
  reason?: { en: string; zh: string } | undefined;
  result: TraceValue;
  unit?: string | undefined;
};

export const trace: z.ZodType<WireTrace> = z
  .lazy(() =>
    z.object({
      formula: text,
      inputs: z.array(
        z.object({
          name: text,
          value: traceValue,
          unit: z.string().optional(),
          source: z.string().optional(),
          at: z.string().optional(),
          why: trace.optional(),
        }),
      ),
      steps: z.array(z.object({ what: text, value: traceValue, unit: z.string().optional() })).optional(),
      reason: text.optional(),
      result: traceValue,
      unit: z.string().optional(),
    }),
  )
  .meta({ id: 'Trace' });

/** `null`: the number does not exist for this kind (guards have no expected line, milestones no forecast of a value). */
export const keyResultWhy = z.object({
  id: z.string(),
  text: z.string(),
  progress: trace,
  expected: trace.nullable(),
  status: trace,
  forecast: trace.nullable(),
});
export type KeyResultWhy = z.infer<typeof keyResultWhy>;

export const objectiveWhy = z.object({
  id: z.string(),
  text: z.string(),
  progress: trace,
  expected: trace.nullable(),
  status: trace,
});
export type ObjectiveWhy = z.infer<typeof objectiveWhy>;

/** `team`: null is the whole organization. */
export const cycleWhy = z.object({ team: z.object({ id, name: z.string() }).nullable(), trace });
export type CycleWhy = z.infer<typeof cycleWhy>;

/**
 * Every number of a cycle: counts of objectives, key results, problems told and hypotheses; `progress`: the mean over
 * objectives; `mean-confidence`: of what was said last; `confidence`: of what was said in the week of `week`.
 */
export const cycleNumbers = [
  'objectives',
  'progress',
  'mean-confidence',
  'confidence',
  ...counts,
  ...[...problemKinds, 'unsaid' as const].map((kind) => `problem-${kind}` as const),
  'hypotheses',
  ...hypothesisStates.map((state) => `hypothesis-${state}` as const),
] as const;
export type CycleNumber = (typeof cycleNumbers)[number];

export const whyEndpoints = {
  keyResult: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/why',
    summary: 'Why these numbers: progress, expected, status and forecast, each with formula and inputs',
    reply: keyResultWhy,
  }),
  objective: endpoint({
    method: 'GET',
    path: '/api/objectives/{objectiveId}/why',
    summary: 'Why these numbers: roll-up, expected and status of an objective, each with formula and inputs',
    reply: objectiveWhy,
  }),
  cycle: endpoint({
    method: 'GET',
    path: '/api/cycles/{cycleId}/why',
    summary:
      'Why a number of a cycle’s overview: a count, a mean, the confidence of a week; of all, a team, or a team with those below it',
    query: z.object({
      number: z.enum(cycleNumbers),
      team: id.optional(),
      /** Absent: with the teams below it. */
      alone: z.literal('yes').optional(),
      /** Of objectives that bear it. */
      label: id.optional(),
      week: day.optional(),
    }),
    reply: cycleWhy,
  }),
};
