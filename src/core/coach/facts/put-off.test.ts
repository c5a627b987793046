import { expect, test } from 'vitest';
import { rules } from '../rules/index.ts';
import { lines, saidOf } from '../testing/said-of.ts';

/** The number comes later, or nobody can say how far: an answer to “which number”, not the lack of one. */
const putOff = `
  Haven't figured out the metric
  We still need to find the right number for this
  Nothing to count here yet
  Number comes once the dashboard is live
  We'd love to measure it but don't know how
  We don't know how to measure 3 of these
  No idea how to track two of them
  Metric will be picked after the pilot
  The KPI is still being debated
  Target to be filled in later
  Baseline pending
  We can't tell by how much
  Figures follow after the audit
  We have yet to define what better means
  暂时没有抓手
  KPI 还没想出来
  指标后补
  数值以后再填
  说不清提升多少
  数据还没埋，先空着
  目标值等上线后再填
  具体数字待填
  现在没数，回头补
  提升幅度不确定
  降低多少还不好说
  核心指标先留着
  目前还找不到衡量信任的办法
  到底降多少，等跑一个月再说
  具体目标等基线出来后再填
  We'd need a way to measure trust first
  No baseline yet, numbers will follow in May
  We haven't got a number for this
  We will know more after the interviews
  Still figuring out what good looks like
  Baseline unknown, target to come
`;

const known = `
  Every unclear KPI definition is gone from the handbook
  客户不再说不清账单怎么算
  业务方不再凭感觉定价
  Metrics are open to everyone
  Users do not find the metrics page
  Numbers follow the same format in each report
  Target groups are chosen by the customer
  Baselines are drawn on every chart
  The value of an order is no longer unknown
  指标等级由业务方决定
  数据还没到的门店自动补传
  KPI 面板先上线
  数字人客服先上线
  月底没有人再等数
  客户不用再猜数据口径
  客户随时知道自己欠多少
  Customers know how much they owe at any time
  Nobody waits for numbers at month end
  Shops know by noon which orders are late
  等待时间再看也不超过一屏
`;

test.each(lines(putOff))('A81 %s', (text) => {
  const said = saidOf(text);
  expect(said).toContain('not-known-yet');
  expect(said).not.toContain('no-number');
});

test.each(lines(known))('says how things are: %s', (text) => {
  expect(saidOf(text)).not.toContain('not-known-yet');
});

test.each(['no-number', 'only-a-name', 'vague-verb', 'placeholder'])(
  'A81 whoever is asked for a number by %s may say that it is not known yet',
  (id) => {
    const rule = rules.find((one) => one.id === id)!;
    const asking = [rule, ...Object.entries(rule.softer ?? {}).flatMap(([as, one]) => (as === 'empty' ? [] : [one]))];
    for (const { tryThis } of asking)
      if (tryThis) expect([tryThis.en, tryThis.zh].join()).toMatch(/not measurable yet.*尚不可知/s);
  },
);
