// Finds the words that say an indicator came from above: 领导要求, mandated by the VP.
import { all, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import { beginsHan } from '../read/script.ts';
import type { Token } from '../read/tokens.ts';
import { wishes } from '../words/patterns/parties.ts';

export function handedDownWords(statement: Statement): Token[] {
  const { tokens } = statement;
  for (const token of all(statement, 'handedDown')) {
    const behind = [tokens[token.at + 1], tokens[token.at + 2], tokens[token.at + 3]].find((one) =>
      is(one, 'authority'),
    );
    const before = [tokens[token.at - 1], tokens[token.at - 2]].find((one) => is(one, 'authority'));
    if (beginsHan(token)) {
      if (before !== undefined) return [before, token];
      continue;
    }
    if (behind !== undefined && !isWish(token)) return [token, behind];
    if (before !== undefined && before.at === token.at - 1 && isWish(token)) return [before, token];
  }
  return [];
}

/** The CEO wants …: here the authority stands first. */
function isWish(token: Token): boolean {
  return wishes.test(token.word);
}
