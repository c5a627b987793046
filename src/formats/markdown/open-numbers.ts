// Which numbers of the key results that were read stay open: they are asked about, and never guessed.
import type { ReadSet } from '../statement.ts';
import type { Unread } from './collect.ts';
import { valuesOf } from './values-of.ts';

/** A comma between digits, a range, a fraction, a w, a point in front of three digits: all others have one reading. */
const mayBeOpen = /\d\.\d{3}(?!\d)|\d\s?%?\s?[,，\-–~～/]\s?\d|\dw|(?:between|zwischen|entre)\s\d/iu;

/** Notes them at the places of their key results, too. */
export function openNumbers(sets: readonly ReadSet[]): Unread[] {
  return sets.flatMap((read) =>
    read.set.keyResults.flatMap(({ text }, index) => {
      const place = read.places[index];
      if (!place || (!place.open && !mayBeOpen.test(text))) return [];
      place.open = valuesOf(read, index).open;
      return (place.open ?? []).map(({ said, readings }): Unread => {
        const [one, other] = readings ?? [];
        const reason = !readings ? 'number-unread' : said.includes(',') ? 'number-two-ways' : 'number-open';
        return { line: place.line, text, reason, values: { said, one: String(one), other: String(other) } };
      });
    }),
  );
}
