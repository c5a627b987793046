// Tells where a defect is seen: inside the process of making, or by those who were meant to be served.
import { has } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import { broken, foundInside, foundOutside } from '../words/patterns/defects.ts';

/** Before it got out: in tests, in review, on staging, in the pilot. */
export function isFoundInside({ folded }: Statement): boolean {
  return foundInside.test(folded);
}

/** By customers, in the field, in production. */
export function isFoundOutside(statement: Statement): boolean {
  return !isFoundInside(statement) && (has(statement, 'lagging') || foundOutside.test(statement.folded));
}

/** Incidents and crashes, where no tool that monitors the service is named. */
export function brokenWords(statement: Statement): { start: number; end: number } | undefined {
  if (isFoundInside(statement) || has(statement, 'tool', 'inProcess', 'ops')) return undefined;
  const match = broken.exec(statement.folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}

/** The range of the words that say so, when no single word of the lexicon does. */
export function outsideWords({ folded }: Statement): { start: number; end: number } | undefined {
  const match = foundOutside.exec(folded);
  return match === null ? undefined : { start: match.index, end: match.index + match[0].length };
}
