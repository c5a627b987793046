// Tells whether a statement names somebody in particular: clinics, exporters; not customers or users at large.
import { all, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import { emptyAudience, kindOfCustomer } from '../words/patterns/objectives.ts';

export function isAboutSomebody(statement: Statement): boolean {
  return (
    all(statement, 'audience').some((token) => !is(token, 'genericAudience') && !emptyAudience.test(token.word)) ||
    statement.tokens.some(({ word }) => kindOfCustomer.test(word))
  );
}
