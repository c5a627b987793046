// Parts a document into realms: a heading that names OKRs or a period opens one, a heading that teaches opens another kind. Labels count per realm.
import type { Node } from './outline.ts';
import { holdsKeyResults, isItem, type Below } from './survey.ts';
import { isBare } from './bare-page.ts';
import { callsExample, isTitle, namesGoals, namesPeriod, teaches } from './titles.ts';

export type Realm = {
  /**
   * `goals`: its heading names OKRs. `open`: nothing is said. `talk`: it speaks about OKRs or answers a question, so that
   * only numbered labels count. `guide`: it teaches; what is labelled there is an example.
   */
  kind: 'goals' | 'open' | 'talk' | 'guide';
  /** Enough statements carry labels that an unlabelled heading is not taken for an objective. */
  labelled: boolean;
  keyResultLabels: boolean;
  headings: boolean;
  /** A heading above it names OKRs. */
  named: boolean;
  /** It, or a heading above it, names a period. */
  dated: boolean;
  /** Realms of OKRs stand inside it. */
  inner: boolean;
  /** The heading that calls what stands here an example or a template, as it is written. */
  example?: string | undefined;
  /** A page of nothing but wishes with lists under them, without a heading or a label. */
  bare: boolean;
  /** The one heading of level 1 at its top. */
  title?: Node | undefined;
  labels: number;
  places: number;
  parent?: Realm | undefined;
};

/** The realm that a node opens; the root always opens one. */
export function realmsOf(root: Node, below: ReadonlyMap<Node, Below>): Map<Node, Realm> {
  const realms = new Map<Node, Realm>();
  const first = blank(kindOfRoot(root, below), undefined);
  realms.set(root, first);
  const heading = root.children.find(({ kind }) => kind === 'heading');
  first.dated = heading !== undefined && namesPeriod(heading.piece.text);
  gather(root, first, realms);
  for (const realm of realms.values()) {
    if (realm.labels < 2 && !(realm.labels === 1 && realm.places <= 10)) continue;
    // Who labels in one section does not go without labels around it.
    for (let outer: Realm | undefined = realm; outer && !outer.labelled; outer = outer.parent) outer.labelled = true;
  }
  first.bare = first.kind === 'open' && !first.labelled && !first.headings && isBare(root, below);
  const tops = root.children.filter((node) => node.kind === 'heading' && node.level === 1);
  const [top] = tops;
  if (top && tops.length === 1 && top === root.children.find((node) => node.kind === 'heading'))
    for (const realm of [first, realms.get(top)]) if (realm) realm.title = top;
  return realms;
}

function gather(node: Node, realm: Realm, realms: Map<Node, Realm>): void {
  for (const child of node.children) {
    const own = child.kind === 'heading' ? opened(child, realm) : undefined;
    if (own && namesPeriod(child.piece.text)) own.dated = true;
    const inside = own ?? realm;
    if (own) realms.set(child, own);
    const table = child.kind === 'row' && holdsKeyResults(child);
    if (child.kind === 'heading' || isItem(child) || child.label) inside.places++;
    if (child.kind === 'heading') realm.headings = true;
    if (child.kind === 'heading' && node.parent) inside.headings = true;
    if ((child.label && !announces(child)) || table) inside.labels++;
    if (child.label?.as === 'key-result' || table) inside.keyResultLabels = true;
    gather(child, inside, realms);
  }
}

/** `# Goals`, `## Objectives`: a label for more than one, with nothing behind it. */
function announces({ label }: Node): boolean {
  return label?.as === 'objective' && label.plural && label.rest.text === '';
}

/** The realm that a heading opens, if it opens one. */
function opened(node: Node, around: Realm): Realm | undefined {
  const { text } = node.piece;
  if (node.label && !announces(node)) return undefined;
  const lesson = teaches(text);
  const names = namesGoals(text) || around.named;
  const title = isTitle(text, true);
  // In a text about OKRs only a period makes a section somebody's own.
  if (lesson || around.kind === 'talk' || around.kind === 'guide') {
    if (names && title && namesPeriod(text)) return goals(around);
    if (lesson) return { ...blank(lesson, around), example: callsExample(text) ? text : around.example };
    return title && names && !around.named ? { ...blank(around.kind, around), named: true } : undefined;
  }
  if (!title) return undefined;
  return names ? goals(around) : blank('open', around);
}

function goals(around: Realm): Realm {
  for (let outer: Realm | undefined = around; outer; outer = outer.parent) outer.inner = true;
  return { ...blank('goals', around), named: true };
}

/** A document speaks about OKRs when its first heading teaches, or its lines do and few of them are labelled as one. */
function kindOfRoot(root: Node, below: ReadonlyMap<Node, Below>): Realm['kind'] {
  const all = below.get(root);
  const first = root.children.find(({ kind }) => kind === 'heading');
  if (first && teaches(first.piece.text) && !namesPeriod(first.piece.text)) return 'talk';
  if (all && all.lines >= 4 && all.talk * 5 >= all.lines && all.talk > all.labels) return 'talk';
  const named = root.children.some(
    ({ kind, piece }) => kind === 'text' && isTitle(piece.text, false) && namesGoals(piece.text),
  );
  return named ? 'goals' : 'open';
}

function blank(kind: Realm['kind'], parent: Realm | undefined): Realm {
  return {
    kind,
    labelled: false,
    keyResultLabels: false,
    headings: false,
    named: parent?.named === true,
    dated: parent?.dated === true,
    inner: false,
    bare: false,
    labels: 0,
    places: 0,
    parent,
  };
}
