// Why an agreement is not asked or given just so; `refusals.ts` lists these with all others.
import type { Text } from '../core/text.ts';

export const agreementRefusals = {
  'reason-missing': {
    status: 400,
    text: { en: 'Please say why, so that the team can do something about it.', zh: '请说明原因，方便团队改进。' },
  },
  'no-exception-needed': {
    status: 409,
    text: {
      en: 'The readiness check does not advise against OKRs here, so there is nothing to explain.',
      zh: '适用性评估没有反对这个团队使用 OKR，不需要说明原因。',
    },
  },
  'condition-missing': {
    status: 400,
    text: { en: 'Say what has to be done for you to agree.', zh: '请写明要先做到什么，你才同意。' },
  },
  'not-their-role': {
    status: 409,
    text: {
      en: '{name} does not speak for {roleEn} here. An admin sets who does, in Settings → People; or go on without it and say why.',
      zh: '{name} 还不能代表{roleZh}。由管理员在「设置 → 人员」里指定；也可以说明原因，不经这一步继续。',
    },
  },
  'not-a-doer': {
    status: 409,
    text: {
      en: 'What was handed down is confirmed by somebody of the team who does the work: not by who proposed it, nor by the lead.',
      zh: '上面给的指标，由团队里做这件事的人来确认；提出的人和团队负责人不能代为确认。',
    },
  },
  'agreement-answered': {
    status: 409,
    text: {
      en: 'This was answered, and the answer stays with the objective. Ask again instead.',
      zh: '对方已经答复，答复会保留在目标上；需要的话请再问一次。',
    },
  },
  'own-consent': {
    status: 409,
    text: {
      en: 'Nobody agrees to an objective of their own. Ask somebody else, or go on without it and say why.',
      zh: '自己的目标不能由自己来同意。请找别人确认，或说明原因，不经这一步继续。',
    },
  },
} satisfies Record<string, { status: number; text: Text }>;
