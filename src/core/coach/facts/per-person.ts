// Finds output counted per person of one's own people; load on people and customers' numbers are no output.
import { all, has, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';
import { perPersonWord } from '../words/patterns/parties.ts';

/** The words that say per whom and what; empty when it is no such count. */
export function perPersonOutput(statement: Statement): Token[] {
  const lines = all(statement, 'linesOfCode')[0];
  const person = perPerson(statement);
  if (person === undefined) return lines !== undefined && statement.measures.length > 0 ? [lines] : [];
  if (lines === undefined && has(statement, 'loadNoun')) return [];
  const output =
    lines ?? all(statement, 'outputNoun').find((token) => token.start !== person.start && !overlaps(token, person));
  if (output !== undefined) return [person, output].sort((a, b) => a.start - b.start);
  if (
    is(person, 'ownRole') &&
    has(statement, 'window') &&
    statement.measures.some(({ target }) => target?.unitKind === 'none')
  )
    return [person];
  const counts = statement.measures.some(
    ({ target }) => target?.unitKind === 'count' && !/^(?:人|人次|个人)$/.test(target.unit ?? ''),
  );
  return is(person, 'ownRole') && counts ? [person] : [];
}

function overlaps(a: Token, b: Token): boolean {
  return a.start < b.end && b.start < a.end;
}

function perPerson(statement: Statement): Token | undefined {
  if (!has(statement, 'per', 'absolute', 'notResult')) return undefined;
  const { tokens } = statement;
  for (const token of tokens) {
    const text = token.word;
    if (text === '人均' || text === '每人') return followedByCustomer(tokens[token.at + 1]) ? undefined : token;
    if (!perPersonWord.test(text) && !is(token, 'per')) continue;
    const role = [tokens[token.at + 1], tokens[token.at + 2], tokens[token.at + 3]].find((next) => is(next, 'ownRole'));
    const counted = tokens[token.at + 1]?.number;
    if (role !== undefined && counted === undefined && !(is(role, 'genericAudience') && !is(role, 'ownRole')))
      return role;
  }
  return undefined;
}

function followedByCustomer(token: Token | undefined): boolean {
  return is(token, 'audience') && !is(token, 'ownRole');
}
