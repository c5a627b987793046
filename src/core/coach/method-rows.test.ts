// What the coach says of the essay's own sentences and their like, row by row of the method.
import { describe, expect, test } from 'vitest';
import { objectiveTypeGuides } from '../catalog/objective-types.ts';
import { suggestMetrics } from '../catalog/suggest-metrics.ts';
import { metricById } from '../catalog/metrics.ts';
import { templatesFor } from '../catalog/templates.ts';
import type { KeyResultDraft, ObjectiveDraft, OkrSet, SetContext } from '../okr/okr-set.ts';
import { objectiveTypes, type Stage, stages } from '../okr/words.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { langs } from '../text.ts';
import { suggestType } from './facts/suggest-type.ts';
import { coach } from './run.ts';

type Told = [rule: string, speaks: boolean, set: OkrSet, context?: SetContext];

const good: KeyResultDraft = { text: '无工单完成部署的新客户占比从 20% 到 60%' };
const goal = '通过2.0解决客户自助部署问题';
const o = (text: string, more: Partial<ObjectiveDraft> = {}): OkrSet => ({
  objective: { text, ...more },
  keyResults: [good],
});
const k = (text: string, more: Partial<KeyResultDraft> = {}, of: Partial<ObjectiveDraft> = {}): OkrSet => ({
  objective: { text: goal, ...of },
  keyResults: [{ text, ...more }, good],
});
/** In an objective for quality, beside something that shows it. */
const q = (text: string, more: Partial<KeyResultDraft> = {}): OkrSet => ({
  objective: { text: '在测试中就找出支付的缺陷', type: 'quality' },
  keyResults: [{ text, ...more }, { text: '支付流程的自动化用例从 40 到 200 条' }],
});
const quarter = { cycle: { start: '2026-10-01', end: '2026-12-31' } };

const rows: Record<string, Told[]> = {
  'A08: the words of a contract are heard': [
    ['outsourced-project-okr', true, k('验收通过，回款节点全部达成', {}, { text: '按甲方合同完成定制对接' })],
    ['outsourced-project-okr', false, k('客户自己完成的部署从 5 到 60 个')],
  ],
  'A17: a delivery is no objective': [
    ['objective-is-delivery', true, o('本季度发布会员体系')],
    ['objective-is-delivery', true, o('Ship the new billing page this quarter')],
    ['objective-is-delivery', false, o('让会员愿意每月再来一次')],
  ],
  'A21 A30: the means without the end, and with it': [
    ['objective-is-delivery', true, o('交付2.0版本')],
    ['objective-is-delivery', false, o(goal)],
    ['objective-no-intent', false, o(goal)],
    ['objective-is-delivery', false, o('交付2.0版本，实现客户自助部署')],
    ['objective-is-delivery', false, o('交付2.0版本以实现客户自助部署')],
    ['objective-is-delivery', true, o('交付2.0版本，实现登录模块')],
  ],
  'A22: a key result about something else than the intent': [
    ['kr-intent-mismatch', true, k('广告投放花费从 10 万到 20 万', { supports: null })],
    [
      'kr-intent-mismatch',
      true,
      k(
        'Advertising spend from 10k to 20k',
        { supports: null },
        { text: 'Use 2.0 so that customers deploy by themselves' },
      ),
    ],
    ['kr-intent-mismatch', false, k('广告投放花费从 10 万到 20 万', { supports: '投放带来会自助部署的客户' })],
  ],
  'A23: a release date is no key result': [
    ['release-date-as-kr', true, k('9 月 30 日前上线 2.0')],
    ['release-date-as-kr', true, k('Release 2.0 by 30 September')],
    ['release-date-as-kr', false, k('上线后一个月内自助部署的客户从 0 到 30 家')],
  ],
  'A25: a stand-in is named as one, and is no fault': [
    ['proxy-metric', true, k('自助部署页面每周UV从0到5000')],
    ['proxy-metric', true, k('GitHub stars from 200 to 1,000')],
    ['proxy-metric', false, k('自助部署成功次数从 0 到 500')],
  ],
  'A26: a number that cannot be read before the cycle ends': [
    [
      'too-big-for-cycle',
      true,
      k('新手引导的 30 日留存从 20% 到 35%', { release: '2026-12-21', maturesAfterDays: 30 }),
      quarter,
    ],
    [
      'too-big-for-cycle',
      false,
      k('新手引导的 30 日留存从 20% 到 35%', { release: '2026-10-20', maturesAfterDays: 30 }),
      quarter,
    ],
  ],
  'A40: complaints do not measure quality, though they may guard it': [
    ['lagging-quality-kr', true, q('客户投诉率从 3% 降到 1%')],
    ['lagging-quality-kr', true, q('Customer complaint rate from 3% to 1%')],
    ['lagging-quality-kr', false, q('客户投诉率不高于 3%', { kind: 'guard' })],
    ['lagging-quality-kr', false, q('核心链路自动化用例覆盖率从 40% 到 75%')],
  ],
  'A41: what is watched names what watches it': [
    ['ops-kr-no-source', true, k('支付接口可用性从 99.5% 到 99.95%', { source: null }, { type: 'quality' })],
    ['ops-kr-no-source', false, k('支付接口可用性从 99.5% 到 99.95%', { source: 'Prometheus' }, { type: 'quality' })],
  ],
  'A46: a plain sentence passes with a question': [
    ['objective-not-specific', true, o('提升用户留存')],
    ['objective-not-specific', false, o('通过新手引导模块提升留存')],
  ],
  'A48: retention has a window': [
    ['ambiguous-metric', true, k('留存率提升到40%')],
    ['ambiguous-metric', true, k('Retention from 30% to 40%')],
    ['ambiguous-metric', false, k('次月留存从 20% 到 40%')],
  ],
  'A55: for fit with businesses a win rate may lag': [
    ['lagging-quality-kr', false, k('目标客群的赢单率从 12% 到 20%', {}, { type: 'fit' })],
    ['result-without-driver', false, k('目标客群的赢单率从 12% 到 20%', {}, { type: 'fit' })],
  ],
  'A75: goals of a later stage': [
    ['stage-mismatch', true, o('获得10万客户'), { stage: 'early-users' }],
    ['stage-mismatch', false, o('获得10万客户'), { stage: 'scaling' }],
  ],
  'A76: a result does not move by itself': [
    [
      'result-without-driver',
      true,
      { objective: { text: '让业务再上一个台阶' }, keyResults: [{ text: '营收从 500 万到 800 万' }] },
    ],
    [
      'result-without-driver',
      true,
      { objective: { text: 'Take the business further' }, keyResults: [{ text: 'Revenue from 5M to 8M' }] },
    ],
  ],
};

describe.each(Object.entries(rows))('%s', (_, told) => {
  test.each(told.map(([rule, speaks, set, context]) => [speaks ? 'asks' : 'is silent', rule, set, context] as const))(
    '%s: %s',
    (verb, rule, set, context) => {
      expect(
        coach(set, context ?? {})
          .map((one) => one.rule)
          .includes(rule),
      ).toBe(verb === 'asks');
    },
  );
});

test('A46: the plain sentence is a note and nothing more', () => {
  const found = coach(o('提升用户留存')).filter(({ rule }) => rule === 'objective-not-specific');
  expect(found.map(({ severity }) => severity)).toEqual(['info']);
});

test.each([
  ['提升核心链路的测试覆盖率，减少线上缺陷', 'quality', ['测试', '缺陷']],
  ['Pay down debt: split the monolith', 'debt', ['the monolith']],
  ['交付2.0版本', 'delivery', ['交付']],
])('A16: of “%s” the type is suggested, with the words that say so', (text, type, words) => {
  const suggested = suggestType(text);
  expect(suggested.type).toBe(type);
  const told = suggested.words.map(({ start, end }) => text.slice(start, end));
  for (const word of words) expect(told.join(' ')).toContain(word.split(' ').at(-1));
});

test.each(langs)('A80: a debt objective is asked whom it serves, %s', (lang) => {
  const [, problem] = objectiveTypeGuides.debt.questions;
  expect(problem).toMatchObject({ field: 'problem' });
  expect(problem?.text[lang]).toMatch(/Whom does the change serve|为了谁/);
});

test.each(['重构交易系统', 'Rebuild the billing system'])('A80: “%s” is asked what somebody will notice', (text) => {
  expect(coach(o(text)).some(({ rule, place }) => rule === 'objective-no-intent' && place.at === 'objective')).toBe(
    true,
  );
});

test('A20: metrics for a problem come in one order, each with the words that called for it', () => {
  const problem = '客户部署要找工程师，工单排队';
  const once = suggestMetrics(problem, 'delivery');
  expect(once).toEqual(suggestMetrics(problem, 'delivery'));
  expect(once[0]?.matched).toEqual(['部署', '找工程师', '工单']);
});

test('A55 A56: fit with businesses begins with the win rate, with consumers with windowed retention', () => {
  const first = (audience: 'business' | 'consumer') =>
    suggestMetrics('客户说不合用', 'fit', { audience })[0]?.metric.id ?? '';
  expect(metricById(first('business'))?.name.zh).toMatch(/成交率/);
  expect(metricById(first('consumer'))?.name.zh).toMatch(/留存/);
});

test.each(objectiveTypes.flatMap((type) => langs.map((lang) => [type, lang] as const)))(
  'A05: at least three templates of %s in %s, and the coach is silent on each',
  (type, lang) => {
    const all = templatesFor(type, lang);
    expect(all.length).toBeGreaterThanOrEqual(3);
    for (const { set } of all) expect(coach(set)).toEqual([]);
  },
);

describe('A33: defects are forgiven early', () => {
  const set: OkrSet = {
    objective: { text: '在测试中就找出支付的缺陷', type: 'quality' },
    keyResults: [{ text: '客户投诉率从 3% 降到 1%' }, { text: '线上缺陷从每月 20 个到 5 个' }],
  };
  const told = (stage: Stage | undefined, policy?: Policy) =>
    coach(set, { stage }, policy)
      .filter(({ rule }) => ['lagging-quality-kr', 'no-in-process-kr', 'ops-kr-no-source'].includes(rule))
      .map(({ rule, place, severity }) => ({ at: `${rule}@${JSON.stringify(place)}`, severity }));

  test('the stage changes the severity, never what is found', () => {
    const usual = told(undefined);
    expect(usual.length).toBeGreaterThan(0);
    for (const stage of stages) expect(told(stage).map(({ at }) => at)).toEqual(usual.map(({ at }) => at));
    expect(new Set(usual.map(({ severity }) => severity))).toEqual(new Set(['minor']));
    expect(new Set(told('prototype').map(({ severity }) => severity))).toEqual(new Set(['info']));
    expect(told('product-market-fit')).toEqual(usual);
  });

  test('what an organization decided holds in every stage', () => {
    const rules = { 'lagging-quality-kr': { severity: 'major' as const, reason: 'We sell to hospitals.' } };
    const found = told('prototype', { ...defaultPolicy, rules });
    expect(found.find(({ at }) => at.startsWith('lagging'))?.severity).toBe('major');
  });
});
