// Rule: a product–market fit objective without an ideal customer.
import { isAboutSomebody } from '../../facts/about-somebody.ts';
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { ObjectiveRule } from '../rule.ts';
import { matchSpan } from '../../read/match-span.ts';
import { dealsWon, fitNamed } from '../../words/patterns/aims.ts';

export const pmfNoIcp: ObjectiveRule = {
  id: 'pmf-no-icp',
  subject: 'objective',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'This is about product–market fit, but nobody has written who the ideal customer is.',
    zh: '这是产品市场适配的目标，但还没有写明理想客户是谁。',
  },
  why: {
    en: 'Fit is always fit for somebody. Without a clear picture of that customer, every wish looks equally right.',
    zh: '适配总是对某一类人的适配。客户画像不清楚，哪个需求看起来都对。',
  },
  ask: { en: 'Who exactly is it for, and who is it not for?', zh: '具体是给谁的？不是给谁的？' },
  tryThis: {
    en: 'Describe size, trade, the one who decides and what they must have; add one sentence on whom you turn away.',
    zh: '写出规模、行业、谁拍板、必须具备的条件，再用一句话写明不做谁。',
  },
  source: 'A53',
  softer: {
    plain: {
      severity: 'info',
      what: {
        en: '“{words}” speaks of fit, and no particular customer is named.',
        zh: '「{words}」说的是适配，但没写是哪一类客户。',
      },
    },
  },
  check({ set, objective: statement, keyResults }) {
    const { objective } = set;
    if (objective.type === 'fit' && isKnownMissing(objective.idealCustomer)) return {};
    if (objective.type !== undefined || objective.idealCustomer !== undefined) return undefined;
    // Nobody has set a type: the words speak of fit, and nobody in particular stands in any of them.
    const all = [statement, ...keyResults.map((one) => one.statement)];
    if (all.some(isAboutSomebody)) return undefined;
    const named = matchSpan(statement.folded, fitNamed);
    if (named) return { as: 'plain', spans: [named], of: 'objective' };
    const at = keyResults.findIndex((one) => dealsWon.test(one.statement.folded));
    const won = at < 0 ? undefined : matchSpan(keyResults[at]?.statement.folded ?? '', dealsWon);
    return won && { as: 'plain', spans: [won], of: at };
  },
};
