// Recognises lines that tell something about the statement above them: `Owner: Lin`, `目标值：2 秒`, **Why** because.
import { fold } from '../../core/coach/read/fold.ts';
import { cut, type Piece } from '../statement.ts';
import { fieldWords, type Field } from './section-words.ts';

export type ReadField = { field: Field; value: Piece };

/** Only words of the list count, with a colon behind them or set off by emphasis. */
export function readField(piece: Piece): ReadField | undefined {
  const head = fold(piece.text.slice(0, 40));
  const found = /^([\p{L};'][\p{L};' ]{0,23}?)(?:\s?[([][^()[\]]{1,20}[)\]])?\s?:/u.exec(head);
  const word = found?.[1] ?? emphasised(piece, head);
  const field = fieldOf(word?.trim() ?? '');
  return word !== undefined && field ? { field, value: cut(piece, found?.[0].length ?? word.length) } : undefined;
}

function fieldOf(word: string): Field | undefined {
  return fieldWords.get(word) ?? (ofResults.test(word) ? 'note' : undefined);
}

/** KR reading deadline, objective owner: what is told of all of them. */
const ofResults =
  /^(?:krs?|okrs?|objectives?|key results?)(?: [a-z-]{2,20}){0,2} (?:cadence|confidence|dates?|deadlines?|managers?|owners?|scores?|status|tracking|weights?)$/;

/** The words in front whose marks were taken off behind them. */
function emphasised({ text, offsets }: Piece, head: string): string | undefined {
  const end = Math.min(head.length, 24);
  for (let at = 1; at < end; at++) {
    if ((offsets[at] ?? 0) - (offsets[at - 1] ?? 0) < 2) continue;
    return at < text.length ? head.slice(0, at) : undefined;
  }
  return undefined;
}
