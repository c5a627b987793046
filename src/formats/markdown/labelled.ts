// Reads lines that carry a label, and decides what a label without text heads.
import { amountIn } from './amount.ts';
import { wantedBelow } from './area-headings.ts';
import type { Found } from './collect.ts';
import { isTargetBelow, readTargetBelow } from './details.ts';
import { readField } from './field.ts';
import type { Label } from './label.ts';
import type { Node } from './outline.ts';
import { isItem } from './survey.ts';
import { defines } from './titles.ts';
import { inObjective, type Around, type Walk } from './walk.ts';

/** Returns what holds for the neighbours that follow, when the line changed it. */
export function labelled(walk: Walk, node: Node, label: Label, around: Around, next?: Node): Around | void {
  const { out } = walk;
  if (isTargetBelow(node, around)) return readTargetBelow(walk, node, around);
  if (around.notes && around.notes !== 'detail') {
    out.note(node, 'note', around.notes);
    return walk.inside(node, around);
  }
  // - 目标：60% below a key result that found no objective.
  if (around.notes === 'detail' && label.weak && label.number.length === 0 && node.kind === 'item')
    return void out.note(node, 'note', 'detail');
  if (isSide(node, label, around)) {
    out.note(node, 'heading', 'group');
    const inside: Around = { ...around, of: undefined, under: undefined, expect: undefined, notes: 'detail' };
    walk.inside(node, inside);
    return around;
  }
  // **Objectives** are qualitative: what the word means is no goal that was passed over.
  if (walk.realms.get(node) === undefined && around.realm.kind !== 'goals' && defines(node.piece.text))
    return void out.note(node, 'note', 'in-guide');
  if (isExample(node, label, { ...around, realm: walk.realms.get(node) ?? around.realm })) {
    const { example } = walk.realms.get(node) ?? around.realm;
    const as = label.rest.text ? 'unread' : 'note';
    if (example === undefined) out.note(node, as, 'in-guide');
    else out.note(node, as, 'in-example', { said: example });
    return walk.inside(node, { realm: around.realm });
  }
  return label.as === 'key-result' ? keyResult(walk, node, label, around) : objective(walk, node, label, around, next);
}

/** `Goal 1: …` in the section of `O1: …` names a side of that objective; the key results below it are the objective's. */
function isSide(node: Node, label: Label, { objective }: Around): boolean {
  const above = objective?.node;
  const side = label.goal || (label.weak && node.kind === 'item');
  if (
    !side ||
    above?.label === undefined ||
    above.label.goal ||
    above.label.weak ||
    above.label.rest.text === '' ||
    above.kind !== 'heading'
  )
    return false;
  return node.kind !== 'heading' || node.level > above.level;
}

/** In a text about OKRs a labelled line is an example, in one that mostly speaks of them a line without a number. */
function isExample(node: Node, label: Label, { realm, objective }: Around): boolean {
  if (realm.kind === 'guide') return true;
  const sure =
    /^\d/.test(label.number[0] ?? '') ||
    (node.kind === 'heading' && label.rest.text !== '') ||
    (label.as === 'key-result' && objective !== undefined);
  return realm.kind === 'talk' && !sure;
}

function keyResult(walk: Walk, node: Node, label: Label, around: Around): Around | void {
  const { out } = walk;
  const { realm } = around;
  const home = around.objective && label.number.length < 2 ? around.objective : out.home(label.number);
  if (label.rest.text && !headsList(node, label)) {
    // A text about OKRs comes back to its key results, notes behind a plan to one that stands above word for word.
    const again = home?.numbered.has(label.number.at(-1) ?? '') === true;
    if (again && (realm.kind === 'talk' || out.isKnown(label.rest.text))) {
      out.note(node, 'note', 'repeated');
      return walk.inside(node, { realm, notes: 'detail' });
    }
    const kept = out.keyResult(home, node, label.rest, 'key-result-label');
    const inside: Around = { ...inObjective(home, realm), of: kept, under: 'labelled' };
    return walk.inside(node, kept ? inside : { ...inside, notes: 'detail' });
  }
  out.note(node, 'heading', 'label-only');
  const one = label.number.length > 0 && !label.plural;
  const inside: Around = { ...inObjective(home, realm), expect: one ? 'key-result-text' : 'key-result' };
  walk.inside(node, inside);
  return node.kind === 'text' ? { ...inside, within: around.within } : undefined;
}

/** `Key results: Ann and Bo` over a list of them: who answers for all, or a word on them; the list holds the results. */
function headsList({ children, kind }: Node, { plural, number, rest }: Label): boolean {
  if (!plural || number.length > 0 || kind === 'heading' || /\d/.test(rest.text) || rest.text.length > 40) return false;
  const below = children.filter((child) => child.kind === 'item');
  return below.length >= 2 && below.every((child) => !readField(child.piece));
}

/** 目标 between 年龄 and 痛点 tells of a person, no matter what it says. */
function isTrait(node: Node, label: Label): boolean {
  if (!label.weak || node.kind !== 'item' || node.children.length > 0) return false;
  const beside = node.parent?.children.filter((one) => one !== node && one.kind === 'item') ?? [];
  const traits = beside.filter((one) => !one.label && !readField(one.piece) && named.test(one.piece.text)).length;
  return traits >= 2 && traits * 2 > beside.length;
}

const named = /^[\p{L}/ ]{2,16}\s?[:：]/u;

function objective(walk: Walk, node: Node, label: Label, around: Around, next?: Node): Around | void {
  const { out } = walk;
  if (isTrait(node, label)) return void out.note(node, 'note', 'field');
  const realm = walk.realms.get(node) ?? around.realm;
  const passOn = (found: Found | undefined) =>
    node.kind === 'heading' || !found ? undefined : { ...around, expect: undefined, objective: found };
  const wanted = wantedBelow(walk.source, node, label);
  if (wanted !== undefined) {
    out.note(node, 'heading', 'group');
    if (wanted.kind === 'text') return walk.inside(node, { realm, expect: 'objective-text', within: around.within });
    const found = out.objective(wanted, wanted.piece, 'objective-below-label', realm, around.within);
    return walk.inside(wanted, inObjective(found, realm));
  }
  if (label.rest.text) {
    const found = out.objective(node, label.rest, 'objective-label', realm, around.within);
    walk.inside(node, inObjective(found, realm));
    return node.children.length > 0 ? undefined : passOn(found);
  }
  const expect = label.plural ? 'objective' : expectation(node);
  if (label.plural && node.children.some((child) => walk.realms.has(child))) {
    out.note(node, 'heading', 'title');
    return walk.inside(node, { realm });
  }
  if (expect !== undefined) {
    out.note(node, 'heading', 'label-only');
    const before = out.sets.length;
    walk.inside(node, { realm, expect, within: around.within });
    for (const found of out.sets.slice(before)) found.weak ||= label.weak && !found.node.label;
    return out.sets.length > before ? passOn(out.sets.at(-1)) : undefined;
  }
  const below = walk.below.get(node);
  // 目标 over `O：…`: the lines below are the objectives.
  if (below?.objective && node.kind === 'heading') {
    out.note(node, 'heading', 'title');
    return walk.inside(node, { realm });
  }
  if (!below?.keyResult && !below?.deepKeyResult) {
    out.note(node, 'heading', 'label-only');
    // `1. 总体目标 (Objective)` in plain text: the line behind it is the statement.
    if (node.kind === 'item' && node.children.length === 0 && next?.kind === 'text' && !next.label)
      return { ...around, realm, expect: 'objective-text' };
    return walk.inside(node, { ...around, realm });
  }
  const found = out.objective(node, node.piece, 'objective-label', realm, around.within);
  walk.inside(node, inObjective(found, realm));
  return passOn(found);
}

/** What a bare objective label heads: a line of text, a list, or nothing of the kind. */
function expectation(node: Node): 'objective' | 'objective-text' | undefined {
  for (const child of node.children) {
    if (child.label) return undefined;
    if (readField(child.piece) || amountIn(child.piece.text)) continue;
    if (child.kind === 'text' || child.kind === 'heading') return 'objective-text';
    if (isItem(child)) return 'objective';
  }
  return undefined;
}
