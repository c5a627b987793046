import { expect, test } from 'vitest';
import { lines, saidOf } from '../testing/said-of.ts';

/** Whoever says that nobody knows how to measure it is offered “not known yet”. */
const unknown = `
  不知道该怎么量
  先摸索怎么衡量
  口碑提升多少，现在说不准
  量化指标后续补充
  指标待定
  无从衡量
  衡量不了
  没有合适的指标
  还没有衡量方法
  怎么衡量还要再想想
  团队默契：暂无衡量办法
  开发体验怎么打分，大家还没谈拢
  品牌信任度目前量不出来
  衡量标准还在讨论
  度量口径待确认
  这件事看什么指标，等访谈之后再说
  文档好不好用，还没有一个数能说明
  效果如何评估尚无共识
  衡量方式未定
  客户满意与否目前缺乏可量化的依据
  用哪个数看，还得商量
  暂时没法用数字说清楚
  合作顺不顺，还拿不出数据来判断
  还在找能反映信任的指标
  该拿什么衡量，心里没底
  先弄清楚怎么度量
  怎么算做好了，现在谁也说不上来
  指标先空着
  衡量指标：TBD
  指标还没定
  目前没有数据可以衡量
  怎么量化有待探索
  还没找到好的度量方式
  难以量化
  不太好量化，先放着
  能不能量化都不好说
  具体指标稍后补
  衡量办法摸索中
  没想好看哪个数
  信任程度目前還不知道怎麼衡量
  指標待定
  無從衡量
  還沒有合適的指標
  衡量方式還在討論
  要看哪個數字，還沒想清楚
  口碑好了多少，現在說不準
  量化指標之後再補
  We cannot yet tell how to measure trust
  How do we measure trust? Not known
  No metric yet
  We do not have a metric yet
  We haven't figured out how to measure it
  We are not able to measure this today
  we can't put a number on it yet
  Metric: TBD
  Metrics to follow
  Still looking for a metric that shows trust
  Measure of developer happiness still open
  We lack a way to measure confidence
  There is no good way to measure this
  No agreed metric for onboarding joy
  Not sure what number would show it
  How we'd quantify goodwill is an open question
  Success metric under discussion
  Unmeasurable for now
  Haven't found a metric for craftsmanship
  Trust among partners — metric to be found
  Measurement method not decided
  We have yet to find a way of measuring loyalty
  No idea how we would measure this
  To be quantified later
  It isn't clear how this could be measured
  Nobody can say how to measure team morale
  We don't yet have data to tell
  Hard to put numbers on
  Can't be quantified at the moment
  We couldn't measure this so far
  Metric pending
  KPI not defined
  First find out how to measure trust
  No way of telling yet whether partners trust us
  What we would count is undecided
  Not measured today, we do not know how
  Need to work out a measure for this
  The metric will be added later
  Without a metric so far
  效果好不好，没有标尺
  这条的衡量方法我们正在摸索
  拿什么证明信任变好了，还没有答案
  衡量指标尚在讨论
  这个目标不可量化
  现在没有办法量化
  用户口碑（暂时没有指标）
  说不清用哪个指标
  指标以后再定
  数据指标待补
  还不会衡量
  缺少衡量标准
  尚无衡量手段
  没有量化标准
  还不知道看什么
  看哪个数还没定
  没法打分
  具体衡量方式等下个月再定
  无法给出数字
  给不出数字
  暂时给不出指标
  还没有数据
  不清楚怎么算达成
  信任度没法算
  信任难以用数字表达
  度量方法缺失
  指標還沒訂
  不曉得怎麼量
  這件事沒辦法量化
  尚無可用的衡量方式
  We're still figuring out how to measure this
  No number yet
  No way to measure yet
  Not yet measurable
  Don't know what to measure
  unknown how to measure
  How to measure: unknown
  Metric unknown
  No KPI yet
  Measurement to be determined
  We have no metric for this
  we don't know how to quantify trust yet
  Can't say yet how we will measure trust
  Cannot be measured yet
  Metric not yet defined
  We do not yet know which metric shows it
  Trust: how would we even measure that?
  Working on a way to measure trust
  Immeasurable at present
  I have no clue how to measure that
  There isn't a metric for this yet
  We've no numbers for this
  Measuring this is beyond us for now
  It remains to be seen how we measure it
  TBD how to measure
  Metric TBC
  Yet to define a metric
  Baseline unknown, metric unknown
  We have nothing to measure this with
  No one knows how to measure it
  大家对怎么衡量还有分歧
  先观察一个月再定指标
  等拿到第一批数据才知道怎么衡量
  测量方法：未确定
  不确定该如何评估影响力
  没有可以量化的抓手
  口碑如何，暂时无法用数据回答
  满意度怎么测还没方案
  还在摸索衡量方式
  衡量标准不明
  这一条没有办法给数字
  目标值不知道怎么定
  指标尚不明确
  要看什么数据还不确定
  如何量化？不知道
  指标：？
  量化方式后面补上
  暂不可衡量
  暫時無法衡量
  怎樣才算信任，還沒有共識
  數據口徑未定
  指標從缺
  We're unsure how to put a number on this
  No clear way to measure it so far
  Metrics not agreed on yet
  how do you measure this? we don't know
  Measurement approach unclear
  We still don't know how we'd measure it
  It's not clear yet what to measure
  No measurement in place yet
  can't quantify
  Not quantifiable
  Impossible to measure today
  Quantification pending
  We do not know what good looks like yet
  The metric is not yet known
  The right metric is yet to be found
  Unclear how to measure
  No good metric
  The number will come later
  Metric: ?
  KPI: to be defined
  figuring out a metric
  We need to learn how to measure this first
  How to track it is still being worked out
  No baseline and no metric yet
  这事儿目前没法拿数字说话
  暂无合适的量化手段
  信任感怎么看出来，我们还没琢磨透
  还没想出怎么衡量
  衡量方法：待补充
  怎么证明有效，还得摸索
  口碑是否变好，现在判断不了
  这条没有现成的数可看
  还没有量化口径
  能用什么来衡量还不清楚
  体验好坏暂时量化不了
  还不确定看哪几个指标
  指标正在梳理
  如何度量影响力，下季度再定
  目前只有感觉，没有数
  尚不知如何量化
  指標尚未確定
  不知道要用什麼指標
  難以衡量
  A measure for this has not been found
  It's too soon to say how we'd measure it
  no metrics for this one
  How we measure success here is still open
  We currently have no means of measuring this
  don't know yet which metric to use
  Unsure what to measure
  There's no metric that captures this yet
  we are yet to decide how to measure
  How will we know? We don't yet
  Metrics are still being defined
  metric n/a for now
  We lack data
  Not something we can measure yet
  Measurability unclear
  Can't think of a metric
  Struggling to find a metric for trust
  Need a metric
  Number unknown
  团队士气现在没什么好办法衡量
  效果要怎么评，等专家给意见
  先不设数字，弄清楚再说
  衡量不出来
  口碑的变化没有可靠的度量
  还说不出用什么指标合适
  哪个指标能代表它，还在争论
  尚未建立衡量方式
  暂缺量化指标
  找不到一个能反映默契的数
  这项没法定量
  不确定能不能量化
  指标未定，访谈后补
  信任到底怎么算，没人说得清
  評估方式尚未確定
  目前還沒有辦法量化這件事
  We have not agreed how to measure quality of life
  There's currently no way for us to measure it
  Measuring trust: no idea how
  metrics unknown at this point
  Haven't got a clue how to measure this
  not clear how we'd know
  It can't be expressed in numbers yet
  No indicator so far
  Trust — not yet measurable
  We'll figure out the metric later
  The metric isn't defined yet
  How to quantify: open
  We do not measure this today and do not know how
  Still need to decide what to measure
`;

/** What would ask for a number, a name or a gap of whoever has just said that there is none. */
const pressing = ['no-number', 'only-a-name', 'vague-verb', 'placeholder', 'task-as-kr', 'superlative-absolute'];

test.each(lines(unknown))('A81 %s', (text) => {
  const said = saidOf(text);
  expect(said).toContain('not-known-yet');
  expect(said.filter((rule) => pressing.includes(rule))).toEqual([]);
});
