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
  'labels',
  'meaning',
  'number',
  'proposedBy',
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
  'not-listed': { en: 'Is none of the values known here.', zh: '不在可选的值里。' },
};
