// Reads OKRs out of Markdown and plain text as people write them, and says of every line what it was taken for.
import type { Around } from './around.ts';
import { maxSourceLength, type Problem } from '../problem.ts';
import { lineStarts, type ReadSet } from '../statement.ts';
import { collector, type Collector, type Unread } from './collect.ts';
import { readField, type Label } from './label.ts';
import { outline, type Node } from './outline.ts';
import type { Explained, Reason } from './reasons.ts';
import { factsOf, headingRole, isItem, isTitle, listsObjectives, type Facts } from './roles.ts';
import { scanLines, type Line } from './scan-lines.ts';
import { roleName } from './section-words.ts';
import { readTable } from './table.ts';

export type ReadMarkdown = {
  sets: ReadSet[];
  /** What looks like a statement and was not taken for one. */
  unread: Unread[];
  /** Every line that is not blank, in order; a line with two statements stands here twice. */
  explain: Explained[];
  problems: Problem[];
};

type Walk = { source: string; facts: Facts; out: Collector };

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
  const out = collector(lineStarts(source));
  const walk: Walk = { source, facts: factsOf(root), out };
  visitAll(walk, root, {});
  for (const line of lines) aside(walk, line);
  out.explain.sort((a, b) => a.line - b.line);
  out.unread.sort((a, b) => a.line - b.line);
  const sets = out.sets.map(({ set, objective, places }) => ({ set, objective, places }));
  return { sets, unread: out.unread, explain: out.explain, problems: [] };
}

/** Lines outside the outline. */
function aside({ source, out }: Walk, line: Line): void {
  if (line.kind === 'front-matter') out.explain.push({ line: line.number, as: 'note', reason: 'front' });
  if (line.kind === 'comment' || line.kind === 'rule' || line.kind === 'definition')
    out.explain.push({ line: line.number, as: 'note', reason: 'mark' });
  if (line.kind !== 'code') return;
  const text = source.slice(line.start, line.end);
  const labelled = /^[-*#\s]{0,8}(?:O\s?\d|KR\s?\d|Objective|Key Result|目标|關鍵|关键)[^:：]{0,12}[:：]/i.test(
    text.slice(0, 60),
  );
  out.explain.push({ line: line.number, as: labelled ? 'unread' : 'note', reason: labelled ? 'code-label' : 'code' });
  if (labelled) out.unread.push({ line: line.number, text, reason: 'code-label' });
}

function visitAll(walk: Walk, parent: Node, around: Around): void {
  let here = around;
  for (let i = 0; i < parent.children.length; i++) {
    const node = parent.children[i];
    if (!node) continue;
    if (node.kind === 'row') {
      let end = i;
      while (parent.children[end + 1]?.kind === 'row' && follows(parent.children[end], parent.children[end + 1])) end++;
      const left = readTable(walk.source, walk.out, parent.children.slice(i, end + 1), here);
      for (const row of left) visit(walk, row, here);
      i = end;
    } else here = visit(walk, node, here, parent.children[i + 1]) ?? here;
  }
}

function follows(row: Node | undefined, next: Node | undefined): boolean {
  return (row?.lines[0]?.number ?? 0) + 1 === next?.lines[0]?.number;
}

/** Returns what holds for the neighbours that follow, when the node changed it. */
function visit(walk: Walk, node: Node, around: Around, next?: Node): Around | void {
  if (node.label) return labelled(walk, node, node.label, around);
  if (node.kind === 'heading') return heading(walk, node, around);
  if (node.kind === 'item') return item(walk, node, around);
  return text(walk, node, around, next);
}

export function labelled(walk: Walk, node: Node, label: Label, around: Around): Around | void {
  const { out } = walk;
  if (around.notes && around.notes !== 'detail') {
    out.note(node, 'note', around.notes);
    return visitAll(walk, node, around);
  }
  if (label.as === 'key-result') {
    const home = around.objective && label.number.length < 2 ? around.objective : out.home(label.number);
    if (label.rest.text) {
      const read = out.keyResult(home, node, label.rest, 'key-result-label');
      return visitAll(walk, node, { objective: read ? home : undefined, under: 'labelled' });
    }
    out.note(node, 'heading', 'label-only');
    const inside: Around = { objective: home, expect: 'key-result' };
    visitAll(walk, node, inside);
    return node.kind === 'text' ? inside : undefined;
  }
  if (label.rest.text) {
    const objective = out.objective(node, label.rest, 'objective-label', around.objective?.set.objective.text);
    visitAll(walk, node, { objective });
    return node.kind === 'heading' || node.children.length > 0 ? undefined : { ...around, objective };
  }
  const expect = label.plural ? 'objective' : expectation(node);
  if (expect === undefined) {
    const objective = out.objective(node, node.piece, 'objective-label');
    visitAll(walk, node, { objective });
    return node.kind === 'heading' ? undefined : { ...around, objective };
  }
  out.note(node, 'heading', 'label-only');
  visitAll(walk, node, { expect });
  const objective = out.sets.at(-1);
  return node.kind === 'heading' || !objective ? undefined : { ...around, objective };
}

/** What a bare objective label heads: a line of text, a list, or nothing of the kind. */
function expectation(node: Node): 'objective' | 'objective-text' | undefined {
  for (const child of node.children) {
    if (child.label) return undefined;
    if (child.kind === 'text' && !readField(child.piece)) return 'objective-text';
    if (child.kind === 'item' || child.kind === 'heading') return 'objective';
  }
  return undefined;
}

function heading(walk: Walk, node: Node, around: Around): void {
  const { out, facts } = walk;
  if (around.notes) {
    out.note(node, 'heading', 'note-section');
    return visitAll(walk, node, around);
  }
  if (around.expect === 'key-result') {
    out.keyResult(around.objective, node, node.piece, 'key-result-in-section');
    return visitAll(walk, node, { objective: around.objective, under: 'plain' });
  }
  if (around.expect === 'objective' || around.expect === 'objective-text') {
    return visitAll(walk, node, { objective: out.objective(node, node.piece, 'objective-in-section') });
  }
  const role = headingRole(node, facts, around.objective !== undefined);
  if (role.as === 'objective') {
    const objective = out.objective(node, node.piece, role.reason, around.objective?.set.objective.text);
    return visitAll(walk, node, { objective, lists: !facts.labelled && listsObjectives(node) });
  }
  out.note(node, 'heading', role.reason);
  if (role.as === 'notes') return visitAll(walk, node, { notes: 'in-notes' });
  if (role.as === 'group') return visitAll(walk, node, { lists: true });
  if (around.objective && facts.labelled)
    return visitAll(walk, node, facts.keyResultLabels ? { notes: 'detail', objective: around.objective } : around);
  visitAll(walk, node, { lists: !facts.labelled && listsObjectives(node) });
}

export function item(walk: Walk, node: Node, around: Around): Around | void {
  const { out, facts } = walk;
  const below = facts.below.get(node);
  const beside = node.parent && facts.below.get(node.parent);
  const nested = node.children.some((child) => isItem(child) || child.label);
  if (isContents(walk.source, node)) {
    out.note(node, 'note', 'contents');
    return visitAll(walk, node, { notes: 'contents' });
  }
  if (around.notes) {
    out.note(node, 'note', around.notes);
    return visitAll(walk, node, around);
  }
  if (field(walk, node, around)) return;
  const serves = around.objective?.set.objective.text;
  if (below?.keyResult || (below?.deepKeyResult && !below.objective))
    return visitAll(walk, node, { objective: out.objective(node, node.piece, 'objective-item', serves) });
  if (below?.objective) {
    out.note(node, 'heading', 'group');
    return visitAll(walk, node, {});
  }
  if (around.expect === 'key-result') return keyResult(walk, node, around, 'key-result-in-section', 'labelled');
  if (around.under === 'labelled') {
    out.note(node, 'note', 'detail');
    return visitAll(walk, node, { ...around, notes: 'detail' });
  }
  if (around.expect === 'objective' || around.expect === 'objective-text') {
    return visitAll(walk, node, { objective: out.objective(node, node.piece, 'objective-in-section') });
  }
  if (nested && roleName.test(node.piece.text)) {
    out.note(node, 'heading', 'group');
    return visitAll(walk, node, around);
  }
  if (around.lists || (around.tree && nested)) {
    const objective = out.objective(node, node.piece, nested ? 'objective-item' : 'objective-item-alone', serves);
    return visitAll(walk, node, { objective, tree: true });
  }
  if (beside?.nestedKeyResult && !beside.objective && !around.expect) {
    return visitAll(walk, node, { objective: out.objective(node, node.piece, 'objective-item-alone', serves) });
  }
  if (around.under === 'plain') return keyResult(walk, node, around, 'key-result-nested', 'plain');
  if (around.objective) {
    if (!around.tree && beside?.keyResult) {
      out.note(node, 'unread', 'beside-labels');
      return visitAll(walk, node, { notes: 'detail' });
    }
    return keyResult(walk, node, around, 'key-result-item', 'plain');
  }
  if (!facts.labelled && !facts.headings && (nested || beside?.nestedItem)) {
    const objective = out.objective(node, node.piece, nested ? 'objective-item' : 'objective-item-alone');
    return visitAll(walk, node, { objective, tree: true });
  }
  out.note(node, 'unread', 'no-objective-above');
  visitAll(walk, node, around);
}

function keyResult(walk: Walk, node: Node, around: Around, reason: Reason, under: 'labelled' | 'plain'): void {
  walk.out.keyResult(around.objective, node, node.piece, reason);
  visitAll(walk, node, { objective: around.objective, under });
}

export function text(walk: Walk, node: Node, around: Around, next?: Node): Around | void {
  const { out, facts } = walk;
  if (around.notes) out.note(node, 'note', around.notes);
  else if (field(walk, node, around)) return;
  else if (around.expect === 'objective-text') {
    return { objective: out.objective(node, node.piece, 'objective-below-label') };
  } else if (around.expect && !(node.parent && facts.below.get(node.parent)?.moreThanText)) {
    if (around.expect === 'objective') return void out.objective(node, node.piece, 'objective-in-section');
    out.keyResult(around.objective, node, node.piece, 'key-result-in-section');
  } else if (isTitle(node.piece.text, false)) out.note(node, 'heading', 'title');
  else if (!facts.labelled && !facts.headings && next && isItem(next) && !next.children.some(isItem)) {
    return { objective: out.objective(node, node.piece, 'objective-line') };
  } else out.note(node, 'note', 'prose');
}

/** `Owner: …`, `数据来源：…`, `Tasks:` — kept with the statement above where the model has a place for it. */
function field({ out, ...walk }: Walk, node: Node, around: Around): boolean {
  const found = readField(node.piece);
  if (!found) return false;
  out.note(node, 'note', found.field === 'task' ? 'task' : 'field');
  const set = around.objective ?? out.sets.at(-1);
  const last = around.under ? set?.set.keyResults.at(-1) : undefined;
  const value = found.value.text;
  if (value && found.field === 'owner') Object.assign(last ?? set?.set.objective ?? {}, { owner: value });
  if (value && found.field === 'source' && last) last.source = value;
  if (value && found.field === 'why' && set && !last) set.set.objective.why = value;
  visitAll({ out, ...walk }, node, { notes: found.field === 'task' ? 'task' : 'field' });
  return true;
}

/** An item that is nothing but a link into the same document. */
function isContents(source: string, node: Node): boolean {
  const line = node.lines[0];
  return (
    line !== undefined &&
    /^\[.{1,300}\]\(#[^()\s]{0,300}\)$/.test(source.slice(line.start, Math.min(line.end, line.start + 700)))
  );
}
