// What the parts of the reader share while they go through a document: the walk itself, and what is known around a line.
import type { DecimalMark } from '../../core/numbers/marks.ts';
import type { Collector, Found, Kept } from './collect.ts';
import type { Aim } from './made-up-headings.ts';
import type { Node } from './outline.ts';
import type { Realm } from './realm.ts';
import type { Reason } from './reasons.ts';
import type { Below } from './survey.ts';

export type Walk = {
  source: string;
  below: ReadonlyMap<Node, Below>;
  realms: ReadonlyMap<Node, Realm>;
  /** Headings that people made up for “objective” and “key results”. */
  aims: ReadonlyMap<Node, Aim>;
  out: Collector;
  /** The decimal mark the numbers of the document show. */
  mark: DecimalMark | undefined;
  /** Reads what stands below a node. */
  inside: (node: Node, around: Around) => void;
};

/** What a node stands under. */
export type Around = {
  realm: Realm;
  /** The objective it stands inside of. */
  within?: Found | undefined;
  /** The objective that key results here belong to: the one around, or the one above. */
  objective?: Found | undefined;
  /** The section is headed by a bare label: what comes is one of these. `…-text`: one line of text. */
  expect?: 'objective' | 'objective-text' | 'key-result' | 'key-result-text' | undefined;
  /** Everything here only informs, for this reason. */
  notes?: Reason | undefined;
  /** Not even a period opens what only informs. */
  sealed?: boolean | undefined;
  /** Items here are objectives. */
  lists?: boolean | undefined;
  /** Under an objective that is itself an item: items with items below are objectives too. */
  tree?: boolean | undefined;
  /** The key result whose details stand here, and whether it carries a label. */
  of?: Kept | undefined;
  under?: 'labelled' | 'plain' | undefined;
};

/** What stands right inside an objective. */
export function inObjective(found: Found | undefined, realm: Realm): Around {
  return { realm, within: found, objective: found };
}
