// Pushed reports: what a CI job sends, and what it is told; the files as JSON, or as multipart/form-data of any size.
import { z } from 'zod';
import { largestJsonPush, largestUpload, megabytes } from '../core/upload-limits.ts';
import { id, text, time } from './fields.ts';
import { endpoint } from './endpoint.ts';

export const reportMeasure = z.object({
  metric: z.string(),
  value: z.number(),
  unit: z.string(),
  numerator: z.number().optional(),
  denominator: z.number().optional(),
});

/** A pushed file: its name, and its text. */
const reportFile = z.object({ name: z.string().max(300).default(''), text: z.string() });

const mostShards = 200;

/** Which part of how many: `2/4`. */
const shard = z
  .string()
  .regex(/^[1-9]\d{0,2}\/[1-9]\d{0,2}$/)
  .refine((one) => {
    const [part = 0, of = 0] = one.split('/').map(Number);
    return part <= of && of <= mostShards;
  });

/** What is pushed for which key results, of which commit and job; the fields of a multipart push, too. */
export const pushBody = z.object({
  /**
   * Each key result with the measure it takes, such as `coverage.line`, or the metric of the catalogue, such as `M13`. It
   * may be left out when the key result has a metric or was pushed before.
   */
  keyResults: z
    .array(z.object({ id, metric: z.string().max(60).optional() }))
    .min(1)
    .max(50),
  /** The same commit and job count once, however often they are pushed. */
  commit: z.string().trim().min(1).max(200),
  job: z.string().trim().max(200).default(''),
  /** A job that runs in parts: the reading is made of the sums, once all parts of the commit and job are there. */
  shard: shard.optional(),
  /**
   * `told`: the files tell what was run again, as those of Playwright with `includeRetries` do: cases of one name are one
   * case, and no mark means that none was run again. `none`: nothing was run again, so cases of one name are several.
   */
  retries: z.enum(['told', 'none']).optional(),
  /** When the job ran; now when absent. Not in the future, at most two years back. */
  at: time.optional(),
});

export const reportBody = pushBody.extend({ files: z.array(reportFile).min(1).max(200) });

export type ReportBody = z.input<typeof reportBody>;

export const reportReply = z.object({
  /** What was read, in both languages. */
  reports: z.array(z.object({ format: z.string(), told: text, measures: z.array(reportMeasure) })),
  readings: z.array(
    z.object({
      keyResultId: id,
      metric: z.string(),
      value: z.number(),
      unit: z.string(),
      at: time,
      /** This commit and job had been pushed before; that reading stays. */
      again: z.boolean(),
    }),
  ),
  /** Of a push in parts: which are there. */
  shards: z.object({ have: z.array(z.number().int()), of: z.number().int() }).nullable(),
});

export type ReportReply = z.infer<typeof reportReply>;

export const reportsEndpoints = {
  push: endpoint({
    method: 'POST',
    path: '/api/reports',
    summary: `Reports of a CI job, with a token of scope \`reports\`; as JSON up to ${megabytes(largestJsonPush)}, or as multipart/form-data up to ${megabytes(largestUpload)} with fields \`kr\` (\`id\` or \`id=measure\`), \`commit\`, \`job\`, \`shard\`, \`retries\`, \`at\` and \`file\``,
    for: 'nobody',
    token: 'reports',
    body: reportBody,
    bodyLimit: largestJsonPush,
    reply: reportReply,
    refusals: [
      'token-refused',
      'report-unknown',
      'report-empty',
      'report-not-read',
      'report-run-failed',
      'report-without-measures',
      'metric-not-in-report',
      'retries-not-told',
      'measure-not-named',
      'unit-clash',
      'shards-differ',
      'reading-in-future',
      'reading-too-old',
      'upload-broken',
      'too-many-pushes',
      'too-large',
    ],
  }),
};
