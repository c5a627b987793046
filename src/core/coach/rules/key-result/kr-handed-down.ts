// Rule: the indicator came from above and nobody who knows the work has confirmed it.
import { handedDownWords } from '../../facts/handed-down.ts';
import { spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';

export const krHandedDown: KeyResultRule = {
  id: 'kr-handed-down',
  subject: 'key-result',
  stage: 'steady',
  severity: 'major',
  what: { en: '“{words}”: this indicator came from above.', zh: '「{words}」：这个指标是上面给的。' },
  why: {
    en: 'Those who do the work know which number shows the intent. Handed-down numbers are reached on paper.',
    zh: '哪个数字能说明意图，做事的人最清楚。派下来的数字，容易只在纸面上达成。',
  },
  ask: { en: 'Which indicator would the person who knows it best choose?', zh: '如果由最懂的人来选，他会选哪个指标？' },
  tryThis: {
    en: 'Take the intent from above and let an expert of the team propose or confirm the indicator, with a reason.',
    zh: '意图可以来自上面，指标请团队里懂行的人提出或确认，并写下理由。',
  },
  source: 'A38, A49, A58',
  softer: { words: { severity: 'minor' } },
  check({ draft, statement }) {
    if (draft.confirmed === true) return undefined;
    const by = draft.proposedBy;
    if (by && (by.manager || !by.inTeam)) return { values: { words: by.name } };
    const words = handedDownWords(statement);
    return words.length === 0 ? undefined : { as: 'words', spans: words.map(spanOf) };
  },
};
