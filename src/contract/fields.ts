// The fields that many nouns share: ids, days, times and text with the limits that hold everywhere.
import { largestValue } from '../core/numbers/largest-value.ts';
import { isZone } from '../core/calendar/offset.ts';
import { leadsWhereItReads } from '../core/okr/address-parts.ts';
import { langs } from '../core/text.ts';
import { z } from 'zod';

export const id = z.string().min(1).max(64);

/** What is wrong with a value that its type allows: a code of `problemTexts`. */
const because = (code: 'far-off' | 'unseen' | 'turned-around' | 'link-winds') => ({ params: { code } });

/** A year typed wrong would stand for ever, and hold every later one up. */
const isNear = (moment: string) => moment >= '1900' && moment < '3000';

/** `YYYY-MM-DD` */
export const day = z.iso.date().refine(isNear, because('far-off'));

/** UTC, ISO 8601 with `Z` */
export const time = z.iso.datetime().refine(isNear, because('far-off'));

/** Something in it can be seen: no mark, no space, no character that is none. */
const isSeen = (text: string) => /[^\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);

/** Nothing in it turns the order of the letters around it: a name would look like another one. */
const isStraight = (text: string) => !/[\u202a-\u202e\u2066-\u2069]/.test(text);

/** A name on one line: 1–120 characters after trimming. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => text === '' || isSeen(text), because('unseen'))
  .refine(isStraight, because('turned-around'));

/** What something is called beside its address, on one line; it may be empty. */
export const title = z.string().trim().max(300).refine(isStraight, because('turned-around'));

/** A statement (objective, key result, step): 1–1,000 characters. */
export const statement = z
  .string()
  .trim()
  .min(1)
  .max(1000)
  .refine((text) => text === '' || isSeen(text), because('unseen'));

/** A statement that may still be empty, in a draft; what is not empty can be seen. */
export const draftStatement = z
  .string()
  .trim()
  .max(1000)
  .refine((text) => text === '' || isSeen(text), because('unseen'));

/** Free text: up to 10,000 characters. */
export const prose = z.string().trim().max(10_000);

export const lang = z.enum(langs);

/** The name of a time zone: `Asia/Shanghai`. */
export const zone = z.string().max(60).refine(isZone);

export const email = z.email().max(254);

/** What stands after the `@` of an address, in small letters. */
export const domain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(/^(?=.{3,})[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u);

/** Shortest and longest password, in characters; whoever keeps accounts holds the same. */
export const passwordLength = { min: 10, max: 200 };

export const password = z
  .string()
  .min(passwordLength.min)
  .max(passwordLength.max)
  .refine((text) => text === '' || isSeen(text), because('unseen'));

export const text = z.object({ en: z.string(), zh: z.string() });

/** A part of a text, in UTF-16 units. */
export const span = z.object({ start: z.number().int(), end: z.number().int() });

/** Any finite number that a database double holds exactly enough. */
export const quantity = z.number().min(-largestValue).max(largestValue);

/** The version a change was read with: as large as its column. */
export const version = z.number().int().min(0).max(2_147_483_647);

/** An address that a person may follow: never a script, and it leads where it reads. */
export const link = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .refine(isStraight, because('turned-around'))
  .refine(leadsWhereItReads, because('link-winds'));

/** 0–10, whole: how sure a person is. */
export const confidence = z.number().int().min(0).max(10);

/** A person as shown beside things. */
export const personRef = z.object({ id, name: z.string() });

/** That something promised was given up: it counts no more and stays visible. */
export const drop = z.object({ at: time, by: personRef.nullable(), reason: z.string() });
export type Drop = z.infer<typeof drop>;

/** The time of what was read before writing, null for nothing; a newer one is not overwritten. Absent: no check. */
export const basedOn = time.nullable().optional();

/** Where in a list to go on, as the `Link` of the reply before told it. */
export const after = z
  .string()
  .max(400)
  .regex(/^\d{1,9}\.\S/)
  .optional();
/** The query of a list that is told page by page and asks for nothing else. */
export const onlyAfter = z.object({ after });

/** `mine`: of the teams I work in (all of them for somebody in none). */
export const scope = z.enum(['mine', 'all']);
