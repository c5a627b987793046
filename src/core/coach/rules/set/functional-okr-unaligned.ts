// Rule: a functional department that sets its objectives without a goal above.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { SetRule } from '../rule.ts';

const alone = { team: { kind: 'functional', hasParentGoal: false } } as const;
const linked = { team: { kind: 'functional', hasParentGoal: true } } as const;

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
  examples: {
    weak: [
      {
        lang: 'zh',
        context: alone,
        set: {
          objective: { text: '让同事更满意行政服务' },
          keyResults: [{ text: '行政服务满意度由 3.6 分到 4.4 分' }],
        },
      },
      {
        lang: 'en',
        context: alone,
        set: {
          objective: { text: 'Make colleagues happier with office services' },
          keyResults: [{ text: 'Office service score from 3.6 to 4.4 of 5' }],
        },
      },
    ],
    strong: [
      {
        lang: 'zh',
        context: linked,
        set: {
          objective: { text: '让新客户签完约当天就能开工', serves: '公司：缩短客户上线周期' },
          keyResults: [{ text: '合同盖章时长中位数由 5 天到 1 天' }],
        },
      },
      {
        lang: 'en',
        context: linked,
        set: {
          objective: {
            text: 'Let new customers start the day they sign',
            serves: 'Company: shorter customer onboarding',
          },
          keyResults: [{ text: 'Median time to sign a contract from 5 days to 1 day' }],
        },
      },
    ],
  },
  check({ context: { team }, set: { objective } }) {
    if (team?.kind !== 'functional' || objective.serves?.trim()) return undefined;
    return team.hasParentGoal === false || isKnownMissing(objective.serves) ? {} : undefined;
  },
};
