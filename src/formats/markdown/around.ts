// What is known around a part of a document while it is read.
// Reads OKRs out of Markdown and plain text as people write them, and says of every line what it was taken for.
import { type Found } from './collect.ts';
import type { Reason } from './reasons.ts';

/** What a node stands under. */
export type Around = {
  objective?: Found | undefined;
  /** The section is headed by a bare label: what comes is one of these. */
  expect?: 'objective' | 'objective-text' | 'key-result' | undefined;
  /** Everything here only informs, for this reason. */
  notes?: Reason | undefined;
  /** Items here are objectives. */
  lists?: boolean | undefined;
  /** Under an objective that is itself an item: items with items below are objectives too. */
  tree?: boolean | undefined;
  under?: 'labelled' | 'plain' | undefined;
};
