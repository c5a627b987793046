// Readings: the measured values of a key result.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { time } from './fields.ts';
import { keyResult, reading, readingChange, earlier, mostReadings, readingBody } from './key-results.ts';

export const readingsEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/readings',
    summary: 'All readings, newest last; `before` leads back',
    query: z.object({ before: time.optional() }),
    page: { most: mostReadings, by: 'before' },
    reply: z.array(reading),
  }),
  earlier: endpoint({
    method: 'GET',
    path: '/api/key-results/{keyResultId}/earlier-readings',
    summary: 'What the key results it goes on with read in earlier cycles, oldest first; `before` leads back',
    query: z.object({ before: time.optional() }),
    page: { most: mostReadings, by: 'before' },
    reply: z.array(earlier),
  }),
  create: endpoint({
    method: 'POST',
    path: '/api/key-results/{keyResultId}/readings',
    summary:
      'Record a value: by hand, or by a program with a token of scope `reports`. A program that sends the same value for the same time again changes nothing; another value for it is refused',
    token: 'reports',
    body: readingBody,
    reply: keyResult,
    refusals: [
      'reading-empty',
      'reading-in-future',
      'after-cycle-end',
      'denominator-zero',
      'denominator-negative',
      'value-and-counts',
      'cycle-closed',
      'token-refused',
      'value-unit-clash',
      'value-differs',
      'source-elsewhere',
      'indicator-reads',
      'push-to-steps',
    ],
  }),
  update: endpoint({
    method: 'PATCH',
    path: '/api/key-results/{keyResultId}/readings/{readingId}',
    summary: 'Correct a value that was recorded by hand; what it was stays in the history',
    body: readingChange,
    reply: keyResult,
    refusals: ['reading-in-future', 'after-cycle-end', 'cycle-closed'],
  }),
  restore: endpoint({
    method: 'PUT',
    path: '/api/key-results/{keyResultId}/readings/{readingId}/restoration',
    summary: 'Undo the removal of a value that was recorded by hand',
    reply: keyResult,
    refusals: ['cycle-closed'],
  }),
  remove: endpoint({
    method: 'DELETE',
    path: '/api/key-results/{keyResultId}/readings/{readingId}',
    summary: 'Remove a value that was recorded by hand',
    reply: keyResult,
  }),
};
