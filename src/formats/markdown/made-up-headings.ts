// Knows headings that people make up for “objective” and “key results”, by what stands below them rather than by their words.
import { fold } from '../../core/coach/read/fold.ts';
import { isMeasured, isWish } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import { fieldWords } from './section-words.ts';
import { isItem, type Below } from './survey.ts';

export type Aim = 'told' | 'by';

/**
 * `told`: one or two lines, and the next heading is the only one over labelled key results, with a name that says nothing
 * of what will be. `by`: that next heading. Each node is looked at once.
 */
export function aimsIn(below: ReadonlyMap<Node, Below>): Map<Node, Aim> {
  const aims = new Map<Node, Aim>();
  for (const [node, around] of below) {
    if (around.objective || !around.deepKeyResult || node.label) continue;
    const holders = node.children.filter((one) => below.get(one)?.keyResult || below.get(one)?.deepKeyResult);
    const [holder] = holders;
    if (!holder || holders.length > 1 || holder.kind !== 'heading' || holder.label || !namesNothing(holder)) continue;
    const told = node.children[node.children.indexOf(holder) - 1];
    if (!holder.children.some(({ label }) => label?.as === 'key-result')) continue;
    if (told?.kind !== 'heading' || told.level !== holder.level || !namesNothing(told) || !tellsLittle(told)) continue;
    aims.set(told, 'told').set(holder, 'by');
  }
  return aims;
}

/** At least two sentences in the section have a list of their own right below. */
export function holdsSentences({ children }: Node): boolean {
  if (children[0]?.kind !== 'text') return false;
  const heads = children.filter(({ kind, label }, index) => {
    const next = children[index + 1];
    return kind === 'text' && !label && next !== undefined && isItem(next);
  });
  const plain = children.every((one) => isItem(one) || heads.includes(one));
  return (
    plain && heads.length > 1 && heads.every(({ piece: { text } }) => text.length <= 100 && !/[:：?？]$/.test(text))
  );
}

function tellsLittle({ children }: Node): boolean {
  const lines = children.filter(({ kind }) => kind === 'text' || kind === 'item');
  return lines.length > 0 && lines.length <= 2 && lines.length === children.length && !lines.some(({ label }) => label);
}

function namesNothing({ piece: { text } }: Node): boolean {
  if (fieldWords.has(fold(text.slice(0, 60)).trim())) return false;
  const words = text.match(/[a-z'’]+/gi)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words <= 3 && han <= 6 && !isMeasured(text) && !isWish(text);
}
