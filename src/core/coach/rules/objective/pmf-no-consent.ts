// Rule: a product–market fit objective that management or sales has not agreed to.
import type { ObjectiveRule } from '../rule.ts';

const names = { management: { en: 'management', zh: '管理层' }, sales: { en: 'sales', zh: '销售' } };

export const pmfNoConsent: ObjectiveRule = {
  id: 'pmf-no-consent',
  subject: 'objective',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'Not agreed yet by: {missingEn}.',
    zh: '还没有达成共识：{missingZh}。',
  },
  why: {
    en: 'Changing whom the product is for touches brand, positioning and every deal in progress. A product team has neither all the facts nor the say alone.',
    zh: '改变产品给谁用，会牵动品牌、定位和手上的每一单。产品团队既没有全部信息，也不能单独拍板。',
  },
  ask: {
    en: 'Whose agreement is missing, and what do they see that you do not?',
    zh: '还缺谁的同意？他们看到了什么你没看到的？',
  },
  tryThis: {
    en: 'Take the segment and the gaps to them, change the objective where they know better, and record their agreement.',
    zh: '带着细分市场和差距清单去谈，他们更懂的地方就改，再把共识记下来。',
  },
  source: 'A52',
  check({ set: { objective } }) {
    const { type, agreements } = objective;
    if (type !== 'fit' || agreements === undefined) return undefined;
    const missing = (['management', 'sales'] as const).filter(
      (role) => !agreements.some((one) => one.role === role && one.agreed !== null),
    );
    if (missing.length === 0) return undefined;
    return {
      values: {
        missingEn: missing.map((role) => names[role].en).join(', '),
        missingZh: missing.map((role) => names[role].zh).join('、'),
      },
    };
  },
};
