// Rule: a target that would be reached without doing anything.
import { toldValue } from '../../facts/told-value.ts';
import type { KeyResultRule } from '../rule.ts';

const sure = 0.8;
const enoughReadings = 6;

export const sandbagging: KeyResultRule = {
  id: 'sandbagging',
  subject: 'key-result',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'If nothing is done this is likely to reach {likeliest}; the target is {target}.',
    zh: '什么都不做，大概也会到 {likeliest}；目标值是 {target}。',
  },
  why: {
    en: 'A target inside the natural drift asks nothing of the team, and teaches nothing when it is met.',
    zh: '落在自然走势里的目标，对团队没有要求，达成了也学不到什么。',
  },
  ask: {
    en: 'Where would it go untouched, and what do you want beyond that?',
    zh: '放着不管会到哪里？你想在那之上多要什么？',
  },
  tryThis: {
    en: 'Set the target beyond the do-nothing line, or say that it is a commitment and keep it as one.',
    zh: '把目标值定在「什么都不做」那条线之外；或者写明这是承诺，按承诺来对待。',
  },
  source: 'Klau, How Google sets goals',
  check({ draft }) {
    const { untouched: drift, target, kind, commitment } = draft;
    if (drift === undefined || typeof target !== 'number' || kind === 'guard' || commitment === 'committed')
      return undefined;
    if (drift.readings < enoughReadings || drift.chance <= sure) return undefined;
    const told = (value: number) => toldValue(value, draft, [target]);
    return { values: { likeliest: told(drift.likeliest), target: told(target) } };
  },
};
