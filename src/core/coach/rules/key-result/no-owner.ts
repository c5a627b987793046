// Rule: a key result without exactly one owner.
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { KeyResultRule } from '../rule.ts';

/** 和 stands in given names, too (张和平): between two names it has two signs on each side. */
const several = /[,，、;；/&]| and |\p{Script=Han}{2}和\p{Script=Han}{2}/iu;

export const noOwner: KeyResultRule = {
  id: 'no-owner',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'This key result has no single owner.',
    zh: '这条关键结果没有唯一的负责人。',
  },
  why: {
    en: 'The owner is the one who looks first and speaks up first. What belongs to several people is looked at by none of them.',
    zh: '负责人是第一个去看、第一个开口的人。归几个人的事，往往谁都没看。',
  },
  ask: { en: 'Who would know first that something is wrong?', zh: '出了问题，谁会第一个知道？' },
  tryThis: {
    en: 'Name one person, best the one who knows the number; others can help without owning it.',
    zh: '写一个人，最好是最懂这个数字的人；其他人可以帮忙，不必挂名。',
  },
  source: 'Doerr, Measure What Matters',
  check({ draft }) {
    return isKnownMissing(draft.owner) || several.test(draft.owner ?? '') ? {} : undefined;
  },
};
