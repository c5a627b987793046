// Rule: an objective whose every goal above is one of its own team.
import type { SetRule } from '../rule.ts';

export const servesItself: SetRule = {
  id: 'serves-itself',
  subject: 'set',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'All that this objective serves is of its own team.',
    zh: '这个目标支撑的，全是本团队自己的目标。',
  },
  why: {
    en: 'Each department can do well for itself while the company waits. An objective is worth a quarter when somebody outside is better off.',
    zh: '每个部门都可以把自己的事做好，公司却还在等。目标值不值得做一个季度，要看团队之外有没有人因此变好。',
  },
  ask: { en: 'Who outside the team is better off?', zh: '团队之外，谁会因此变好？' },
  tryThis: {
    en: 'Link it to the company’s bottleneck or driver, or to the objective of the team that it helps; or say why it is meant so.',
    zh: '关联到公司的瓶颈或动因，或者关联到受益团队的目标；确实只为本团队的，写明原因。',
  },
  source: 'A12',
  check({ context: { team } }) {
    return team?.servesItself === true ? {} : undefined;
  },
};
