// Knows a page that is nothing but goals: lines that wish for something, each with a list under it, and no heading or label anywhere.
import { isWish } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import { isItem, type Below } from './survey.ts';
import { instructs, isTitle } from './titles.ts';

/** At least two such lines, nothing else beside them but a title, most of them wishes, and a number that says how far somewhere. */
export function isBare(root: Node, below: ReadonlyMap<Node, Below>): boolean {
  const heads: Node[] = [];
  for (const [index, node] of root.children.entries()) {
    if (node.kind === 'text' && isTitle(node.piece.text, false)) continue;
    const next = root.children[index + 1];
    if (node.kind === 'text' && next && isItem(next) && mayHead(node)) heads.push(node);
    else if (isItem(node) && node.children.length > 0 && node.children.every(isItem) && mayHead(node)) heads.push(node);
    else if (!isItem(node) || heads.at(-1)?.kind !== 'text') return false;
  }
  const { measured = 0, leaves = 0 } = below.get(root) ?? {};
  const wishes = heads.filter(({ piece }) => isWish(piece.text)).length;
  return heads.length >= 2 && wishes * 2 > heads.length && measured > 0 && leaves <= heads.length * 8;
}

/** One line, short, no question, no name of what follows. */
function mayHead({ lines, piece: { text } }: Node): boolean {
  return lines.length === 1 && text.length <= 100 && !/[?？…:：]$|\.{2,}$/.test(text) && !instructs(text);
}
