import { describe, expect, test } from 'vitest';
import { movedLinks } from './moved-link.ts';

const told = (text: string) =>
  movedLinks(text).map(({ link, words, means }) => [
    link,
    text.slice(words.start, words.end),
    means === undefined ? undefined : text.slice(means.start, means.end),
  ]);

describe('A44: the link of the growth chain and the means', () => {
  test.each([
    ['通过上手引导提升新用户激活', [['activation', '激活', '上手引导']]],
    ['通过上手引导让新用户次月留存更好', [['retention', '留存', '上手引导']]],
    ['通过老带新活动提升付费转化', [['revenue', '付费', '老带新活动']]],
    ['提升用户留存', [['retention', '留存', undefined]]],
    ['让老客户愿意把我们推荐给同行', [['referral', '推荐给', undefined]]],
    ['让获客不再靠投放', [['acquisition', '获客', undefined]]],
    ['在测试中就找出支付的缺陷', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['Raise activation of new users with a guided onboarding', 'activation'],
    ['Use the onboarding so that new users come back in the second week', 'retention'],
    ['Turn trial users into paying customers', 'revenue'],
    ['Make customers recommend us to their peers', 'referral'],
  ])('%s: %s', (text, link) => {
    expect(movedLinks(text).map((one) => one.link)).toEqual([link]);
  });

  test('two links are told in the order of the words', () => {
    expect(movedLinks('让新用户激活更快、留存更高').map(({ link }) => link)).toEqual(['activation', 'retention']);
  });

  test('a word inside another word counts for nothing', () => {
    expect(movedLinks('Keep leadership in the loop while we repaid the debt')).toEqual([]);
  });
});
