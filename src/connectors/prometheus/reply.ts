// A reply of the Prometheus HTTP API as samples of one series.
import { z } from 'zod';
import { type Failure, failed } from '../failure.ts';

/** `at`: ISO, UTC; `value` may be NaN or infinite. */
export type Sample = { at: string; value: number };

const point = z.tuple([z.number(), z.string()]);

export const promReply = z.object({
  status: z.literal('success'),
  /** What the source says against its own answer: a store that was away, a query it cut (Thanos, Mimir, Prometheus). */
  warnings: z.array(z.string()).nullish(),
  /** VictoriaMetrics: some of its nodes did not answer. */
  isPartial: z.boolean().nullish(),
  data: z.discriminatedUnion('resultType', [
    z.object({ resultType: z.literal('vector'), result: z.array(z.object({ value: point.optional() })) }),
    z.object({
      resultType: z.literal('matrix'),
      result: z.array(z.object({ values: z.array(point).default([]), histograms: z.array(z.unknown()).optional() })),
    }),
    z.object({ resultType: z.literal('scalar'), result: point }),
    z.object({ resultType: z.literal('string'), result: z.unknown() }),
  ]),
});

/** One series or a failure: none has no data; of several nobody can say which one is meant. */
export function samplesOf({
  data,
  warnings,
  isPartial,
}: z.output<typeof promReply>): { ok: true; samples: Sample[] } | Failure {
  if (warnings && warnings.length > 0) return failed('partial', warnings.join('; '));
  if (isPartial) return failed('partial', 'isPartial');
  if (data.resultType === 'string') return failed('bad-query', 'string');
  if (data.resultType === 'scalar') return { ok: true, samples: [sampleOf(data.result)] };
  if (data.result.length === 0) return failed('no-data');
  if (data.result.length > 1) return failed('bad-query', `${data.result.length} series: sum(…), avg(…), max(…)?`);
  if (data.resultType === 'matrix') {
    const { values, histograms } = data.result[0]!;
    return histograms && histograms.length > 0
      ? failed('bad-query', 'histogram')
      : { ok: true, samples: values.map(sampleOf) };
  }
  const value = data.result[0]!.value;
  return value ? { ok: true, samples: [sampleOf(value)] } : failed('bad-query', 'histogram');
}

function sampleOf([seconds, text]: [number, string]): Sample {
  return { at: new Date(Math.round(seconds * 1000)).toISOString(), value: numberOf(text) };
}

function numberOf(text: string): number {
  if (text === '+Inf' || text === 'Inf') return Number.POSITIVE_INFINITY;
  return text === '-Inf' ? Number.NEGATIVE_INFINITY : text.trim() === '' ? Number.NaN : Number(text);
}
