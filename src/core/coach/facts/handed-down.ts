// Finds the words that say an indicator came from above: 领导要求, mandated by the VP.
import { all, is } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';

export function handedDownWords(reading: Reading): Token[] {
  const { tokens } = reading;
  for (const token of all(reading, 'handedDown')) {
    const behind = [tokens[token.at + 1], tokens[token.at + 2], tokens[token.at + 3]].find((one) =>
      is(one, 'authority'),
    );
    const before = [tokens[token.at - 1], tokens[token.at - 2]].find((one) => is(one, 'authority'));
    if (isHan(reading, token)) {
      if (before !== undefined) return [before, token];
      continue;
    }
    if (behind !== undefined && !isWish(reading, token)) return [token, behind];
    if (before !== undefined && before.at === token.at - 1 && isWish(reading, token)) return [before, token];
  }
  return [];
}

function isHan({ folded }: Reading, token: Token): boolean {
  return folded.charCodeAt(token.start) >= 0x3400;
}

/** The CEO wants …: here the authority stands first. */
function isWish({ folded }: Reading, token: Token): boolean {
  return /^(?:wants|demands|insists|orders|asks|expects)/.test(folded.slice(token.start, token.end));
}
