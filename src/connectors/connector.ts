// A connector reads one number from outside, now or over a time; whatever goes wrong is told as a value, never as a zero.
import type { z } from 'zod';
import type { Reading } from '../core/standing/reading.ts';
import type { LinkTold } from '../core/okr/task-link.ts';
import type { Text } from '../core/text.ts';
import type { Failure } from './failure.ts';
import type { Field } from './field.ts';
import type { Io } from './io.ts';

export type Readings = { ok: true; readings: Reading[] };
export type Outcome = Readings | Failure;

/** What a connected host says of an issue or a pull request. */
export type LinkOutcome = { ok: true; told: LinkTold } | Failure;
export type AskLink = (io: Io) => Promise<LinkOutcome>;

/** `now`: the newest value alone. Otherwise one value about every `step` seconds from `from` to `to`, ISO, UTC. */
export type Window = 'now' | { from: string; to: string; step: number };

export type Connector<Config extends z.ZodObject = z.ZodObject> = {
  /** Names it in a key result's `source.kind`, in links and in the docs. */
  id: string;
  label: Text;
  about: Text;
  abilities: {
    /** Can it say what the number was in the past? */
    history: boolean;
    /** Does it tell numerator and denominator? */
    counts: boolean;
  };
  /** Serves sample companies only, and is offered nowhere else. */
  onlySample?: true;
  config: Config;
  /** Fields of `config` that belong to the place that is asked, shared by many key results; the others to the question. */
  connection: readonly (keyof z.output<Config> & string)[];
  /** Fields of the connection that are stored encrypted and never told again. */
  secrets: readonly (keyof z.output<Config> & string)[];
  /** The words of each setting, for a form. */
  fields: { [name in keyof z.output<Config> & string]-?: Field };
  /** A question as it is usually put: what a form begins with, and what the docs show. */
  example: Readonly<Record<string, string | number>>;
  /** What is asked, as canonical text without secrets: its hash tells whether the definition of the number changed. */
  query(config: z.output<Config>): string;
  read(config: z.output<Config>, window: Window, io: Io): Promise<Outcome>;
  /**
   * How to ask what an address leads to; undefined: it is none of this place. Of `place` the settings of the connection are
   * there, and no question.
   */
  linkOf?(place: z.output<Config>, url: string): AskLink | undefined;
};

/** Keeps the type of the settings inside the connector. */
export function connector<Config extends z.ZodObject>(one: Connector<Config>): Connector<Config> {
  return one;
}

/** Canonical text of a question: the same settings give the same text in whatever order they were written. */
export function canonical(parts: Record<string, string | number | boolean | undefined>): string {
  const kept = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '');
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}
