// Rule: a technology or debt objective that management has not agreed to, or whose impact nobody has written down.
import { isKnownMissing } from '../../facts/known-missing.ts';
import { lackingParts, type NeededPart } from '../../../okr/impact.ts';
import type { ObjectiveDraft } from '../../../okr/okr-set.ts';
import type { Text } from '../../../text.ts';
import type { ObjectiveRule } from '../rule.ts';

/** Its parts by name, where it is written in parts; what was written in one text is whole. */
function lacking(impact: ObjectiveDraft['impact']): Text[] {
  if (isKnownMissing(impact)) return [{ en: 'an impact statement', zh: '影响说明' }];
  if (impact === null || impact === undefined || typeof impact === 'string') return [];
  return lackingParts(impact).map((part) => missingPart[part]);
}

const missingPart: Record<NeededPart, Text> = {
  delayed: { en: 'what comes later', zh: '推迟什么' },
  risk: { en: 'what could go wrong', zh: '有什么风险' },
  rollback: { en: 'the way back', zh: '怎么退回' },
};

export const techDebtNoAgreement: ObjectiveRule = {
  id: 'tech-debt-no-agreement',
  subject: 'objective',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'Before this can start it still needs: {missingEn}.',
    zh: '开始之前还缺：{missingZh}。',
  },
  why: {
    en: 'Such work holds up features, freezes routine matters and carries some risk. Talked about beforehand it finds support; discovered later it finds blame.',
    zh: '这类工作会推迟需求、冻结日常事务，也有可控的风险。事先谈，得到的是支持；事后被发现，得到的是指责。',
  },
  ask: { en: 'What will be held up, and who knows it?', zh: '会卡住什么？谁已经知道？' },
  tryThis: {
    en: 'Write what is delayed, for how long, at what risk and how you get back; then ask management for its agreement.',
    zh: '写明推迟什么、多久、有什么风险、怎么退回来，再请管理层确认。',
  },
  source: 'A60',
  check({ set: { objective } }) {
    if (objective.type !== 'debt') return undefined;
    const consent = objective.agreements?.some(({ role, agreed: on }) => role === 'management' && on !== null);
    const missing = [
      ...(consent === false ? [{ en: 'the agreement of management', zh: '管理层的共识' }] : []),
      ...lacking(objective.impact),
    ];
    if (missing.length === 0) return undefined;
    return {
      values: {
        missingEn: missing.map(({ en }) => en).join(', '),
        missingZh: missing.map(({ zh }) => zh).join('、'),
      },
    };
  },
};
