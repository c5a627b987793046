// Takes off a statement what tools and writers put behind it: its weight, its target in a field, how far it has come, the day it was ticked.
import { cut, type Piece } from '../statement.ts';

export type Behind = { piece: Piece; priority?: string; target?: string; baseline?: string };

const value = '[<>≤≥~$¥€]{0,2}\\s?\\d[^(),，（）]{0,15}?';
const notes: readonly { pattern: RegExp; as?: 'priority' | 'target' | 'baseline' }[] = [
  { pattern: /\s*[✅✔☑]\ufe0f?\s*20\d\d-\d\d-\d\d\s*$/ },
  { pattern: /\s*[(（]\s?(?:权重|權重|weight)\s?[:：]?\s?\d{1,3}(?:\.\d+)?\s?[%％]?\s?[)）]\s*$/i },
  { pattern: /\s*[(（]\s?(p[0-4])\s?[)）]\s*$/i, as: 'priority' },
  {
    pattern: new RegExp(`\\s*[(（]\\s?(?:target|goal|目标|目标值|目標值?)\\s?[:：]\\s?(${value})\\s?[)）]\\s*$`, 'i'),
    as: 'target',
  },
  {
    pattern:
      /\s+[-–—|]\s+(?:(?:current|final|latest)\s)?(?:score|progress|status|得分|进度|评分)\s?[:：]\s?[^-–—|]{1,24}$/i,
  },
  {
    pattern: new RegExp(`\\s+[-–—|]\\s+(?:current|now|today|当前|目前|現況|现状)\\s?[:：]\\s?(${value})\\s*$`, 'i'),
    as: 'baseline',
  },
];

/** Nothing is taken that would leave no words. */
export function withoutNotesBehind(given: Piece, named?: ReadonlySet<string>): Behind {
  const behind: Behind = { piece: given };
  for (let round = 0; round < 4; round++) {
    const { text } = behind.piece;
    const from = Math.max(0, text.length - 120);
    const shown = text.slice(from);
    const found = notes
      .map(({ pattern, as }) => ({ match: pattern.exec(shown), as }))
      .find(({ match }) => match !== null);
    const match = found?.match;
    if (!match || from + match.index < 3) break;
    if (found?.as === 'priority' && named?.has((match[1] ?? '').toLowerCase())) break;
    if (found?.as !== undefined && match[1] !== undefined) behind[found.as] ??= match[1].trim();
    behind.piece = cut(behind.piece, 0, from + match.index);
  }
  return behind;
}
