// Rule: personal data or a secret in text that others will read.
import { sensitiveSpans } from '../../facts/sensitive.ts';
import type { KeyResultRule } from '../rule.ts';

export const sensitiveData: KeyResultRule = {
  id: 'sensitive-data',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: { en: 'This holds personal data or a secret.', zh: '这里有个人信息或密钥。' },
  why: {
    en: 'Published key results are read by everyone and kept for years.',
    zh: '发布后人人都能看到，而且会留存多年。',
  },
  ask: { en: 'Who would mind this being public?', zh: '发布后谁会不安？' },
  tryThis: {
    en: 'Write customer A, or a role; if a secret stood here, change it.',
    zh: '改成「客户 A」或角色名；如果写了密钥，请立刻更换。',
  },
  source: 'A63',
  check({ statement }) {
    const spans = sensitiveSpans(statement);
    return spans.length === 0 ? undefined : { spans };
  },
};
