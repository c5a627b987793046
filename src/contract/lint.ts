// The coach over HTTP: the same findings for the same text as the editor and the terminal give.
import { severities } from '../core/coach/finding.ts';
import { growthLinks } from '../core/okr/growth-link.ts';
import { z } from 'zod';
import { keyResultKinds, objectiveTypes, stages } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import { day, text } from './fields.ts';

const lintBody = z.object({
  objective: z.object({
    text: z.string().max(100_000),
    type: z.enum(objectiveTypes).optional(),
    why: z.string().max(100_000).optional(),
  }),
  keyResults: z
    .array(
      z.object({
        text: z.string().max(100_000),
        kind: z.enum(keyResultKinds).optional(),
        source: z.string().max(1000).optional(),
      }),
    )
    .max(50)
    .default([]),
  today: day.optional(),
  stage: z.enum(stages).optional(),
});

export const finding = z.object({
  rule: z.string(),
  severity: z.enum(severities),
  /** `objective`, `set` or `keyResults[i]` */
  at: z.string(),
  text: z.string(),
  spans: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  what: text,
  why: text,
  ask: text,
  tryThis: text,
  source: z.string(),
  rewrite: z.string().nullable(),
  /** Where one of several known meanings is asked for: the statement written with each. */
  choices: z.array(z.object({ id: z.string(), name: text, meaning: text, when: text, text: z.string() })).optional(),
  fingerprint: z.string(),
});
export type SaidFindingHere = z.infer<typeof finding>;

/** Findings of one kind together, the weightiest first; `at` as in findings. */
const remark = z.object({
  id: z.string(),
  severity: z.enum(severities),
  what: text,
  ask: text,
  at: z.array(z.string()),
});

/** What was understood of a key result; `complete`: start and target are both said. */
const understood = z.object({
  at: z.string(),
  as: z.enum(['measure', 'step', 'count', 'open']),
  complete: z.boolean(),
  said: text,
  /** How exactly the objective lets it be chosen: `blurred` where the objective itself says too little; null: no number. */
  precision: z.object({ as: z.enum(['sharp', 'blurred']), said: text }).nullable(),
});

/** Which links of the growth chain the objective moves, and the words for its means; null: it names no link. */
const goal = z.object({ links: z.array(z.enum(growthLinks)), means: z.string().nullable(), said: text }).nullable();

export const lintEndpoints = {
  lint: endpoint({
    method: 'POST',
    path: '/api/lint',
    summary: 'Let the coach read an objective with its key results',
    for: 'nobody',
    body: lintBody,
    refusals: ['text-too-slow', 'texts-waiting', 'too-many-tries'],
    reply: z.object({
      findings: z.array(finding),
      remarks: z.array(remark),
      understood: z.array(understood),
      goal,
      suggestedType: z.enum(objectiveTypes).nullable(),
    }),
  }),
};
