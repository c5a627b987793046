// Reads headings without a label.
import { readDetail } from './details.ts';
import { cut, type Piece } from '../statement.ts';
import { isChange, isForeign, isMeasured } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import { headingRole, informs } from './roles.ts';
import { listsObjectives, nests } from './survey.ts';
import { repeatsTable } from './table.ts';
import { isTitle, namesGoals } from './titles.ts';
import { inObjective, type Around, type Walk } from './walk.ts';

/** Returns what holds for the neighbours that follow, when the heading changed it. */
export function heading(walk: Walk, node: Node, around: Around): Around | void {
  const { out } = walk;
  const realm = walk.realms.get(node) ?? around.realm;
  if (around.notes && !breaksOut(walk, node, around)) {
    out.note(node, 'heading', 'note-section');
    return walk.inside(node, around);
  }
  if (around.expect && !around.notes && !informs(node)) return expected(walk, node, around);
  if (around.of && readDetail(walk, node, around)) return;
  const below = walk.below.get(node);
  // A bold sentence right below `### O1 Track 1` says more of that objective; it is none inside it.
  if (node.level === 7 && below?.keyResult && around.within?.node.label?.weak === false && !around.of) {
    out.note(node, 'note', 'prose');
    return walk.inside(node, around);
  }
  const aim = walk.aims.get(node);
  if (aim !== undefined) {
    out.note(node, 'heading', aim === 'told' ? 'label-only' : 'group');
    return walk.inside(node, aim === 'told' ? { realm, expect: 'objective' } : { realm });
  }
  const role = headingRole(node, { realm, below: walk.below, inObjective: around.objective !== undefined });
  if (role.as === 'objective' && !repeatsTable(walk, node)) {
    const found = out.objective(node, withoutOrder(node.piece), role.reason, realm, around.within);
    return walk.inside(node, { ...inObjective(found, realm), lists: !realm.labelled && listsObjectives(node, below) });
  }
  const passedOver =
    role.reason === 'no-okr' && (isForeign(node.piece.text) ? isMeasured(node.piece.text) : isChange(node.piece.text));
  out.note(node, passedOver ? 'unread' : 'heading', role.reason);
  if (role.as === 'elsewhere') return walk.inside(node, { realm, notes: 'in-notes', sealed: true });
  if (role.as === 'group') return walk.inside(node, { realm, lists: true });
  const notes = role.as === 'notes' || role.as === 'tasks';
  const whole = below?.objective && (below.keyResult || below.deepKeyResult || !hasRead(walk, around));
  if ((notes && !whole) || (role.as === 'review' && hasRead(walk, around)))
    return walk.inside(node, { realm, notes: 'in-notes', sealed: role.as === 'tasks' });
  if (role.reason === 'heading-between' && around.objective)
    return walk.inside(node, realm.keyResultLabels ? { ...around, notes: 'detail' } : around);
  const lists = role.reason === 'title' ? opensList(walk, node) : listsObjectives(node, below);
  walk.inside(node, { realm, lists: !realm.labelled && lists });
}

/** `## 2. Shops open by themselves`: the number says which one it is. */
function withoutOrder(piece: Piece): Piece {
  const order = /^\d{1,2}[.、)]\s{1,3}(?=\p{L})/u.exec(piece.text);
  return order === null ? piece : cut(piece, order[0].length);
}

/** Right below the name of a period and of OKRs a list holds objectives, with key results below them or not. */
function opensList(walk: Walk, node: Node): boolean {
  const realm = walk.realms.get(node);
  if (realm?.kind !== 'goals' || realm.inner) return false;
  const plain = ({ kind, link, piece }: Node) =>
    (kind === 'item' && !link) || (kind === 'text' && isTitle(piece.text, false));
  const several = node.children.filter(({ kind }) => kind === 'item').length > 1;
  const own = several || namesGoals(node.piece.text);
  return nests(node) || (realm.dated && own && node.children.every(plain));
}

/** `## Vision` may hold `### Q1 OKRs` for want of a better order; a roadmap with quarters is none. */
function breaksOut(walk: Walk, node: Node, { notes, sealed }: Around): boolean {
  if (notes !== 'in-notes' || sealed || walk.realms.get(node)?.kind !== 'goals') return false;
  const names = ({ piece }: Node) => isTitle(piece.text, false) && namesGoals(piece.text);
  return names(node) || node.children.some((child) => child.kind === 'text' && names(child));
}

/** `**Planning discipline**` over a list of key results: a few words that say nothing of what will be. */
function namesKind({ piece: { text }, children }: Node): boolean {
  if (!children.some((child) => child.kind === 'item') || isMeasured(text)) return false;
  const words = text.match(/[\p{L}'’]+/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words <= 7 && han <= 12 && !/\b(?:is|are|has|have|can|will|must|be|do|does|should)\b|[可能已]/i.test(text);
}

/** Whether the realm has objectives already, so that a review tells how they went. */
function hasRead({ out }: Walk, { realm }: Around): boolean {
  return out.sets.some((set) => set.realm === realm && set.set.keyResults.length > 0);
}

/** Below a bare label a heading is what the label announces. */
function expected(walk: Walk, node: Node, around: Around): Around | void {
  const { out } = walk;
  const { realm, expect } = around;
  const beside = node.parent && walk.below.get(node.parent);
  // Below labelled results or over labelled objectives it is neither: `### debug.md` behind KR4, `## Active` over O1.
  if (expect === 'key-result' && beside?.labelledItem) {
    out.note(node, 'heading', 'heading-between');
    return walk.inside(node, { ...around, expect: undefined, notes: 'detail' });
  }
  if (expect === 'objective' && walk.below.get(node)?.objective) {
    out.note(node, 'heading', 'group');
    return walk.inside(node, { realm });
  }
  if (expect === 'key-result' && namesKind(node)) {
    out.note(node, 'heading', 'group');
    return walk.inside(node, around);
  }
  if (expect === 'key-result' || expect === 'key-result-text') {
    const one = expect === 'key-result-text';
    const kept = out.keyResult(around.objective, node, node.piece, 'key-result-in-section');
    walk.inside(node, { ...inObjective(around.objective, realm), of: kept, under: one ? 'labelled' : 'plain' });
    return one ? { ...around, expect: undefined, of: kept, under: 'labelled' } : undefined;
  }
  const found = out.objective(node, node.piece, 'objective-in-section', realm, around.within);
  walk.inside(node, inObjective(found, realm));
  return expect === 'objective-text' ? inObjective(found, realm) : undefined;
}
