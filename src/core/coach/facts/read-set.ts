// Reads a whole set once: every statement parsed, so that each rule looks at the same words.
import type { StatedSet } from './stated-set.ts';
import type { OkrSet, SetContext } from '../../okr/okr-set.ts';
import { keyResultShape } from './key-result-shape.ts';
import { isDiscovery, isTold, objectiveShape } from './objective-shape.ts';
import { read } from '../read/parse.ts';
import { defaultPolicy, type Policy } from '../policy.ts';
import { contractOf, qualityOf } from './set-facts.ts';

export function readSet(set: OkrSet, context: SetContext = {}, policy: Policy = defaultPolicy): StatedSet {
  const { why, problem, success, lever } = set.objective;
  const answers = [why, problem, success].filter((answer) => answer?.trim());
  const objective = read(set.objective.text, context.today);
  const intent = answers.length === 0 ? undefined : read(answers.join('\n'), context.today);
  const statements = set.keyResults.map((draft) => read(draft.text, context.today));
  const contract = contractOf(objective, statements);
  const discovery = isDiscovery(objective) || set.objective.type === 'fit';
  return {
    set,
    context,
    policy,
    objective,
    intent,
    keyResults: set.keyResults.map((draft, index) => {
      const statement = statements[index] ?? read(draft.text, context.today);
      return {
        draft,
        index,
        place: { at: 'key-result', index },
        statement,
        shape: keyResultShape(draft, statement, { discovery, contract: contract !== undefined }),
      };
    }),
    shape: objectiveShape(objective, isTold(intent) || (lever ?? '').trim() !== ''),
    contract,
    quality: qualityOf(set, objective, statements),
  };
}
