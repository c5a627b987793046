// Rule: an objective that names neither a bottleneck nor a driver.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { ObjectiveRule } from '../rule.ts';

export const noDiagnosis: ObjectiveRule = {
  id: 'no-diagnosis',
  subject: 'objective',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'This objective names no bottleneck or driver that it works on.',
    zh: '这个目标没有写明对应哪个瓶颈或动因。',
  },
  why: {
    en: 'Focus is a choice among the things that hold growth back or drive it. Without one, an objective is a wish among many.',
    zh: '聚焦，是从阻碍增长和带动增长的事情里做选择。没有这个选择，目标只是许多愿望中的一个。',
  },
  ask: { en: 'What holds growth back here, and on what evidence?', zh: '这里是什么在阻碍增长？依据是什么？' },
  tryThis: {
    en: 'Point the objective at a bottleneck or driver of the focus page, with one piece of evidence.',
    zh: '把目标指向聚焦页上的一个瓶颈或动因，并附上一条依据。',
  },
  source: 'A03, A74',
  softer: { unsaid: { severity: 'minor' } },
  // Where the team leads the company's OKR, an objective is expected to come from a diagnosis: not having said one is
  // enough to ask. Otherwise only one that is known to be missing.
  check({ set: { objective }, policy }) {
    if (isKnownMissing(objective.diagnosis)) return {};
    return objective.diagnosis === undefined && policy.stance === '2019' ? { as: 'unsaid' } : undefined;
  },
};
