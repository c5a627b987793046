// A refusal is how the core says no: a known reason with details, never prose; the words live in the contract.

/** One thing that is wrong, with the path of the field it is in (`keyResults.0.target`; empty for the whole). */
export type Problem = { path: string; code: string; values?: Record<string, string | number> };

export type RefusalDetails = {
  problems?: Problem[];
  values?: Record<string, string | number>;
  /** The record as it is now, on a version conflict. */
  current?: unknown;
};

/** Thrown to leave the current action; carries a code of `contract/refusals.ts`. Anything else thrown is a fault. */
export class Refusal extends Error {
  readonly code: string;
  readonly details: RefusalDetails;

  constructor(code: string, details: RefusalDetails = {}) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.details = details;
  }
}

/** Refuses with `code`; the type `never` lets callers narrow. */
export function refuse(code: string, details: RefusalDetails = {}): never {
  throw new Refusal(code, details);
}
