import { expect, test } from 'vitest';
import { text as focus } from '../focus/text.ts';
import { text as week } from '../week/text.ts';
import { text } from './text.ts';

/** What blames people or calls a miss a disgrace; a state may be off track, a person may not. */
const blame =
  /\b(?:fail(?:ed|ure|s|ing)?|poor(?:ly)?|blame|bad(?:ly)?|unacceptable|underperform\w*|disappoint\w*|punish\w*|penalt\w+|fault|lazy|worst|shame)\b|失败|不合格|批评|惩罚|处罚|问责|追责|差评|扣分|不及格|垫底|太差|糟糕|责怪|丢脸/i;

/** Every sentence in a tree of texts. */
function sentences(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree];
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(sentences) : [];
}

test.each([
  ['the closing pages, with what was missed', text],
  ['the focus, with what was declined', focus],
  ['My week, with what is late', week],
] as const)('A72 no wording of %s blames or punishes', (_, texts) => {
  const said = sentences(texts);
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter((sentence) => blame.test(sentence))).toEqual([]);
});
