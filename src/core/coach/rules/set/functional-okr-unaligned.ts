// Rule: a functional department that sets its objectives without a goal above.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { SetRule } from '../rule.ts';

export const functionalOkrUnaligned: SetRule = {
  id: 'functional-okr-unaligned',
  subject: 'set',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'A functional department sets this objective without a company goal it serves.',
    zh: '这是职能部门的目标，但没有写明支撑公司的哪个目标。',
  },
  why: {
    en: 'One department alone does not see the whole chain from idea to customer, so its focus and the company’s hardly meet.',
    zh: '单独一个部门看不到从想法到客户的全过程，自己的重心和公司的重心很难碰到一起。',
  },
  ask: { en: 'Which bottleneck of the company does this open?', zh: '打开的是公司的哪个瓶颈？' },
  tryThis: {
    en: 'Name the goal above and the part of it that is yours; or carry a key result under that goal instead.',
    zh: '写明上面的目标和其中属于你们的那部分；或者直接在那个目标下承担一条关键结果。',
  },
  source: 'A02, A03',
  check({ context: { team }, set: { objective } }) {
    if (team?.kind !== 'functional' || objective.serves?.trim()) return undefined;
    // A link that was asked for and waits is none yet in words, and is an answer.
    const serves = team.hasParentGoal ?? (isKnownMissing(objective.serves) ? false : undefined);
    return serves === false ? {} : undefined;
  },
};
