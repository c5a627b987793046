// Rule: a product–market fit objective without an ideal customer.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { ObjectiveRule } from '../rule.ts';

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
  check({ set: { objective } }) {
    return objective.type === 'fit' && isKnownMissing(objective.idealCustomer) ? {} : undefined;
  },
};
