// What is known of a whole set once it was read: every rule looks at the same.
// The shape of a coach rule: one file, one reason, both languages, examples that run as tests, and a pure check.
import type { KeyResultDraft, OkrSet, SetContext, TaskDraft } from '../../okr/okr-set.ts';
import type { Place } from '../finding.ts';
import type { KeyResultShape } from './key-result-shape.ts';
import type { ObjectiveShape } from './objective-shape.ts';
import type { Policy } from '../policy.ts';
import type { Statement } from '../read/statement.ts';
import type { Contract, Quality } from './set-facts.ts';

/** What a rule reads: the set as given, every statement parsed once, and what is known around it. */
export type StatedSet = {
  set: OkrSet;
  context: SetContext;
  policy: Policy;
  objective: Statement;
  /** The parsed `why`, `problem` and `success` answers, joined; undefined when none is given. */
  intent: Statement | undefined;
  keyResults: StatedKeyResult[];
  shape: ObjectiveShape;
  /** Contract work for a client, with the words that tell it. */
  contract: Contract | undefined;
  quality: Quality;
};

export type StatedKeyResult = {
  draft: KeyResultDraft;
  index: number;
  place: Place;
  statement: Statement;
  shape: KeyResultShape;
};

export type StatedTask = { draft: TaskDraft; index: number; statement: Statement };
