// Reads lines of prose: most only inform, some are the statement that a label announced or that a list stands under.
import { readDetail, readFreeDetail } from './details.ts';
import { readField } from './field.ts';
import { isForeign, isMeasured, mayBeGoal } from './looks-like-goal.ts';
import type { Node } from './outline.ts';
import { mayBePlain } from './roles.ts';
import { isItem } from './survey.ts';
import { instructs, isTitle } from './titles.ts';
import { inObjective, type Around, type Walk } from './walk.ts';

/** Returns what holds for the neighbours that follow, when the line changed it. */
export function text(walk: Walk, node: Node, around: Around, next?: Node): Around | void {
  const { out } = walk;
  const { realm, expect } = around;
  if (around.notes) return out.note(node, around.of ? 'detail' : 'note', around.notes);
  if (headsTasks(node)) {
    out.note(node, 'note', 'task');
    return { ...around, notes: 'detail', expect: undefined };
  }
  if (readDetail(walk, node, around)) return;
  if (expect === 'objective-text') {
    const found = out.objective(node, node.piece, 'objective-below-label', realm, around.within);
    // `We experiment in a way that:` goes on in the list below, where key results have a section of their own.
    const goesOn = realm.keyResultLabels && /[:：]\s*$/.test(node.piece.text);
    return { ...inObjective(found, realm), under: goesOn ? 'labelled' : undefined };
  }
  if (expect === 'key-result-text') {
    const kept = out.keyResult(around.objective, node, node.piece, 'key-result-in-section');
    return { ...around, expect: undefined, of: kept, under: 'labelled' };
  }
  if (expect && announced(walk, node)) {
    if (expect === 'objective')
      return void out.objective(node, node.piece, 'objective-in-section', realm, around.within);
    return void out.keyResult(around.objective, node, node.piece, 'key-result-in-section');
  }
  if (around.of) return readFreeDetail(walk, node, around);
  if (isTitle(node.piece.text, false)) return out.note(node, 'heading', 'title');
  if (heads(walk, node, around, next)) {
    const found = out.objective(node, node.piece, 'objective-line', realm, around.within);
    return { ...around, objective: found };
  }
  const counted = passesOver(walk, node, around);
  out.note(node, counted ? 'unread' : 'note', counted ? 'bare-line' : 'prose');
}

/** A short line that may be a goal, where there are OKRs around. */
function passesOver({ out }: Walk, { piece, lines }: Node, { realm, objective }: Around): boolean {
  if (realm.kind === 'talk' || realm.kind === 'guide' || lines.length > 1 || piece.text.length > 160) return false;
  if (instructs(piece.text)) return false;
  const around = realm.kind === 'goals' || objective !== undefined || out.sets.at(-1)?.realm === realm;
  return isForeign(piece.text) ? around || isMeasured(piece.text) : around && mayBeGoal(piece.text);
}

/** `**Initiatives** (how we get there):` right above a list: what follows is work, up to the next label. */
function headsTasks(node: Node): boolean {
  const found = readField(node.piece);
  return found?.field === 'task' && found.value.text === '';
}

/** Below a bare label every line is a statement, except the one that leads to a list. */
function announced(walk: Walk, node: Node): boolean {
  if (/[:：,，]\s*$/.test(node.piece.text) || !/\p{L}{4}|\p{Script=Han}{2}/u.test(node.piece.text)) return false;
  if (instructs(node.piece.text)) return false;
  const siblings = node.parent?.children ?? [];
  const beside = node.parent && walk.below.get(node.parent);
  // Beside labelled key results a line without a label is prose.
  if (beside?.keyResult) return false;
  const more = beside?.moreThanText;
  return !more || siblings[0] !== node;
}

/** A short line right above a list, where no heading says what the list is about. */
function heads(walk: Walk, node: Node, { realm, within }: Around, next: Node | undefined): boolean {
  if (realm.labelled || within || !next || !isItem(next) || next.children.some(isItem)) return false;
  const { text: line } = node.piece;
  const parent = node.parent && walk.below.get(node.parent);
  if (line.length > 100 || node.lines.length > 1 || /[?？…]$|\.{2,}$/.test(line)) return false;
  if (!mayBePlain(realm, parent) || instructs(line)) return false;
  return !/[:：]\s*$/.test(line) || (parent !== undefined && parent.measured * 2 >= parent.leaves);
}
