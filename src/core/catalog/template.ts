// The shape of a template: one objective with its key results, written natively in one language, to be edited.
import type { OkrSet } from '../okr/okr-set.ts';
import type { ObjectiveType, Stage } from '../okr/words.ts';
import type { Lang } from '../text.ts';

/** A start, not an answer: its numbers are examples, every word is meant to be changed. */
export type Template = {
  id: string;
  type: ObjectiveType;
  lang: Lang;
  /** The stages whose usual matter it is; absent: any. */
  stages?: readonly Stage[];
  set: OkrSet;
};
