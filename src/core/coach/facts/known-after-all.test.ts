import { expect, test } from 'vitest';
import { lines, saidOf } from '../testing/said-of.ts';

/** Here the doubt is about something else, it is wished away, or there is a number after all. */
const known = `
  服务不可用时间从 40 分钟降到 10 分钟
  不可用时间下降
  未读数下降
  未读消息数从 300 降到 50
  没有一个核心指标低于基线
  核心指标没有下降
  指标看板上没有红色
  不再靠感觉衡量设计质量
  让没有指标的团队从 12 个降到 3 个
  让没有指标的团队越来越少
  每个团队都能说清自己的指标
  新人不用问人就知道看哪个指标
  消除无法度量的环节
  未量化的需求不进入迭代
  修复指标没有上报的缺陷
  客户数量未下降
  数字化未覆盖的门店减少
  评估未通过的供应商退出
  测量误差不大
  告别没有数据的决策
  客户不知道怎么退货的来电减少
  建设衡量信任的指标体系
  多少人还没开通，一眼就能看到
  指標看板不再停擺
  Support tickets not answered within 24h from 30 to 5
  No metric falls below 95%
  No metric falls below its baseline
  Cut the number of tickets not answered
  Reduce the number of unknown devices
  All metrics visible on one dashboard
  No alert without a metric behind it
  Measure latency without touching production
  The metrics pipeline does not lose events
  Dashboards load without waiting for metrics
  Quantify the value of support, which sales cannot see today
  Services with no metrics get one
  Requests not measured by the gateway go down
  Customers do not know how to tell drafts from final versions
  Build a metrics platform that cannot lose data
  Teams that cannot measure their lead time, from 14 to 3
  Nobody counts meters by hand
  Users know what data we show to others
  Show which numbers are not final
  Customers do not ask how to measure flour any more
  Every team knows how to measure quality
  No customer is left without a number to call
  Number of pages not found goes down
  All services report metrics, no gaps
  Move the teams not yet on the metrics platform
  Build a KPI dashboard nobody needs to refresh
  Metrics are open to everyone
  Cost metrics are still open to all teams
  Publish a metric catalogue
  Define a metric for trust
  No page without measurements in place
  Unmeasured pipes get a meter
  Measuring does not slow requests
  Tell users how to count calories
  Show partners which numbers will come later
  指标目录对外开放
  每个指标都有负责人，没有空缺
  不清楚规则的商家减少
  不用问就知道怎么退款
  指标平台不再空白
  数据没有丢失
  没有数据泄露
  没有评估过的变更不上线
  数据口径不一致的报表减少
  没有数据孤岛
  衡量每个缺陷的代价
  上线评估工具，不影响现有流程
  判断不了真假的评论减少
  风险评估不通过的项目不立项
  用户不知道怎么用的功能减少
  客户还在讨论的合同按期签下
  说清楚每个指标怎么算
  怎么看数据，新人不用再问
  多少钱一目了然，不用再问
  量产不延期
  先讨论再评估的流程跑通
  用户还没找到合适的工具就流失的情况减少
  无法评估的代码减少
  评价不好的商家退出
  Users do not find the metrics page
  We don't have data loss
  No data leaves the building
  Not all metrics are on time
  Partners cannot see our metrics
  Sensors have not been set off
  Nobody has to measure by hand
  Keep metrics that nobody reads out of reports
  Customers see how we measure quality
  没有客户需要问怎么算运费
  不看指标的会议取消
  指标都没有波动
  没有人再手工填数据
  数据还在路上的订单减少
  报表还没更新的门店减少
  不知道怎么报销的员工减少
  目前没有数据中心在海外
  先评估再上线
  先量后裁
  没找到原因的故障减少
`;

test.each(lines(known))('A81 nobody is in doubt how to measure: %s', (text) => {
  expect(saidOf(text)).not.toContain('not-known-yet');
});
