// Reads list items without a label.
import { readDetail, readFreeDetail } from './details.ts';
import { isForeign, isMeasured, mayBeGoal } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import type { Reason } from './reasons.ts';
import { mayBePlain } from './roles.ts';
import { roleName } from './section-words.ts';
import { isItem, type Below } from './survey.ts';
import { defines } from './titles.ts';
import { inObjective, type Around, type Walk } from './walk.ts';

/** Returns what holds for the neighbours that follow, when the item changed it. */
export function item(walk: Walk, node: Node, around: Around): Around | void {
  const { out } = walk;
  const { realm, within } = around;
  const below = walk.below.get(node);
  const beside = node.parent && walk.below.get(node.parent);
  const nested = node.children.some((child) => isItem(child) || child.label);
  if (node.link) {
    out.note(node, 'note', 'contents');
    return walk.inside(node, { ...around, notes: 'contents' });
  }
  if (around.notes) {
    out.note(node, around.of ? 'detail' : 'note', around.notes);
    return walk.inside(node, around);
  }
  if (defines(node.piece.text)) {
    out.note(node, 'note', 'in-guide');
    return walk.inside(node, { realm, notes: 'in-guide' });
  }
  if (readDetail(walk, node, around)) return;
  if (realm.kind === 'guide' || (realm.kind === 'talk' && !around.objective))
    return leave(walk, node, around, 'in-guide');
  const objective = (reason: Reason, more: Partial<Around> = {}) => {
    const found = out.objective(node, node.piece, reason, realm, within);
    walk.inside(node, { ...inObjective(found, realm), ...more });
  };
  if (below?.keyResult || (below?.deepKeyResult && !below.objective)) return objective('objective-item');
  if (below?.objective) {
    out.note(node, 'heading', 'group');
    return walk.inside(node, { realm });
  }
  if (around.expect === 'key-result' || around.expect === 'key-result-text') return expected(walk, node, around);
  if (around.under === 'labelled') {
    readFreeDetail(walk, node, around);
    return walk.inside(node, around);
  }
  if (around.expect && beside?.labelledItem && !nested) return leave(walk, node, around, 'beside-labels');
  if (around.expect) return objective('objective-in-section');
  if (nested && roleName.test(node.piece.text)) {
    out.note(node, 'heading', 'group');
    return walk.inside(node, around);
  }
  if (around.lists || (around.tree && nested))
    return objective(nested ? 'objective-item' : 'objective-item-alone', { tree: true });
  if (beside?.nestedKeyResult && !beside.objective) return objective('objective-item-alone');
  if (around.under === 'plain') {
    if (isMarked(node) || node.parent?.kind === 'heading') return keyResult(walk, node, around, 'key-result-nested');
    readFreeDetail(walk, node, around);
    return walk.inside(node, around);
  }
  if (around.objective) {
    const own = beside?.keyResultSection === true || !isMeasured(node.piece.text);
    if (!around.tree && beside?.keyResult && own) return leave(walk, node, around, besideOf(beside));
    return keyResult(walk, node, around, 'key-result-item');
  }
  if (!realm.labelled && !realm.headings && (nested || beside?.nestedItem) && mayBePlain(realm, beside))
    return objective(nested ? 'objective-item' : 'objective-item-alone', { tree: true });
  leave(walk, node, around, 'no-objective-above');
}

/** Labelled neighbours may be items like it, or lines and rows of another kind. */
function besideOf({ labelledItem }: Below): Reason {
  return labelledItem ? 'beside-labels' : 'beside-key-results';
}

/** Below “Key results”: an item that only heads ticked ones is the name of their kind. */
function expected(walk: Walk, node: Node, around: Around): Around | void {
  const beside = node.parent && walk.below.get(node.parent);
  if (beside?.keyResult && !isStray(node)) return leave(walk, node, around, besideOf(beside));
  const heads = !node.tick && node.children.length > 1 && node.children.every((child) => child.tick);
  if (heads && around.expect === 'key-result' && !isMeasured(node.piece.text)) {
    walk.out.note(node, 'heading', 'group');
    return walk.inside(node, around);
  }
  keyResult(walk, node, around, 'key-result-in-section', 'labelled');
  return around.expect === 'key-result-text' ? { ...around, expect: undefined, under: 'labelled' } : undefined;
}

/** In a list that is headed “Key results” a label on one or two of the items makes the others none the less key results. */
function isStray({ parent }: Node): boolean {
  const items = parent?.children.filter(({ kind }) => kind === 'item') ?? [];
  const named = items.filter(({ label }) => label?.as === 'key-result').length;
  return named > 0 && named * 2 < items.length && items.length === parent?.children.length;
}

function keyResult(walk: Walk, node: Node, around: Around, reason: Reason, under: Around['under'] = 'plain'): void {
  const kept = walk.out.keyResult(around.objective, node, node.piece, reason);
  walk.inside(node, {
    ...inObjective(around.objective, around.realm),
    of: kept,
    under,
    ...(!kept && { notes: 'detail' }),
  });
}

/** Not read: counted when it looks like a goal, for a text about OKRs is full of lists. */
function leave(walk: Walk, node: Node, around: Around, reason: Reason): void {
  const beside = node.parent && walk.below.get(node.parent);
  const ticked = node.tick !== undefined && around.realm.kind === 'goals';
  // `Filed: 1 August` beside the section of key results tells about the objective.
  const about = beside?.keyResultSection === true && namesFact.test(node.piece.text);
  const among = (beside?.keyResult === true && !about) || beside?.labelledItem === true;
  const own = around.realm.kind === 'goals' || walk.out.sets.length > 0;
  const goal =
    among ||
    ticked ||
    (own && !about && mayBeGoal(node.piece.text)) ||
    (isForeign(node.piece.text) && isMeasured(node.piece.text));
  const counted = goal && around.realm.kind !== 'guide' && around.realm.kind !== 'talk';
  walk.out.note(node, counted ? 'unread' : 'note', reason);
  walk.inside(
    node,
    reason === 'beside-labels' || reason === 'beside-key-results' ? { ...around, notes: 'detail' } : around,
  );
}

/** A few words and a colon in front of what they tell. */
const namesFact = /^[\p{L} -]{2,30}(?:\([a-z]{1,3}\))?\s?[:：]/u;

/** A tick box, a priority in front or behind, or a result: it is kept like a key result. */
function isMarked(node: Node): boolean {
  return node.tick !== undefined || /^\[?p[0-9x]\b|\[p[0-9x?]\]|=>\s?\S/i.test(node.piece.text);
}
