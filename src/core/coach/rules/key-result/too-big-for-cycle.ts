// Rule: an outcome that can only be read after the cycle has ended.
import { addDays } from '../../../calendar/day.ts';
import { maturationDays } from '../../facts/maturation.ts';
import type { KeyResultRule } from '../rule.ts';

export const tooBigForCycle: KeyResultRule = {
  id: 'too-big-for-cycle',
  subject: 'key-result',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'Released on {release}, this can first be read on {ready}; the cycle ends on {end}.',
    zh: '{release} 发布，最早 {ready} 才读得到；周期 {end} 就结束了。',
  },
  why: {
    en: 'A large feature rarely ships and shows its effect within one quarter. An outcome nobody can read yet turns the review into guessing.',
    zh: '大的特性很难在一个季度里既发布又见效。读不到的结果，会让复盘变成猜测。',
  },
  ask: {
    en: 'Which step before it could somebody accept by the end of the cycle?',
    zh: '在那之前，哪一步能在周期结束前由别人验收？',
  },
  tryThis: {
    en: 'Make that step a milestone with its acceptance and name the outcome as follow-up for the next cycle.',
    zh: '把那一步写成带验收的里程碑，把这个结果写成下个周期的后续。',
  },
  source: 'A26',
  check({ draft, statement }, { context: { cycle } }) {
    if (cycle === undefined || draft.kind === 'milestone' || draft.kind === 'unknown') return undefined;
    const dated = statement.verbs.some((verb) => verb.class === 'delivery') ? statement.dates.at(-1)?.end : undefined;
    const release = draft.release ?? dated;
    const days = draft.maturesAfterDays ?? maturationDays(draft.text);
    if (!release || days === undefined) return undefined;
    const ready = addDays(release, days);
    return ready > cycle.end ? { values: { release, ready, end: cycle.end } } : undefined;
  },
};
