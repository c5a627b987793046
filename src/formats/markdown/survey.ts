// Looks once at what stands below each line of a document, so that deciding about a line stays cheap.
import { columnOf } from './columns.ts';
import { readField } from './field.ts';
import { readLabel } from './label.ts';
import { isMeasured, isWish } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import { instructs, isTitle } from './titles.ts';

export type Below = {
  /** A labelled objective, at any depth. */
  objective: boolean;
  /** Right below: a labelled key result or a table of them; an item that has items; a heading whose list holds objectives; anything but prose. */
  keyResult: boolean;
  /** A labelled key result deeper than that, and whether one stands under an item right below. */
  deepKeyResult: boolean;
  nestedKeyResult: boolean;
  nestedItem: boolean;
  nestedHeading: boolean;
  moreThanText: boolean;
  /** Key results have a section of their own right below. */
  keyResultSection: boolean;
  /** An item right below carries a label. */
  labelledItem: boolean;
  /** Items without items below, at any depth; how many of them say how far, wish for something without saying how far, and carry a tick box or a priority. */
  leaves: number;
  measured: number;
  wished: number;
  marked: number;
  /** Lines of text and rows at any depth, and how many of them speak about OKRs. */
  lines: number;
  talk: number;
  /** Labelled lines, at any depth. */
  labels: number;
};

export function survey(root: Node): Map<Node, Below> {
  const all = new Map<Node, Below>();
  const look = (node: Node): Below => {
    const below: Below = {
      objective: false,
      keyResult: false,
      deepKeyResult: false,
      nestedKeyResult: false,
      nestedItem: false,
      nestedHeading: false,
      moreThanText: false,
      keyResultSection: false,
      labelledItem: false,
      leaves: 0,
      measured: 0,
      wished: 0,
      marked: 0,
      lines: 0,
      talk: 0,
      labels: 0,
    };
    for (const child of node.children) {
      const deeper = look(child);
      const table = child.kind === 'row' && holdsKeyResults(child);
      below.objective ||= deeper.objective || child.label?.as === 'objective';
      below.keyResult ||= child.label?.as === 'key-result' || table;
      below.deepKeyResult ||= deeper.keyResult || deeper.deepKeyResult;
      below.nestedKeyResult ||= isItem(child) && (deeper.keyResult || deeper.deepKeyResult);
      below.nestedItem ||= isItem(child) && child.children.some(isItem);
      below.nestedHeading ||= child.kind === 'heading' && nests(child) && !child.children.some(({ tick }) => tick);
      below.moreThanText ||= child.kind !== 'text';
      below.keyResultSection ||= child.label?.as === 'key-result' && child.label.rest.text === '' && child.label.plural;
      below.labelledItem ||= child.kind === 'item' && child.label !== undefined;
      below.leaves += deeper.leaves;
      below.measured += deeper.measured;
      below.wished += deeper.wished;
      below.marked += deeper.marked;
      below.lines += deeper.lines;
      below.talk += deeper.talk;
      below.labels += deeper.labels + (child.label ? 1 : 0);
      if (isItem(child) && !child.children.some(isItem)) {
        below.leaves++;
        if (isMeasured(child.piece.text)) below.measured++;
        else if (isWish(child.piece.text)) below.wished++;
        if (child.tick || isPrioritised(child.piece.text)) below.marked++;
      }
      if (child.kind === 'row') below.lines++;
      if (!child.label && (child.kind === 'text' || child.kind === 'item') && !isTitle(child.piece.text, true)) {
        below.lines++;
        if (instructs(child.piece.text)) below.talk++;
      }
    }
    all.set(node, below);
    return below;
  };
  look(root);
  return all;
}

/** A row whose first cell is a labelled key result, or the head of a column of them. */
export function holdsKeyResults(row: Node): boolean {
  const cells = (row.cells ?? []).slice(0, 12);
  const first = cells.find((cell) => cell.text);
  const label = first && readLabel(first);
  if (label?.as === 'key-result' && /^\d/.test(label.number[0] ?? '')) return true;
  return cells.some((cell) => columnOf(cell.text) === 'key-result');
}

/** `[P1] …`, `P0 - …`, `… [P2][DP]`. */
function isPrioritised(text: string): boolean {
  return /^\[?p[0-9x]\b|\[p[0-9x?]\]/i.test(text);
}

/** Whether the list right under a heading holds objectives: no tick boxes, and what stands below its items looks like key results. */
export function listsObjectives(node: Node, below: Below | undefined): boolean {
  if (!nests(node) || node.children.some((child) => child.tick)) return false;
  return below !== undefined && (below.marked + below.measured) * 3 >= below.leaves;
}

/** At least half of the items right below have items below. */
export function nests(node: Node): boolean {
  const items = node.children.filter(isItem);
  if (items.length === 0) return false;
  return items.filter((item) => item.children.some(isItem)).length * 2 >= items.length;
}

export function isItem(node: Node): boolean {
  return node.kind === 'item' && !node.label && !node.foreign && !readField(node.piece);
}
