// Reads a whole set once: every statement parsed, so that each rule looks at the same reading.
import type { OkrSet, SetContext } from '../model/okr-set.ts';
import { read } from './parse.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import type { SetReading } from './rule.ts';

export function readSet(set: OkrSet, context: SetContext = {}, policy: Policy = defaultPolicy): SetReading {
  const { why, problem, success } = set.objective;
  const answers = [why, problem, success].filter((answer) => answer?.trim());
  return {
    set,
    context,
    policy,
    objective: read(set.objective.text, context.today),
    intent: answers.length === 0 ? undefined : read(answers.join('\n'), context.today),
    keyResults: set.keyResults.map((draft, index) => ({ draft, index, reading: read(draft.text, context.today) })),
  };
}
