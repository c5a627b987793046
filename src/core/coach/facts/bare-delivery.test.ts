import { expect, test } from 'vitest';
import { okrSetOf } from '../../okr/okr-set-of.ts';
import { lines } from '../testing/said-of.ts';
import { coach } from '../run.ts';
import { saysWhatFollows } from './bare-delivery.ts';

type Given = { text: string; kind?: 'guard' | 'metric' | 'milestone'; followUp?: string; target?: number };

const given = ({ text, kind = 'metric', followUp = '', target }: Given) => ({
  text,
  kind,
  measure: 'change' as const,
  baseline: null,
  target: target ?? null,
  followUp,
});

/** How grave the coach finds the set as it is asked about before publishing. */
function gravity(keyResults: Given[]): string | undefined {
  const objective = { text: 'Ship 2.0', type: 'delivery' as const, keyResults: keyResults.map(given) };
  const found = coach(okrSetOf(objective, { asked: 'always' }), { publishing: true });
  return found.find(({ rule }) => rule === 'delivery-only-krs')?.severity;
}

const launch = { text: '2.0 live for all customers by 1 March' };

test.each(
  lines(`
  Migration to the new billing done 100%
  Billing migration 100% done
  2.0 in the app stores by 28 February
  Cut-over to the new data center on 1 March
  Cutover to Kafka complete by March
  100% of the migration is completed
  Go-live of 2.0 on 1 March
  New checkout available to everyone in March
  The app is in both stores
  新计费 100% 完成
  2 月 28 日 2.0 上架应用商店
  3 月 1 日切换到新机房
  割接完成
  全量切流
  迁移完成度 100%
`),
)('A23 handed over, whatever it is called: %s', (text) => {
  expect(gravity([{ text }, launch])).toBe('major');
});

test.each([
  ['a task', { text: 'Write the handbook' }],
  ['a task in Chinese', { text: '编写操作手册' }],
  ['what is made at last', { text: '文档编写完成' }],
  ['a guard', { text: 'Crash rate stays below 0.5 %', kind: 'guard' as const, target: 0.5 }],
  ['a follow-up that names nothing', { ...launch, followUp: 'later' }],
  ['a dash for a follow-up', { ...launch, followUp: '—' }],
  ['待定 for a follow-up', { ...launch, followUp: '待定' }],
])('A23 %s beside a launch makes no outcome of it', (_, beside) => {
  expect(gravity([launch, beside])).toBe('major');
});

test.each([
  ['what is read from use', { text: 'Customers who deploy by themselves from 12 to 60 a week', target: 60 }],
  ['what will be read later', { ...launch, followUp: 'Day-30 retention of customers on 2.0' }],
  ['what will be read later, in Chinese', { ...launch, followUp: '2.0 客户的次月留存' }],
  ['people who moved', { text: 'Customers are 100% migrated to 2.0' }],
])('A23 %s does', (_, beside) => {
  expect(gravity([launch, beside])).not.toBe('major');
});

test.each(
  lines(`
  Half of the shops in the app store leave a review
  Reviews in the app stores get better
  Support answers on the first day
  Partners go live without our help
  Customers who deploy by themselves
  Sign-off time is shorter
  客户自己就能装上
  商家上架商品更快
  上架商品的审核时间缩短
  老用户迁移到新版后继续使用
  切换到新机房后没有投诉
  新员工第一天就能提交代码
  审批人当天处理
  门店用新收银台收款
`),
)('A23 what somebody does or what comes after is no launch: %s', (text) => {
  expect(gravity([launch, { text }])).not.toBe('major');
});

test.each([
  ['later', false],
  ['TBD', false],
  ['n/a', false],
  ['???', false],
  ['x', false],
  ['后续再看', false],
  ['', false],
  ['Win rate in the segment', true],
  ['次月留存', true],
  ['Support tickets per customer, next quarter', true],
])('a follow-up of “%s” names something: %s', (said, names) => {
  expect(saysWhatFollows(said)).toBe(names);
});
