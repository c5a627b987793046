// Reads OKRs out of Markdown and plain text as people write them, and says of every line what it was taken for.
import { maxSourceLength, type Problem } from '../problem.ts';
import { lineStarts, type ReadSet } from '../statement.ts';
import { collector, type Unread } from './collect.ts';
import { decimalMarkOf } from './decimal-mark.ts';
import { markForeign } from './foreign-label.ts';
import { heading } from './headings.ts';
import { item } from './items.ts';
import { labelled } from './labelled.ts';
import { loneObjectives, onlyHeadings, phases, summaries } from './lone-objectives.ts';
import { aimsIn } from './made-up-headings.ts';
import { outline, type Node } from './outline.ts';
import { realmsOf } from './realm.ts';
import type { Explained } from './reasons.ts';
import { scanLines, type Line } from './scan-lines.ts';
import { survey } from './survey.ts';
import { namedLetters } from './named-letters.ts';
import { openNumbers } from './open-numbers.ts';
import { readTable } from './table.ts';
import { passOver, takeBack } from './take-back.ts';
import { text } from './texts.ts';
import type { Around, Walk } from './walk.ts';

export type ReadMarkdown = {
  sets: ReadSet[];
  /** What looks like a statement and was not taken for one. */
  unread: Unread[];
  /** Every line that is not blank, in order; a line with two statements stands here twice. */
  explain: Explained[];
  problems: Problem[];
};

/** Never throws; time grows with the length of the source. */
export function readMarkdown(source: string): ReadMarkdown {
  if (source.length > maxSourceLength) {
    const values = { limit: String(maxSourceLength) };
    return {
      sets: [],
      unread: [],
      explain: [],
      problems: [{ code: 'too-large', line: 1, column: 1, endLine: 1, endColumn: 1, values }],
    };
  }
  const lines = scanLines(source);
  const root = outline(source, lines);
  markForeign(root, source);
  const below = survey(root);
  const realms = realmsOf(root, below);
  const mark = decimalMarkOf(source);
  const out = collector(lineStarts(source), mark, namedLetters(source));
  const aims = aimsIn(below);
  const walk: Walk = { source, below, realms, aims, out, mark, inside: (node, around) => visitAll(walk, node, around) };
  const realm = realms.get(root);
  if (realm) visitAll(walk, root, { realm });
  for (const line of lines) aside(walk, line);
  const lone = loneObjectives(out.sets);
  takeBack(out, lone);
  const summed = summaries(out.sets);
  passOver(out, summed, { as: 'note', reason: 'repeated' });
  const meanwhile = phases(out.sets);
  passOver(out, meanwhile, { as: 'note', reason: 'phase' });
  const heads = onlyHeadings(out.sets);
  passOver(out, heads, { as: 'heading', reason: 'group' });
  const sets = out.sets
    .filter((set) => !lone.has(set) && !summed.has(set) && !heads.has(set) && !meanwhile.has(set))
    .map(({ set, objective, places, beside }): ReadSet => ({ set, objective, places, mark, beside }));
  for (const one of openNumbers(sets)) {
    const { text: _text, ...why } = one;
    out.unread.push(one);
    out.explain.push({ ...why, as: 'unread' });
  }
  out.explain.sort((a, b) => a.line - b.line);
  out.unread.sort((a, b) => a.line - b.line);
  return { sets, unread: out.unread, explain: out.explain, problems: [] };
}

/** Lines outside the outline. */
function aside({ source, out }: Walk, line: Line): void {
  if (line.kind === 'joined') out.explain.push({ line: line.number, as: 'note', reason: 'continued' });
  if (line.kind === 'front-matter') out.explain.push({ line: line.number, as: 'note', reason: 'front' });
  if (line.kind === 'comment' || line.kind === 'rule' || line.kind === 'definition')
    out.explain.push({ line: line.number, as: 'note', reason: 'mark' });
  if (line.kind !== 'code') return;
  const shown = source.slice(line.start, Math.min(line.end, line.start + 60));
  const named = /^[-*#\s]{0,8}(?:O\s?\d|KR\s?\d|Objective|Key Result|目标|目標|關鍵|关键)[^:：]{0,12}[:：]/i.test(
    shown,
  );
  out.explain.push({ line: line.number, as: named ? 'unread' : 'note', reason: named ? 'code-label' : 'code' });
  if (named) out.unread.push({ line: line.number, text: source.slice(line.start, line.end), reason: 'code-label' });
}

function visitAll(walk: Walk, parent: Node, around: Around): void {
  let here = around;
  for (let i = 0; i < parent.children.length; i++) {
    const node = parent.children[i];
    if (!node) continue;
    if (node.kind === 'row') {
      let end = i;
      while (parent.children[end + 1]?.kind === 'row' && follows(parent.children[end], parent.children[end + 1])) end++;
      const left = readTable(walk, parent.children.slice(i, end + 1), here);
      for (const row of left) visit(walk, row, here);
      i = end;
    } else here = visit(walk, node, here, parent.children[i + 1]) ?? here;
  }
}

function follows(row: Node | undefined, next: Node | undefined): boolean {
  return (row?.lines.at(-1)?.number ?? 0) + 1 === next?.lines[0]?.number;
}

/** Returns what holds for the neighbours that follow, when the node changed it. */
function visit(walk: Walk, node: Node, around: Around, next?: Node): Around | void {
  if (node.label) return labelled(walk, node, node.label, around, next);
  if (leavesForeign(walk, node, around)) return walk.inside(node, { realm: around.realm });
  if (node.kind === 'heading') return heading(walk, node, around);
  if (node.kind === 'item') return item(walk, node, around);
  return text(walk, node, around, next);
}

/** Labelled in a language that is not read: told, with what to write instead. */
function leavesForeign({ out }: Walk, node: Node, { realm, notes }: Around): boolean {
  if (!node.foreign || notes || realm.kind === 'guide' || realm.kind === 'talk') return false;
  out.note(node, 'unread', 'foreign-label', { said: node.foreign.said, instead: node.foreign.instead });
  return true;
}
