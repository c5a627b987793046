// What fields of an OKR file are made of.
import { z } from 'zod';
import { leadsWhereItReads } from '../../core/okr/address-parts.ts';
import { isDay } from '../../core/calendar/day.ts';

/** A sentence that must say something. */
export const sentence = z.string().regex(/\S/);
/** Absent: nobody has said. Empty: known to be missing. */
export const text = z.string().nullish();
export const day = z
  .string()
  .refine(isDay, { params: { problem: 'bad-date' } })
  .meta({ format: 'date' });
export const about = (en: string, zh: string) => ({ description: `${en}\n${zh}` });
/** An address that a person may follow. */
export const address = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(leadsWhereItReads, { params: { problem: 'link-winds' } });
