// What of an OKR file does not become part of a draft, and why: told before anything is kept.
import type { Text } from '../text.ts';

export const leftFields = [
  'agreements',
  'cadence',
  'confirmed',
  'dependsOn',
  'diagnosis',
  'dropped',
  'evidence',
  'indicator',
  'iteration',
  'labels',
  'meaning',
  'note',
  'number',
  'proposedBy',
  'restricted',
  'serves',
  'share',
  'source',
  'suppress',
  'visibility',
] as const;
export type LeftField = (typeof leftFields)[number];

export const leftReasons = [
  'given-up',
  'no-place',
  'not-here',
  'other-unit',
  'ask-here',
  'bind-here',
  'two-ways',
  'not-listed',
  'own-team',
  'unsaid',
  'twice',
] as const;
export type LeftReason = (typeof leftReasons)[number];

export const leftReasonTexts: Record<LeftReason, Text> = {
  'given-up': { en: 'Given up in the file; no draft is made of it.', zh: '文件中已放弃，不会成为草稿。' },
  'no-place': { en: 'Has no place in a draft.', zh: '草稿里没有对应的字段。' },
  'not-here': {
    en: 'There is none of this name here; choose one in the draft.',
    zh: '这里没有同名的，请在草稿里选择。',
  },
  'other-unit': {
    en: 'The indicator counts in another unit; choose it in the draft.',
    zh: '常设指标的单位不同，请在草稿里选择。',
  },
  'ask-here': { en: 'Consent is asked for here, from the people themselves.', zh: '共识要在这里由本人给出。' },
  'bind-here': { en: 'Kept as a name; bind the source in the draft.', zh: '只留下名称，请在草稿里绑定数据源。' },
  'two-ways': { en: 'Can be read in two ways; type the number in the draft.', zh: '有两种读法，请在草稿里填写数字。' },
  'own-team': { en: 'What the own team does is a task, not a dependency.', zh: '自己团队做的事是任务，不是依赖。' },
  unsaid: { en: 'Does not say what is needed; ask in the draft.', zh: '没写需要什么，请在草稿里提出。' },
  twice: { en: 'Names the same as another line.', zh: '和另一行指的是同一个。' },
  'not-listed': { en: 'Is none of the values known here.', zh: '不在可选的值里。' },
};
