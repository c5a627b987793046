// The shape of a readiness question and of its answers: plain data, so that every page, file and tool can ask it.
import type { Text } from '../text.ts';

export type Option = { id: string; label: Text };

type Common = {
  id: string;
  text: Text;
  /** Why we ask; shown behind a tap. */
  reason: Text;
  /** Asked only when an earlier answer calls for it. */
  when?: (answers: Answers) => boolean;
  /** An open answer that no verdict waits for, though its absence may be named. */
  optional?: boolean;
};

/** Options run from the most to the least favourable, or the other way round; several answers combine to the least. */
export type ChoiceQuestion = Common & { kind: 'choice'; options: readonly Option[]; leastFavourable?: 'first' };
/** The same options for each of several items: answered as item id → option id. */
export type MapQuestion = Common & { kind: 'map'; items: readonly Option[]; options: readonly Option[] };
/** A number from 0 to 100; the largest of several answers counts. */
export type PercentQuestion = Common & { kind: 'percent' };
export type TextQuestion = Common & { kind: 'text' };

export type Question = ChoiceQuestion | MapQuestion | PercentQuestion | TextQuestion;

export type Answer = string | number | Record<string, string>;

/** Answers by question id. Absent = not answered; an answer that does not fit its question counts as absent. */
export type Answers = Record<string, Answer | undefined>;
