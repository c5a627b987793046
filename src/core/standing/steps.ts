// Progress of a milestone: the weight of its accepted steps; a step that is nearly done counts nothing.
import type { Step } from './measure.ts';
import type { Measured } from './progress.ts';
import type { Trace } from './trace.ts';

/** Every weight is above 0 and there is at least one step (see `measureProblem`). */
export function measureSteps(steps: readonly Step[]): Measured {
  const accepted = steps.filter((step) => step.acceptedAt);
  const raw = accepted.length === steps.length ? 1 : weightOf(accepted) / weightOf(steps);
  const at = accepted.map((step) => step.acceptedAt as string).toSorted();
  const trace: Trace = {
    formula: { en: 'weight of accepted steps ÷ weight of all steps', zh: '已验收步骤的权重 ÷ 全部步骤的权重' },
    inputs: [
      { name: { en: 'Accepted steps', zh: '已验收步骤' }, value: accepted.length, at: at.at(-1) },
      { name: { en: 'All steps', zh: '全部步骤' }, value: steps.length },
    ],
    steps: steps.map((step) => ({
      what: { en: step.text, zh: step.text },
      value: step.acceptedAt ? (step.weight ?? 1) : 0,
    })),
    result: raw,
    unit: 'share',
  };
  return { value: undefined, at: at.at(-1), raw, state: 'measured', trace };
}

function weightOf(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + (step.weight ?? 1), 0);
}
