// What can go wrong between Crux and a source, as a value; its words are in the core.
import type { NumberSeen } from './http-json/numbers-seen.ts';
import type { SourceFailure } from '../core/okr/source-failure.ts';

/** `detail`: the source's own words or ours, without secrets, on one line. `retryAfter`: seconds. */
export type Failure = {
  ok: false;
  failure: SourceFailure;
  detail: string;
  retryAfter?: number;
  /** The numbers that did stand in the answer, where it can tell. */
  numbers?: readonly NumberSeen[];
};

const longest = 300;

/** A failure as a value; the detail is cut and kept on one line. */
export function failed(failure: SourceFailure, detail = '', retryAfter?: number): Failure {
  const line = detail.replace(/\s+/g, ' ').trim().slice(0, longest);
  return { ok: false, failure, detail: line, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

/** Is it worth trying again by itself, or does somebody have to act? */
export function needsPerson({ failure }: Failure): boolean {
  return failure === 'not-configured' || failure === 'unauthorised' || failure === 'bad-query';
}
