import { describe, expect, test } from 'vitest';
import type { OkrSet } from '../okr/okr-set.ts';
import { defaultPolicy } from './policy.ts';
import { coach, suppressions } from './run.ts';
import { rewrite, sayFinding } from './say-finding.ts';

const on = (set: OkrSet, at: string) =>
  coach(set)
    .filter((one) => one.place.at === at)
    .map((one) => one.rule);
const kr = (text: string): OkrSet => ({
  objective: { text: '通过 2.0 解决客户自助部署问题' },
  keyResults: [{ text: '无工单完成部署的新客户占比从 20% 到 60%' }, { text }],
});
const second = (set: OkrSet) => coach(set).filter((one) => one.place.at === 'key-result' && one.place.index === 1);

describe('the cases the method starts from', () => {
  test.each([
    ['交付2.0版本', ['objective-is-delivery']],
    ['通过2.0解决客户自助部署问题', []],
    ['Deliver version 2.0', ['objective-is-delivery']],
    ['Use 2.0 so that customers deploy without our engineers', []],
  ])('objective: %s', (text, rules) => {
    expect(on({ objective: { text }, keyResults: kr('').keyResults.slice(0, 1) }, 'objective')).toEqual(rules);
  });

  test.each([
    ['9 月 30 日前上线 2.0', 'release-date-as-kr'],
    ['Release 2.0 by 30 September', 'release-date-as-kr'],
    ['自助部署页面每周UV从0到5000', 'proxy-metric'],
    ['Weekly UV of the self-deployment page from 0 to 5,000', 'proxy-metric'],
  ])('key result: %s → %s', (text, rule) => {
    expect(second(kr(text)).map((one) => one.rule)).toEqual([rule]);
  });
});

test('a policy turns a rule off, changes a severity, and lets launch dates pass', () => {
  const set = kr('9 月 30 日前上线 2.0');
  const rules = { 'release-date-as-kr': { severity: 'minor', reason: '本季度有合同承诺' } } as const;
  const found = (policy: typeof defaultPolicy) =>
    coach(set, {}, policy).find((one) => one.rule === 'release-date-as-kr');
  expect(found({ ...defaultPolicy, rules })?.severity).toBe('minor');
  expect(
    found({ ...defaultPolicy, rules: { 'release-date-as-kr': { severity: 'off', reason: 'x' } } }),
  ).toBeUndefined();
  expect(found({ ...defaultPolicy, launchDates: 'yes' })).toBeUndefined();
  expect(found({ ...defaultPolicy, launchDates: 'with-outcome' })).toBeUndefined();
  expect(found(defaultPolicy)?.severity).toBe('major');
});

test('a suppression needs a reason, silences its place only, and is listed', () => {
  const set = kr('9 月 30 日前上线 2.0');
  const [first, last] = set.keyResults;
  if (first === undefined || last === undefined) throw new Error('two key results');
  const one = { rule: 'release-date-as-kr', reason: '对客户的书面承诺' };
  expect(second({ ...set, keyResults: [first, { ...last, suppress: [{ ...one, reason: ' ' }] }] })).toHaveLength(1);
  const silenced = { ...set, keyResults: [first, { ...last, suppress: [one] }] };
  expect(second(silenced)).toEqual([]);
  expect(suppressions(silenced)).toEqual([{ place: { at: 'key-result', index: 1 }, ...one }]);
});

test('a fingerprint stays while other key results change, and equal words get different ones', () => {
  const [found] = second(kr('更新接口文档'));
  const moved = coach({ ...kr('更新接口文档'), keyResults: [{ text: '更新接口文档' }, { text: '更新接口文档' }] });
  expect(moved.map((one) => one.fingerprint)).toContain(found?.fingerprint);
  expect(new Set(moved.map((one) => one.fingerprint)).size).toBe(moved.length);
});

describe('rewrites keep what was written, with ? for the rest', () => {
  const rewriteOf = (set: OkrSet, rule: string) => {
    const finding = coach(set).find((one) => one.rule === rule);
    return finding && rewrite(finding, set);
  };

  test.each([
    ['交付开放平台 3.0', 'objective-is-delivery', '交付开放平台 3.0，让 ? 能够 ?'],
    ['Deliver API platform 3.0', 'objective-is-delivery', 'Deliver API platform 3.0 so that ? can ?'],
    ['重构订单服务', 'objective-no-intent', '重构订单服务，让 ? 不再 ?'],
  ])('%s', (text, rule, expected) => {
    expect(rewriteOf({ ...kr('无'), objective: { text } }, rule)).toBe(expected);
  });

  test.each([
    [
      '9 月 30 日前上线移动端 2.0',
      'release-date-as-kr',
      '（9 月 30 日前上线移动端 2.0）? 周后，? 中做到 ? 的占比从 ? 到 ?',
    ],
    ['首次配网成功率达到 95%', 'no-baseline', '首次配网成功率达到 95%（现在 ?）'],
    ['流失预警命中率达到 XX%', 'placeholder', '流失预警命中率达到 ?%'],
    ['开单耗时缩短三成', 'relative-without-base', '开单耗时缩短三成，即从 ? 到 ?'],
    ['优化开播设置页', 'vague-verb', '优化开播设置页：? 从 ? 到 ?'],
  ])('%s', (text, rule, expected) => {
    expect(rewriteOf(kr(text), rule)).toBe(expected);
  });
});

test('every finding is said in both languages without an open place', () => {
  for (const finding of coach(kr('更新接口文档'))) {
    const { rule: _rule, source: _source, ...texts } = sayFinding(finding);
    for (const { en, zh } of Object.values(texts)) expect(`${en}${zh}`).not.toMatch(/\{\w+\}/);
  }
});

test('the stance decides whether an objective without a diagnosis is asked for one', () => {
  const set = { objective: { text: '通过首日任务让新团队当天用起来' }, keyResults: [] };
  const asked = (stance: '2018' | '2019') =>
    coach(set, {}, { ...defaultPolicy, stance }).some(({ rule }) => rule === 'no-diagnosis');
  expect([asked('2018'), asked('2019')]).toEqual([false, true]);
});
