// Finds a statement that was read before, so that what is written twice (a plan and its check-in) counts once.
import { fold } from '../../core/coach/read/fold.ts';

export type Twins<Value> = {
  /** What was kept under the same words: equal but for marks and spaces, or one goes on with numbers where the other ends. */
  find: (text: string) => Value | undefined;
  keep: (text: string, value: Value) => void;
};

/** Finding stays cheap however many are kept: only the newest few with the same beginning are compared. */
export function twins<Value>(): Twins<Value> {
  const kept = new Map<string, { words: string; value: Value }[]>();
  return {
    find(text) {
      const words = wordsOf(text);
      return kept.get(words.slice(0, 8))?.findLast((one) => same(words, one.words))?.value;
    },
    keep(text, value) {
      const words = wordsOf(text);
      const list = kept.get(words.slice(0, 8));
      if (list === undefined) kept.set(words.slice(0, 8), [{ words, value }]);
      else if (list.push({ words, value }) > newest) list.shift();
    },
  };
}

const newest = 20;

function same(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 8 && long.startsWith(short) && /^\D{0,12}\d/.test(long.slice(short.length));
}

function wordsOf(text: string): string {
  return fold(text.slice(0, 200)).replace(/[^\p{L}\p{N}%]+/gu, '');
}
