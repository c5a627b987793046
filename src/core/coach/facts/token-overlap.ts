// Tells whether two texts speak of the same things: shared Chinese character pairs or English word stems.
import { emptyPair, emptyWord } from '../words/patterns/overlap.ts';
import { langs } from '../../text.ts';

/** The content tokens both texts share; undefined when one of them has too few in the other's language to compare. */
export function sharedTokens(a: string, b: string): string[] | undefined {
  const [left, right] = [tokensOf(a), tokensOf(b)];
  const comparable = langs.filter((lang) => left[lang].size >= 2 && right[lang].size >= 2);
  if (comparable.length === 0) return undefined;
  return comparable.flatMap((lang) => [...left[lang]].filter((token) => right[lang].has(token)));
}

function tokensOf(text: string): { zh: Set<string>; en: Set<string> } {
  const zh = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu)) {
    for (let i = 0; i + 1 < run.length; i++) {
      const pair = run.slice(i, i + 2);
      if (!emptyPair.test(pair)) zh.add(pair);
    }
  }
  const en = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z]{4,}/g)) if (!emptyWord.test(word)) en.add(word.slice(0, 5));
  return { zh, en };
}
