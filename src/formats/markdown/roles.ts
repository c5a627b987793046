// Decides what headings and lists without labels are, from their words, their neighbours and what stands below them.
import type { Node } from './outline.ts';
import type { Reason } from './reasons.ts';
import { fieldWords, groupWords, noteSections, roleName, teamEndings } from './section-words.ts';

/** What holds for the whole document. */
export type Facts = {
  /** Enough statements carry labels that an unlabelled heading is not taken for an objective. */
  labelled: boolean;
  keyResultLabels: boolean;
  headings: boolean;
  /** What stands below each node, asked once so that long lists stay cheap. */
  below: Map<Node, Below>;
  /** The one heading of level 1 at the top. */
  title: Node | undefined;
};

export type Below = {
  /** A labelled objective, at any depth. */
  objective: boolean;
  /** Right below: a labelled key result; an item that has items; a heading whose list holds objectives; anything but prose. */
  keyResult: boolean;
  /** A labelled key result deeper than that, and whether one stands under an item right below. */
  deepKeyResult: boolean;
  nestedKeyResult: boolean;
  nestedItem: boolean;
  nestedHeading: boolean;
  moreThanText: boolean;
};

export type HeadingRole = { as: 'objective' | 'heading' | 'notes' | 'group'; reason: Reason };

export function factsOf(root: Node): Facts {
  const facts: Facts = { labelled: false, keyResultLabels: false, headings: false, below: new Map(), title: undefined };
  let places = 0;
  let labels = 0;
  const look = (node: Node): Below => {
    if (node.kind === 'heading' || node.kind === 'item') places++;
    if (node.kind === 'heading' && node.parent) facts.headings = true;
    if (node.label) labels++;
    if (node.label?.as === 'key-result') facts.keyResultLabels = true;
    const below: Below = {
      objective: false,
      keyResult: false,
      deepKeyResult: false,
      nestedKeyResult: false,
      nestedItem: false,
      nestedHeading: false,
      moreThanText: false,
    };
    for (const child of node.children) {
      const deeper = look(child);
      below.objective ||= deeper.objective || child.label?.as === 'objective';
      below.keyResult ||= child.label?.as === 'key-result';
      below.deepKeyResult ||= deeper.keyResult || deeper.deepKeyResult;
      below.nestedKeyResult ||= isItem(child) && (deeper.keyResult || deeper.deepKeyResult);
      below.nestedItem ||= isItem(child) && child.children.some(isItem);
      below.nestedHeading ||= child.kind === 'heading' && listsObjectives(child);
      below.moreThanText ||= child.kind !== 'text';
    }
    facts.below.set(node, below);
    return below;
  };
  look(root);
  facts.labelled = labels >= 2 || (labels === 1 && places <= 10);
  const tops = root.children.filter((node) => node.kind === 'heading' && node.level === 1);
  if (tops.length === 1 && tops[0] === root.children.find((node) => node.kind === 'heading')) facts.title = tops[0];
  return facts;
}

export function headingRole(node: Node, facts: Facts, inObjective: boolean): HeadingRole {
  const name = node.piece.text.toLowerCase().replace(/[\s:：?？]+$/, '');
  const below = facts.below.get(node);
  const deeper = node.children.some((child) => child.kind === 'heading');
  const field = fieldWords.get(name);
  if (noteSections.has(name) || (field && (facts.labelled || field !== 'task' || inObjective)))
    return { as: 'notes', reason: 'note-section' };
  if (isTitle(node.piece.text, node.level === 1 || deeper || below?.objective === true))
    return { as: 'heading', reason: 'title' };
  if (node === facts.title && deeper && !node.children.some(isItem)) return { as: 'heading', reason: 'title' };
  if (below?.keyResult && !below.objective) return { as: 'objective', reason: 'objective-heading' };
  if (facts.labelled) return { as: 'heading', reason: 'heading-between' };
  if (teamEndings.test(name) || roleName.test(name)) return { as: 'group', reason: 'group' };
  if (isGroup(name) || /[:：]$/.test(node.piece.text)) {
    if (deeper || (node.parent && facts.below.get(node.parent)?.nestedHeading)) return { as: 'group', reason: 'group' };
  }
  if (deeper || node.children.some((child) => isItem(child) || child.kind === 'row'))
    return { as: 'objective', reason: 'objective-heading' };
  const prose = node.children.some((child) => child.kind === 'text');
  return prose ? { as: 'notes', reason: 'note-section' } : { as: 'objective', reason: 'objective-heading-alone' };
}

/** `Product/Engineering`, `Sales and marketing (WIP)`, `产品与研发`. */
function isGroup(name: string): boolean {
  const parts = name.replace(/[(（][^()（）]*[)）]/g, ' ').split(/\s+(?:and|&)\s+|[/,，、&+]|和|与/);
  return parts.every((part) => groupWords.has(part.trim()));
}

/** Whether the list right under a heading holds objectives: no tick boxes, and at least half of its items have items below. */
export function listsObjectives(node: Node): boolean {
  const items = node.children.filter(isItem);
  if (items.length === 0 || items.some((item) => item.tick)) return false;
  return items.filter((item) => item.children.some(isItem)).length * 2 >= items.length;
}

export function isItem(node: Node): boolean {
  return node.kind === 'item' && !node.label;
}

const okrWords =
  /okrs?(?!\w)|objectives?\s*(?:&|and|\+)\s*key\s*results?|(?:目标|目標)\s*[与和及與、&]\s*(?:关键|關鍵)(?:结果|成果|結果)/gi;
const periodWords =
  /(?:fy|cy)?\s?'?(?:20)?\d{2}\s?[-/.]?\s?(?:q[1-4]|h[12]|s[12])|[1-4]q\s?(?:20)?\d{2}|(?:q[1-4]|h[12])(?:\s?[-–~至到]\s?(?:q[1-4]|h[12]))?|20\d{2}\s?年?度?|第?[一二三四1-4]\s?季度?|[上下]半年|全年|\d{1,2}\s?月份?|(?:first|second|third|fourth)\s+quarter|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|quarter(?:ly)?|annual|yearly|年度|季度/gi;

/** `OKRs 2018 Q3`, `2026 年第四季度`, `支付团队 OKR`. */
export function isTitle(text: string, heads: boolean): boolean {
  const short = text.slice(0, 200);
  const withoutPeriod = short.replace(periodWords, ' ');
  if (letters(withoutPeriod) === '' && /[\p{L}\d]/u.test(short)) return true;
  const left = withoutPeriod.replace(okrWords, ' ');
  return left !== withoutPeriod && letters(left).length <= (heads ? 30 : 8);
}

function letters(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}
