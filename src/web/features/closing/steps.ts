import type { ReviewObjective } from '../../../contract/reviews.ts';
import type { Scope } from '../../data/reviews.ts';
import type { Text } from '../../../core/text.ts';

/** What there is to do for one objective at its end, in order. */
export const closeSteps = ['look-back', 'grade', 'onward'] as const;
export type CloseStep = (typeof closeSteps)[number];

export const stepNames: Record<CloseStep, Text> = {
  'look-back': { en: 'Looking back', zh: '复盘' },
  grade: { en: 'Grade', zh: '评分' },
  onward: { en: 'What goes on', zh: '什么会继续' },
};

/** Without an objective: the list. */
export type CloseSearch = { scope?: Scope; label?: string; objective?: string; step?: CloseStep };

export function readCloseSearch(search: Record<string, unknown>): CloseSearch {
  const { scope, label, objective, step } = search;
  return {
    ...(scope === 'all' || scope === 'mine' ? { scope } : {}),
    ...(typeof label === 'string' && label !== '' ? { label } : {}),
    ...(typeof objective === 'string' ? { objective } : {}),
    ...(closeSteps.some((one) => one === step) ? { step: step as CloseStep } : {}),
  };
}

type Ended = Pick<ReviewObjective, 'closing' | 'closure' | 'retrospective'>;

/** The last step is done with the two before it: what goes on is offered, not asked. */
export function isDone(step: CloseStep, { retrospective, closure }: Ended): boolean {
  if (step === 'look-back') return retrospective !== null;
  return closure !== null && (step === 'grade' || retrospective !== null);
}

/** What still waits for whoever looks at it; undefined when nothing does. */
export function waitingStep(objective: Ended): CloseStep | undefined {
  const { closing } = objective;
  const may = { 'look-back': closing.lookBack, grade: closing.grade, onward: false };
  return closeSteps.find((step) => may[step] && !isDone(step, objective));
}
