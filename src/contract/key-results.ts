// Key results: the evidence of an intent, of four kinds, with where they stand now.
import { statuses } from '../core/standing/status.ts';
import { cadences } from '../core/calendar/cadence.ts';
import { z } from 'zod';
import { seriesKinds } from '../core/forecast/series-kind.ts';
import { commitments, judgements, keyResultKinds, profileShapes, sureties } from '../core/okr/words.ts';
import { endpoint } from './endpoint.ts';
import {
  confidence,
  day,
  draftStatement,
  drop,
  id,
  personRef,
  prose,
  quantity,
  statement,
  text,
  time,
} from './fields.ts';

/**
 * How a number is judged. `change`: from baseline to target, either direction. `at-most` / `at-least`: held against
 * `target` as a limit (guards). `between`: inside [`low`, `high`]. `yes-no`: reading 1 or 0.
 */
const measures = judgements;

/**
 * Where the readings come from: `manual`, or a connector's id with its own settings in `config`. Once bound (by
 * `PUT /api/key-results/{id}/source`, or by a pushed report) it stays whatever a saved draft says; only unbinding ends it.
 */
export const source = z.object({
  kind: z.string().min(1).max(40),
  name: z.string().trim().max(200).default(''),
  config: z.record(z.string().max(80), z.json()).default({}),
});

/** Most days a ratio is summed over: what a quarter has. */
export const maxRatioDays = 92;

export const step = z.object({
  id,
  text: z.string(),
  due: day.nullable(),
  evidence: z.string(),
  weight: z.number(),
  acceptedAt: time.nullable(),
  acceptedBy: personRef.nullable(),
  /** Promised and taken out on the way: it goes on counting. */
  dropped: z.boolean(),
  /** Accepted after the last day of the cycle: it counts no more than one that is not accepted. */
  late: z.boolean(),
});

const stepBody = z.object({
  id: id.optional(),
  text: draftStatement,
  due: day.nullable().default(null),
  evidence: prose.default(''),
  weight: z.number().positive().max(1000).default(1),
});

/** The fields a person writes. Drafts may leave nearly everything open; publishing says what is missing. */
export const keyResultBody = z.object({
  /** Present for a key result that exists already. */
  id: id.optional(),
  text: draftStatement,
  kind: z.enum(keyResultKinds).default('metric'),
  measure: z.enum(measures).default('change'),
  baseline: quantity.nullable().default(null),
  target: quantity.nullable().default(null),
  low: quantity.nullable().default(null),
  high: quantity.nullable().default(null),
  unit: z.string().trim().max(40).default(''),
  /** What n units mean for whom: "1,000 UV ≈ 1,000 people helped". */
  meaning: z
    .object({
      per: z.number().positive().max(1e15),
      is: z.string().trim().min(1).max(300),
      /** How sure that is; left out: nobody has said. */
      sure: z.enum(sureties).optional(),
    })
    .nullable()
    .default(null),
  source: source.nullable().default(null),
  /** Which metric of the catalogue it measures: `M29`. */
  metric: z
    .string()
    .regex(/^M\d{2}$/)
    .nullable()
    .default(null),
  /** Whose readings it takes: the indicator's that lie in its cycle. It has none of its own then; its unit is the indicator's. */
  indicatorId: id.nullable().default(null),
  ownerId: id.nullable().default(null),
  proposedById: id.nullable().default(null),
  commitment: z.enum(commitments).nullable().default(null),
  cadence: z.enum(cadences).default('weekly'),
  weight: z.number().min(0).max(1000).default(1),
  /** Expected course: even, all at the end, or a late ramp from `profileFrom` on. */
  profile: z.enum(profileShapes).default('linear'),
  profileFrom: day.nullable().default(null),
  /** A ratio is recomputed from the counts of so many days, all summed before dividing; null: readings are taken as they are. */
  ratioDays: z.number().int().min(1).max(maxRatioDays).nullable().default(null),
  /** Kind `unknown`: by when it will be known. What validates (for learning): the day on which it is decided. */
  knowBy: day.nullable().default(null),
  /** Milestones: the outcome it precedes, to be read in a later cycle. */
  followUp: prose.default(''),
  /** Which part of the intent it shows. */
  supports: prose.default(''),
  /** What a reader should know: where the number can be looked at, what it leaves out. */
  note: prose.default(''),
  /** What validates: what is believed, to be shown or refuted; its threshold is the target. */
  hypothesis: prose.default(''),
  /** What validates: the result at which the team stops instead of going on. */
  stopIf: prose.default(''),
  /** The planned release it waits for, and the days from then until its value means something (30 for day-30 retention). */
  release: day.nullable().default(null),
  maturesAfterDays: z.number().int().min(1).max(730).nullable().default(null),
  steps: z.array(stepBody).max(30).default([]),
  /** Why a frozen baseline, target or range is changed; kept beside the change. */
  changeReason: prose.default(''),
});
export type KeyResultBody = z.input<typeof keyResultBody>;

/** Something ahead will change the course: no forecast, until the day `until` has passed (null = until taken back). */
export const eventAhead = z.object({ note: z.string(), until: day.nullable(), at: time, by: personRef.nullable() });

/** Where a key result stands. Shares are 0–1; `raw` is unclamped and may be below 0 or above 1; null = no number yet. */
export const standing = z.object({
  value: z.number().nullable(),
  valueAt: time.nullable(),
  raw: z.number().nullable(),
  progress: z.number().min(0).max(1).nullable(),
  expected: z.number().min(0).max(1).nullable(),
  status: z.enum(statuses),
  confidence: confidence.nullable(),
  checkedInAt: time.nullable(),
  /** Next check-in due; `stale` at twice the cadence without one. */
  dueAt: day.nullable(),
  stale: z.boolean(),
  /** The last reading of each day, newest last, at most 40, for a guard 400: for the sparkline, and the check points of a guard. */
  points: z.array(z.object({ at: time, value: z.number() })),
  /** The forecast's chance to reach the target, where forecasts are computed (objective page, My week); null = none. */
  chance: z.number().min(0).max(1).nullable(),
  /** A quiet question where confidence and chance contradict each other. */
  question: text.nullable(),
  /** The day by which an unknown should have been known or a validation decided, once past and nobody has said; null = nothing due. */
  answerDue: day.nullable(),
  /** How many times as wide the team's closed key results show bands should be; null = as computed. */
  widening: z.number().positive().nullable(),
});
export type Standing = z.infer<typeof standing>;

/** What a number is judged against. */
export const targetEnds = z.object({
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});
export type TargetEnds = z.infer<typeof targetEnds>;

/** What is promised besides the numbers. */
const promisedKind = z.object({
  kind: z.enum(keyResultKinds),
  measure: z.enum(measures),
  steps: z.array(z.object({ id, text: z.string(), due: day.nullable(), weight: z.number() })),
});

/** Numbers, and where they changed too, kind, measure and steps. */
export const promise = targetEnds.extend(promisedKind.partial().shape);
export type PromisedEnds = z.infer<typeof promise>;

/** A change of what was frozen: shown, never graded against. */
export const targetChange = z.object({
  keyResultId: id,
  at: time,
  by: personRef.nullable(),
  before: promise,
  after: promise,
  reason: z.string(),
});
export type TargetChange = z.infer<typeof targetChange>;

const notShown = { id: true, ownerId: true, proposedById: true, steps: true, changeReason: true } as const;

export const keyResult = keyResultBody.omit(notShown).extend({
  id,
  objectiveId: id,
  owner: personRef.nullable(),
  proposedBy: personRef.nullable(),
  /** Confirmed by the team when it was handed down. */
  confirmedBy: personRef.nullable(),
  steps: z.array(step),
  /** Numbers, kind, measure and steps as frozen at the start of the running cycle; null while drafting. */
  frozen: targetEnds.extend({ ...promisedKind.shape, at: time }).nullable(),
  /** The key result of an earlier cycle that this one goes on with. */
  continuesId: id.nullable(),
  /** Milestones: the first day on which the outcome it precedes can be read; null where none is named. */
  followUpDay: day.nullable(),
  /** Chosen by a person; null = suggested by unit and words. */
  seriesKind: z.enum(seriesKinds).nullable(),
  eventAhead: eventAhead.nullable(),
  now: standing,
  /** Given up while its cycle ran; null for all that counts. */
  drop: drop.nullable(),
  can: z.object({ checkIn: z.boolean(), edit: z.boolean() }),
});
export type KeyResult = z.infer<typeof keyResult>;

export const reading = z.object({
  id,
  value: z.number(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  at: time,
  recordedAt: time,
  recordedBy: personRef.nullable(),
  source: z.string(),
  note: z.string(),
  /** By which definition it was read; where it changes along a chart, values before and after may mean different things. */
  queryHash: z.string().optional(),
});
export type Reading = z.infer<typeof reading>;

/** Of a page. */
export const mostReadings = 2000;

export const earlier = z.object({ at: time, value: z.number(), cycle: z.string() });
export type EarlierReading = z.infer<typeof earlier>;

export const targetBody = z.object({
  baseline: quantity.nullable().default(null),
  target: quantity.nullable().default(null),
  low: quantity.nullable().default(null),
  high: quantity.nullable().default(null),
  reason: statement,
});
export type TargetBody = z.input<typeof targetBody>;

export const readingBody = z.object({
  value: quantity.optional(),
  numerator: quantity.optional(),
  denominator: quantity.optional(),
  /** The unit of `value`, where it may be another one than the key result's: it is converted, or refused. */
  unit: z.string().trim().max(40).optional(),
  /** Time of truth; absent = now. Never in the future. */
  at: time.optional(),
  note: prose.default(''),
});

/** What is put right of a value that a person wrote down. */
export const readingChange = z.object({ value: quantity, at: time, note: prose }).partial();

export const keyResultsEndpoints = {
  show: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}',
    summary: 'One key result',
    reply: keyResult,
  }),
  confirm: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/confirmation',
    summary: 'The team confirms an indicator that was handed down',
    reply: keyResult,
    refusals: ['not-a-doer'],
  }),
  unconfirm: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/confirmation',
    summary: 'Take the confirmation back: the indicator waits for one again',
    reply: keyResult,
    refusals: ['not-a-doer'],
  }),
  acceptStep: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/steps/{stepId}/acceptance',
    summary: 'Accept a milestone step on its evidence',
    body: z.object({ evidence: prose }),
    reply: keyResult,
    refusals: ['evidence-missing', 'cycle-closed'],
  }),
  reopenStep: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/steps/{stepId}/acceptance',
    summary: 'Take an acceptance back',
    reply: keyResult,
  }),
};
