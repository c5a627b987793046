// The fields that many nouns share: ids, days, times and text with the limits that hold everywhere.
import { isZone } from '../core/calendar/offset.ts';
import { langs } from '../core/text.ts';
import { z } from 'zod';

export const id = z.string().min(1).max(64);

/** `YYYY-MM-DD` */
export const day = z.iso.date();

/** UTC, ISO 8601 with `Z` */
export const time = z.iso.datetime();

/** A name on one line: 1–120 characters after trimming. */
export const name = z.string().trim().min(1).max(120);

/** A statement (objective, key result, step): 1–1,000 characters. */
export const statement = z.string().trim().min(1).max(1000);

/** A statement that may still be empty, in a draft. */
export const draftStatement = z.string().trim().max(1000);

/** Free text: up to 10,000 characters. */
export const prose = z.string().trim().max(10_000);

export const lang = z.enum(langs);

/** The name of a time zone: `Asia/Shanghai`. */
export const zone = z.string().max(60).refine(isZone);

export const email = z.email().max(254);

/** Shortest and longest password, in characters; whoever keeps accounts holds the same. */
export const passwordLength = { min: 10, max: 200 };

export const password = z.string().min(passwordLength.min).max(passwordLength.max);

export const text = z.object({ en: z.string(), zh: z.string() });

/** A part of a text, in UTF-16 units. */
export const span = z.object({ start: z.number().int(), end: z.number().int() });

/** Any finite number that a database double holds exactly enough. */
export const quantity = z.number().min(-1e15).max(1e15);

/** 0–10, whole: how sure a person is. */
export const confidence = z.number().int().min(0).max(10);

/** A person as shown beside things. */
export const personRef = z.object({ id, name: z.string() });

/** That something promised was given up: it counts no more and stays visible. */
export const drop = z.object({ at: time, by: personRef.nullable(), reason: z.string() });
export type Drop = z.infer<typeof drop>;

/** The time of what was read before writing, null for nothing; a newer one is not overwritten. Absent: no check. */
export const basedOn = time.nullable().optional();

/** `mine`: of the teams I work in (all of them for somebody in none). */
export const scope = z.enum(['mine', 'all']);
