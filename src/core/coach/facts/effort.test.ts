import { expect, test } from 'vitest';
import { lines, saidOf } from '../testing/said-of.ts';

/** What is put in, or done so many times: an activity, whatever comes of it. */
const putIn = `
  40 hours of pair programming each month
  Spend 20% of time on refactoring
  Invest 3 days a sprint in tests
  每周投入 10 小时重构旧代码
  每人每月学习 8 小时
  拿出 20% 的时间做技术债
  团队每周固定留出 4 小时写测试
  沉淀 ≥10 个可复用组件
  记录不少于 20 个线上问题案例
  预研 3 种渲染方案
  收集 50 条用户反馈
`;

const comesOut = `
  200 hours of manual work saved
  12 hours of downtime at most
  Engineers spend 30% less time on reviews
  Customers spend less than 5 minutes on setup
  客服每天少花 2 小时查日志
  新人上手时间从 10 天降到 3 天
  开发者每周花在等构建上的时间不超过 2 小时
`;

test.each(lines(putIn))('put in: %s', (text) => {
  expect(saidOf(text)).toContain('activity-kr');
});

test.each(lines(comesOut))('comes out: %s', (text) => {
  const said = saidOf(text);
  expect(said).not.toContain('activity-kr');
  expect(said).not.toContain('only-a-name');
});
