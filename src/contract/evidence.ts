// Evidence of a diagnosis, an objective, a gap: what it says, its kind, and the number, link or day that stands behind it.
import { evidenceKinds } from '../core/okr/evidence.ts';
import { z } from 'zod';
import { day, id, link, quantity, statement } from './fields.ts';

/** As it is written: all but the words may be left out. */
export const evidence = z.object({
  text: statement,
  url: link.nullable().default(null),
  /** Null: nobody has said. */
  kind: z.enum(evidenceKinds).nullable().default(null),
  /** The series it is or predicts from. */
  indicatorId: id.nullable().default(null),
  keyResultId: id.nullable().default(null),
  /** Of a prediction from a series: the limit, or the key result that tells it. */
  limit: quantity.nullable().default(null),
  limitKeyResultId: id.nullable().default(null),
  /** Of a notice: when it takes effect; of a prediction: the day it foresees. */
  date: day.nullable().default(null),
});

/** The words alone will do. */
export const evidenceBody = z.union([statement, evidence]);
