// Decides what headings without labels are, from their words, their realm and what stands below them.
import { fold } from '../../core/coach/read/fold.ts';
import { holdsSentences } from './made-up-headings.ts';
import type { Node } from './outline.ts';
import type { Realm } from './realm.ts';
import type { Reason } from './reasons.ts';
import {
  alignmentSection,
  fieldWords,
  groupWords,
  noteSections,
  reviewSections,
  roleName,
  shortPlans,
  teamEndings,
} from './section-words.ts';
import { isItem, type Below } from './survey.ts';
import { isTitle } from './titles.ts';

export type HeadingRole = {
  as: 'objective' | 'heading' | 'notes' | 'tasks' | 'review' | 'group' | 'elsewhere';
  reason: Reason;
};

/** What is known where a heading stands. */
export type Place = { realm: Realm; below: ReadonlyMap<Node, Below>; inObjective: boolean };

export function headingRole(node: Node, { realm, below: all, inObjective }: Place): HeadingRole {
  const name = nameOf(node.piece.text);
  const below = all.get(node);
  const deeper = node.children.some((child) => child.kind === 'heading');
  const field = fieldWords.get(name);
  if (alignmentSection.test(name)) return { as: 'elsewhere', reason: 'note-section' };
  const labelled = realm.labelled || realm.parent?.labelled === true;
  if (labelled && shortPlans.test(name)) return { as: 'elsewhere', reason: 'note-section' };
  if (reviewSections.test(name)) return { as: 'review', reason: 'note-section' };
  // `## Measurement` over labelled key results is what they are for, whatever the word says elsewhere.
  const meant = field !== 'task' && !below?.objective && node.children.some(({ label }) => label?.as === 'key-result');
  if (meant && field && realm.kind === 'goals') return { as: 'objective', reason: 'objective-heading' };
  if (
    noteSections.has(name) ||
    /^archived?[: -]/.test(name) ||
    (field && (realm.labelled || field !== 'task' || inObjective))
  )
    return { as: field === 'task' ? 'tasks' : 'notes', reason: 'note-section' };
  if (isTitle(node.piece.text, node.level === 1 || deeper || below?.objective === true))
    return { as: 'heading', reason: 'title' };
  if (node === realm.title && deeper && !node.children.some(isItem)) return { as: 'heading', reason: 'title' };
  if (realm.kind === 'talk' || realm.kind === 'guide') return { as: 'heading', reason: 'in-guide' };
  if (below?.keyResult && !below.objective) return { as: 'objective', reason: 'objective-heading' };
  if (realm.labelled) return { as: 'heading', reason: 'heading-between' };
  // What one team wrote without a number is read where its neighbours wrote theirs in the same way.
  const teams = teamEndings.test(name) && node.parent ? all.get(node.parent) : below;
  if (!mayBePlain(realm, below) && !wishesFor(realm, teams)) return { as: 'heading', reason: 'no-okr' };
  return plainRole(node, name, all, realm);
}

/** Without labels a section counts where its heading names OKRs, or where most of its lists say how far. */
export function mayBePlain(realm: Realm, below: Below | undefined): boolean {
  if (realm.kind === 'goals' || realm.bare) return true;
  return realm.kind === 'open' && below !== undefined && below.measured > 0 && below.measured * 2 >= below.leaves;
}

/** Some lines say how far, and nearly all others begin with what is wished for. */
function wishesFor(realm: Realm, below: Below | undefined): boolean {
  if (realm.kind !== 'open' || below === undefined || below.measured === 0) return false;
  return (below.measured + below.wished) * 5 >= below.leaves * 4;
}

function plainRole(node: Node, name: string, all: Place['below'], realm: Realm): HeadingRole {
  const deeper = node.children.some((child) => child.kind === 'heading');
  if (teamEndings.test(name) || roleName.test(name)) return { as: 'group', reason: 'group' };
  if (/^(?:our )?(?:vision|愿景)$/.test(name) && realm.inner) return { as: 'notes', reason: 'note-section' };
  if (isGroup(name) || /[:：]$/.test(node.piece.text)) {
    if (deeper || (node.parent && all.get(node.parent)?.nestedHeading)) return { as: 'group', reason: 'group' };
  }
  if (!deeper && holdsSentences(node)) return { as: 'heading', reason: 'group' };
  if (deeper || node.children.some((child) => isItem(child) || child.kind === 'row'))
    return { as: 'objective', reason: 'objective-heading' };
  if (/^okrs?(?![a-z])/.test(name)) return { as: 'heading', reason: 'title' };
  const prose = node.children.some((child) => child.kind === 'text');
  return prose ? { as: 'notes', reason: 'note-section' } : { as: 'objective', reason: 'objective-heading-alone' };
}

/** The words of a heading without its number, its colon and its brackets. */
function nameOf(text: string): string {
  return fold(text.slice(0, 120))
    .replace(
      /^(?:\d{1,2}(?:\.\d{1,2})*[.、)]?\s+|[一二三四五六七八九十]{1,3}[、.]\s*|第[一二三四五六七八九十\d]{1,3}(?:部分|章|节)\s*)/,
      '',
    )
    .replace(/\s*[([][^()[\]]{0,60}[)\]]\s*:?\s*$/, '')
    .replace(/[\s:?!。]+$/, '')
    .trim();
}

/** `Product/Engineering`, `Sales and marketing (WIP)`, `产品与研发`. */
function isGroup(name: string): boolean {
  const parts = name.replace(/[(（][^()（）]*[)）]/g, ' ').split(/\s+(?:and|&)\s+|[/,，、&+]|和|与/);
  return parts.every((part) => groupWords.has(part.trim()));
}

/** A heading that only informs even where a statement is expected: *Notes*, *Rationale*, *Initiatives*. */
export function informs(node: Node): boolean {
  const name = nameOf(node.piece.text);
  return noteSections.has(name) || fieldWords.has(name) || reviewSections.test(name);
}
