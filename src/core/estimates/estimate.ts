// The shape of an estimate: inputs somebody knows or assumes, a formula that is shown, and a sentence that says both.
import type { ObjectiveType } from '../okr/words.ts';
import type { Text } from '../text.ts';

export type EstimateField = {
  id: string;
  label: Text;
  /** Behind the number: `%`, `h`. */
  unit?: Text;
  /** Without it the rest is worked out all the same, and the sentence says that it is left out. */
  optional?: boolean;
};

/** What was typed; a field that is empty is absent, never 0. */
export type Given = Readonly<Record<string, number | undefined>>;

export type Figure = { name: Text; value: Text };

export type Worked = {
  /** The weightiest first. */
  figures: Figure[];
  /** The formula with the numbers in it, and what was left out. */
  sentence: Text;
};

export type Estimate = {
  id: 'cost-of-poor-quality' | 'acquisition-and-value' | 'marginal-efficiency';
  name: Text;
  /** What it is good for, and what it rests on. */
  what: Text;
  formula: Text;
  /** Kinds of objective that it usually speaks for. */
  types: readonly ObjectiveType[];
  fields: readonly EstimateField[];
  /** Undefined until enough is given; a text says why it cannot be worked out. */
  work(given: Given): Worked | Text | undefined;
};

export function isWorked(answer: Worked | Text | undefined): answer is Worked {
  return answer !== undefined && 'figures' in answer;
}
