// Rule: another party does the work, and nothing says that it has agreed.
import { otherParty, partyName } from '../../facts/other-party.ts';
import type { KeyResultRule } from '../rule.ts';

export const dependsOnOthers: KeyResultRule = {
  id: 'depends-on-others',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'This needs {words}, and they have not agreed yet.',
    zh: '这条要靠「{words}」配合，对方还没有答应。',
  },
  why: {
    en: 'You would be waiting, not steering. A surprise for them in week ten is a miss for you.',
    zh: '这样只能等，没法调。第十周才告诉对方，落空的是你。',
  },
  ask: { en: 'Which part of it is in your hands?', zh: '哪一步在你手里？' },
  tryThis: {
    en: 'Measure your own part, or get their consent and write it down as an agreement.',
    zh: '改成自己能推动的那一步；或者先拿到对方的承诺，记成共识。',
  },
  source: 'A06; Wodtke, Radical Focus',
  // Read from words it was right in none of eleven lines; a record that waits for its answer is certain.
  softer: {
    words: {
      severity: 'info',
      what: {
        en: 'The work here is done by {words}, and nothing says they have agreed.',
        zh: '这件事要靠{words}来做，但没写对方是否已经答应。',
      },
    },
  },
  yieldsTo: ['placeholder', 'outsourced-project-okr'],
  check({ draft, statement, shape }, set) {
    const asked = draft.dependsOn?.filter((one) => !one.accepted) ?? [];
    if (asked.length > 0)
      return { values: { words: asked.map(({ team }) => team).join(statement.lang === 'en' ? ', ' : '、') } };
    if (draft.dependsOn !== undefined && draft.dependsOn.length > 0) return undefined;
    if (set.contract !== undefined || draft.kind === 'guard' || shape.form === 'unknown') return undefined;
    const party = otherParty(statement);
    return party === undefined ? undefined : { spans: [partyName(statement, party)], as: 'words' };
  },
};
