// Adds up the times of cases as their file writes them: with a decimal point or, on some machines, a decimal comma.
import { marksOf } from '../../../core/numbers/marks.ts';

/** `seconds` is absent where the times can be read in two ways; `said` is one of them. */
export type SummedTimes = { seconds?: number; said?: string };

export function caseTimes(): { add(text: string | undefined): void; sum(): SummedTimes } {
  let sure = 0;
  /** `1,234`: 1234 or 1.234; `1.234`: 1.234, or 1234 in a file of decimal commas. */
  const open = { comma: 0, point: 0 };
  const shown = { comma: false, point: false };
  let unread: string | undefined;
  let unclear: string | undefined;
  return {
    add(text) {
      // Below zero nothing gets here but -0.
      const told = text?.trim().replace(/^-/, '') ?? '';
      if (told === '' || /^nan$/i.test(told)) return;
      const plain = /^(\d*\.?\d+|\d+\.)e[+-]?\d{1,3}$/i.test(told) ? Number(told) : undefined;
      const marked = plain === undefined ? marksOf(told) : undefined;
      if (plain !== undefined) sure += plain;
      else if (!marked) unread ??= told;
      else {
        const value = Number(`${marked.whole || 0}.${marked.fraction || 0}`);
        if (marked.mark) shown[marked.mark] = true;
        if (!marked.other) sure += value;
        else if (marked.certain) open.point += value;
        else {
          open.comma += value;
          unclear ??= told;
        }
      }
    },
    sum() {
      if (unread !== undefined) return { said: unread };
      if (shown.comma && !shown.point) return rounded(sure + open.comma / 1000 + open.point * 1000);
      if (unclear !== undefined && (shown.comma || !shown.point)) return { said: unclear };
      return rounded(sure + open.comma + open.point);
    },
  };
}

/** Times are told in milliseconds or, by some, in microseconds: what lies below is the residue of adding them up. */
function rounded(seconds: number): SummedTimes {
  return { seconds: Number(seconds.toFixed(9)) };
}
