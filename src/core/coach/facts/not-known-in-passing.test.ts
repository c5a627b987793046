import { expect, test } from 'vitest';
import { lines, saidOf } from '../testing/said-of.ts';

/** Words of measuring beside words of doubt, in lines that have no number. */
const unknown = `
  We have no clue what number would prove this
  Trust of our partners improves (no way to put a figure on it so far)
  How happy developers are, once we work out how to gauge it
  Metric TBD
  Metric still to be found
  Not sure which KPI captures onboarding quality
  We'll need to figure out how success looks here
  Brand perception – measurement approach unclear
  Definition of "engaged" is open; we will settle on one
  No baseline, no tool, no idea how to count it
  There's currently nothing that tells us whether docs help
  I honestly can't say how one would quantify code health
  Some indicator of partner trust (which one is undecided)
  Success criterion to follow
  We lack a yardstick for design quality
  How do we even measure developer joy?
  Quantify the value of the platform (method unknown)
  Nobody on the team knows how this could be tracked
  Awaiting a proper metric for community health
  The right measure has yet to be identified
  It's hard to measure, so let's say customers feel heard
  Customer love, to be operationalised
  Can't be measured today
  We don't have a good way to tell if search got better
  Tracking for this doesn't exist yet
  Unclear what a good signal would be for reliability
  The number will be agreed later
  客户信任感怎么算，大家都说不上来
  文档好不好，目前没有办法评判
  体验提升了多少，暂无衡量手段
  指标待定
  指标还在想
  指标后面再定
  口碑变好（用什么数据看还没想清楚）
  研发幸福感，量化方式未定
  还没找到能反映信任的数字
  这块没法量化
  平台价值难以量化，先放着
  暂时拿不出可以衡量的口径
  口径未定
  衡量标准待讨论
  怎么才算好，我们心里没数
  不清楚用哪个指标来看设计质量
  目前缺少评估手段
  数据口径尚未统一，先不写数
  代码健康度：如何度量待研究
  用户满意——怎么测？
  还不确定看什么指标
  没想好拿什么来证明社区更健康了
  测不出来
  现在没有数据能说明搜索变好了
  等埋点上线后再定指标
  品牌认知，衡量方法待摸索
  说不好该看哪个数
  效果怎么评价还得再研究研究
  找不到合适的度量
  There is no agreed way of telling whether mentoring works
  We can't tell yet which number would show it
  A metric for trust, as soon as somebody finds one
  Quality of documentation (indicator to be agreed)
  Developers feel safe to deploy; measure not settled
  It is not clear what we would count
  Still debating which measure to use
  Measurement is an open point
  Customer effort goes down, but we cannot measure effort so far
  Don't know how we'd notice
  No one has come up with a way to measure it
  What would tell us? Open.
  KPI pending
  Nobody could say what a good number would be
  Not quantified so far
  How would we see it? We don't know
  The effect cannot be put into numbers at this point
  First we have to learn what to measure
  Team morale (don't ask us how to measure)
  团队氛围怎么量，还没个说法
  文档质量，评价标准还没有
  目前说不出用哪个数字衡量
  先观察，看看能用什么指标
  暂时不知道看什么
  没人知道怎么算成功
  缺乏有效的度量手段
  能不能测还是个问题
  研发效率，怎么衡量一直有争议
  还没有能用的口径
  效果好坏靠感觉，没有数
  度量方案尚在讨论
  等做完调研才知道看什么数
  Partners trust us more (nobody has a measure for that)
  Support quality: we'd love a metric but there is none
  We are blind here, no data whatsoever
  It remains to be seen what the right measure is
  Whether engineers like the new process – hard to say in numbers
  Agree on how to measure documentation quality (open)
  we will only know how to measure this after the interviews
  Has anyone a metric for this? We don't
  A suitable KPI doesn't exist at the moment
  I wish we could measure this, but we can't
  The team is unsure about the right metric
  How many? Unknown
  No measurement in place as of today
  Measuring it would require data we lack
  Community goodwill – intangible for now
  The measure is under construction
  Collaboration feels better, cannot prove it with data
  Some day we'll be able to measure this
  团队信任度上升，具体怎么体现还没想好
  指标暂缺
  暂无指标
  没有量化的抓手
  现阶段拿不到数据
  不晓得要用啥指标
  衡量方式：待讨论
  怎么看出变好了，还需要想想
  目前只能凭感觉
  没有数据支撑
  暂时定不了指标
  这事儿没法用数字讲
  先跑一个月再看怎么定数
  客户黏性用哪个指标衡量，还没达成一致
  暂不设指标，等用研结论
  不好定量
  指标还没谱
  要拿什么说明效果，还没想明白
  数据从哪里来都不知道
  New hires feel at home, though nobody has told us how to score that
  We still owe ourselves a metric here
  Design quality: metric to come
  Openness of the team. Can it be measured? No idea
  A measure has not been agreed upon
  Our users' delight, measured somehow
  The indicator needs to be worked out with research
  We'd have to guess the number
  Before we can set a target we need to understand what to look at
  Impact on hiring cannot be measured at present
  Sense of ownership – no obvious proxy
  Reputation among students (hard to pin down in figures)
  Waiting for research to tell us what to measure
  The target will be set when we know how to measure
  新人融入得更快，但怎么衡量大家没有头绪
  指标还没影儿
  度量方式目前空白
  这个目标怎么量化，等产品同学给意见
  暂时说不出具体数字
  想不出能衡量的指标
  没办法拿数据说话
  衡量口径三方还没对齐
  量化标准缺位
  如何验证有效，尚不清楚
  缺少抓手，不知道怎么评
  要不要量化、怎么量化，还没讨论
  指标体系未建立，暂不量化
  究竟该盯哪个数，还在吵
  客户心智占有率无从谈起怎么测
  先定性，后续再考虑定量
  这一条的度量，等 12 月再说
  Vendors like working with us; no measure decided
  Onboarding feels lighter (how do you even quantify that?)
  Metric under discussion with finance
  So far we have only anecdotes, no data
  I don't have a measurable result for this one
  How we will measure it is to be clarified
  A number will be put here after the pilot
  Measurement depends on the new tool, which is not chosen
  Unclear KPI
  Knowledge sharing improves – measuring pending
  没有现成指标，得自己造
  怎么度量信任？没答案
  以后才能量化
  目前只有个案，没有数据
  这条我也不知道怎么写成数字
  基线是多少都不清楚
  指标口径跟财务还在对
  缺衡量标准
  大家对怎么算“好用”说法不一
  暂时量化不出来
  要等新工具选好才能测
`;

/** The same words about something else. */
const known = `
  Definition of done is documented for all eight teams
  Success criteria of three pilots agreed with sales by March
  Teams that know how this metric is tracked from 2 to 8
  Error budget tracking exists in 12 of 12 services
  90% of signals reach on-call within a minute
  Time to find out why a build failed from 40 to 5 minutes
  Customers who can tell which plan they are on from 30% to 80%
  Nobody waits longer than two minutes
  Number of unmeasured services from 14 to 0
  Undecided voters of the steering group from 5 to 1
  Services without tracking from 9 to 0
  Awaiting-approval queue from 40 to 5
  Define metrics for all ten services by 15 May
  No incident without a metric from 40% to 0%
  Reports with an unclear owner from 20 to 0
  Every experiment states what success means before it starts
  Dashboards that nobody knows from 30 to 3
  Share of requests waiting for a signal from 8% to 2%
  Measure conversion in all five countries by June
  The definition of active user is the same in all reports
  怎么测试写进手册的团队由 2 个到 8 个
  没有监控指标的服务由 14 个降到 0
  不知道找谁的咨询由每周 30 次降到 5 次
  难以复现的缺陷占比由 12% 降到 3%
  待定需求由 40 条清到 5 条以内
  衡量标准全公司统一，并写进制度
  度量平台覆盖 20 个服务
  无法登录的客户由每月 80 家降到 10 家
  口径不一致的报表由 9 张到 0
  评估报告 3 天内给出
  数据缺失率由 5% 降到 0.5%
  没有数据的页面全部下线
  看什么、怎么看，写成一页说明发给所有团队
  说不清用途的接口由 30 个到 0
  找不到负责人的告警由每周 12 条到 1 条
  6 月底前定好五个核心指标
  No team waits for a metric export
  Alerts do not fire on metrics nobody owns
  Metrics do not get lost when a pod restarts
  Indicator lights not visible from afar are replaced
  Nobody has to ask how to measure a room before ordering
  Measurements are not stored longer than needed
  Customers measure their floor without a tape
  Metrics dashboards no longer time out
  KPI reports reach managers without anybody asking
  Sensors measure humidity and do not drift
  Proxy does not restart when certificates change
  Data team publishes metrics nobody has to explain
  Quantified risk in each proposal, none left out
  Teams can add indicators without asking us
  监控指标不再丢失
  指标口径不再各说各话
  测量误差不影响结算
  客户不用再手工导出指标
  度量平台升级不中断
  评估结果不公开
  未定义口径的字段全部清理
  每个服务都有负责人，指标没有遗漏
  口径变更不通知的情况不再出现
  不合格的指标全部下线
  传感器测量不受温度影响
  没有指标再靠人工填报
  抓手机型适配没有死角
  无指标告警漏报
  量化交易策略不亏损
`;

test.each(lines(unknown))('A81 %s', (text) => {
  const said = saidOf(text);
  expect(said).toContain('not-known-yet');
  expect(said).not.toContain('no-number');
});

test.each(lines(known))('says how things are: %s', (text) => {
  expect(saidOf(text)).not.toContain('not-known-yet');
});
