// Rule: a key result that shares no subject with its objective, and nobody has said what it shows.
import { catalogMetric } from '../../facts/catalog-metric.ts';
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { Statement } from '../../read/statement.ts';
import { workplace } from '../../words/patterns/overlap.ts';
import type { KeyResultRule } from '../rule.ts';
import { sharedTokens } from '../../facts/token-overlap.ts';

export const krIntentMismatch: KeyResultRule = {
  id: 'kr-intent-mismatch',
  subject: 'key-result',
  stage: 'trial',
  severity: 'minor',
  what: {
    en: 'This key result and the objective seem to speak of different things.',
    zh: '这条关键结果和目标说的好像不是一回事。',
  },
  why: {
    en: 'A key result is evidence that the intent was reached. If the link is not visible, the number may be hit while the intent is missed.',
    zh: '关键结果是目标达成的证据。看不出两者的联系，就可能数字到了，目标没到。',
  },
  ask: {
    en: 'If this number is reached, why does that show the objective is reached?',
    zh: '这个数字达到了，为什么能说明目标达成了？',
  },
  tryThis: {
    en: 'Say in one sentence which part of the intent it shows, or choose a number from the problem itself.',
    zh: '用一句话写明，这条说明目标的哪一部分，或者换一个从问题本身来的数字。',
  },
  source: 'A22',
  check({ draft, statement, shape }, { set, objective }) {
    if (draft.supports === undefined && draft.kind === undefined && shape.form === 'measured')
      return isElsewhere(statement, objective) ? {} : undefined;
    if (!isKnownMissing(draft.supports)) return undefined;
    if (draft.kind !== undefined && draft.kind !== 'metric') return undefined;
    const { text, why, problem, success } = set.objective;
    const intent = [text, why, problem, success].filter(Boolean).join('\n');
    const metric = catalogMetric(draft);
    const words = metric ? [...metric.words.zh, ...metric.words.en] : [];
    if (words.some((word) => intent.toLowerCase().includes(word.toLowerCase()))) return undefined;
    return sharedTokens(intent, draft.text)?.length === 0 ? {} : undefined;
  },
};

/** Canteen satisfaction under an objective about customers. */
function isElsewhere({ folded }: Statement, objective: Statement): boolean {
  return workplace.test(folded) && !workplace.test(objective.folded);
}
