// Words that decide what a statement without a number is.
import { holds, leads, whole } from '../pattern.ts';

/** To get or to be something: the end of a way, not a step on it. */
export const attaining = whole`
  achieve
  attain
  be
  beat
  become
  break
  earn
  enjoy
  exceed
  feel
  gain
  get
  have
  hit
  land
  lead
  meet
  need
  own
  reach
  receive
  remain
  see
  succeed
  surpass
  win
`;

/** Chinese: somebody can, something is already so. */
export const capable = holds`
  不再
  不用
  会
  可
  均
  已
  无需
  能
  默认
`;

/** Chinese: how things are then, though verbs stand in it: …可用, …均有负责人, 可直接查看. */
export const stands =
  /(?:可用|可见|可控|可查|可追溯|可回滚|就绪|统一|一致)(?:\s?\([^)]{0,30}\))?$|均有|均已|[,;，；]\s?可\p{Script=Han}{2,4}(?:且|、|$)|足够(?:短|快|低|小|简单|清晰|稳定)(?:[,，]|$)|[,;]\s?不(?![断仅止])\p{Script=Han}|都有|可直接|均可|已可|默认/u;

/** What somebody or something is able to do, before the first comma: 看板能够按门店筛选, admins can export it. */
export const able =
  /^[^,;:。]{0,40}?(?:能够|可以|可(?:被|在线|随时)|可\p{Script=Han}{1,4}、\s?可|能(?:被|在))|^[^,;:.。]{1,60}?\s(?:can|(?:is|are) able to)\s/u;

/** Chinese: a step in the words of what it is done to or with: 针对每家门店，获取…, 使用模板对订单进行打标, 计算差距. */
export const stepBehind =
  /^(?:(?:针对|围绕|基于|根据|结合|按照|利用|借助)[^;。:]{1,40}?[,，]\s?)?(?:获取|计算|采集|统计|汇总|抽取|标注|打标|核算|估算|抓取|比对)(?![率量值器])\S{2}|^(?:使用|利用|借助|用|对)[^,;。:]{1,40}进行\s?\p{Script=Han}{2}|^\p{Script=Han}{2}(?:至少|不少于|不低于)\s?\d+\s?(?:类|种|份|篇|套|组|款)/u;

/** Ends like the name of a metric. */
export const metricEnding = new RegExp(
  `${
    holds`
  acceptance
  accuracy
  adoption
  arr
  churn
  consistency
  cost
  coverage
  latency
  mau
  mrr
  nps
  rate
  ratio
  recall
  revenue
  score
  share
  time
  volume
  占比
  度
  数
  时长
  时间
  次数
  比例
  率
  量
  额
`.source
  }(?:\\s?\\([^)]{0,40}\\))?$`,
);

/** Wants without doing: strive, aim. */
export const wishing = leads`
  aim
  aspire
  endeavor
  hope
  seek
  strive
  try
  want
  wish
`;

/** Chinese verbs beside those of the lexicon: a text that holds one is no mere name. */
export const hanVerb = holds`
  上架
  下沉
  主导
  交付
  交给
  代替
  使用
  依赖
  保存
  信任
  修改
  停留
  允许
  入驻
  共享
  关联
  具备
  内化
  写入
  写清
  决策
  分配
  切入
  划分
  列出
  判断
  加入
  加载
  动手
  包含
  匹配
  区分
  升级
  协商
  占有
  去除
  参与
  参考
  反映
  反馈
  发出
  发现
  发给
  发送
  取得
  受益
  合并
  同步
  听到
  吸引
  商定
  回到
  回复
  在用
  埋入
  增强
  复用
  失去
  存在
  学会
  完成
  审计
  对齐
  导致
  展现
  展示
  属于
  带动
  应对
  应答
  度过
  建成
  开始
  引导
  引用
  当成
  形成
  影响
  得到
  忘记
  思考
  想起
  感知
  愿意
  打开
  打通
  扛住
  执行
  找到
  承担
  承接
  承认
  投入
  拒付
  拒绝
  拥有
  拿到
  指向
  指导
  排查
  接受
  接收
  接管
  控制
  推给
  推荐
  提到
  提醒
  搜索
  支付
  支持
  收到
  改变
  敢于
  整合
  明白
  显示
  暂停
  替代
  查看
  查询
  校验
  检查
  检测
  汇报
  沟通
  没有
  沿用
  注入
  派发
  流转
  涵盖
  渗透
  满足
  激励
  生成
  用上
  用完
  留下
  留在
  登录
  省去
  看到
  看懂
  看见
  知道
  确保
  突破
  符合
  等于
  等待
  签署
  算出
  算清
  约束
  组成
  统计
  继承
  维系
  编辑
  考虑
  联动
  脱离
  自查
  获取
  获得
  落实
  融入
  行使
  衔接
  要求
  覆盖
  解决
  解释
  解锁
  触发
  触达
  认为
  认识
  认领
  记录
  设定
  访问
  评估
  识别
  说出
  读取
  负责
  贴合
  走通
  跟上
  路由
  转为
  转交
  转发
  转向
  转给
  迁入
  过问
  运用
  运行
  返回
  返工
  进入
  追溯
  追踪
  退回
  退订
  适应
  适用
  适配
  选择
  选用
  通知
  通过
  遇到
  遵守
  遵循
  配对
  采用
  采纳
  量化
  降级
  集成
  面向
  领取
  验收
`;

/** What others brought: inquiries generated, feedback received. */
export const broughtIn = whole`
  attracted
  collected
  earned
  gathered
  generated
  influenced
  obtained
  received
  secured
  sourced
`;

/** Speaks to the reader: advice on writing goals, no goal of anybody's. */
export const advises = /(?<![a-z])your(?:self|s)?(?![a-z])|问自己|问问自己/;

/** Export options available, status surfaced in the app. */
export const thereThen =
  /^[^,;.:]{3,60}\b(?:available|operational|visible|present|in place|(?:applied|keyed|backed|surfaced|shown|exposed) (?:to|by|in|on|for))\b/;

/** Stands in front of what is done to something: is shipped, fully automated. */
export const beingDone = whole`
  already
  are
  be
  been
  being
  fully
  get
  gets
  is
  newly
  was
  were
`;

/** Begins the name of a metric, whatever else the word may be. */
export const statistic = whole`
  average
  mean
  median
  p\d\d
  total
`;

/** Right behind another word it makes the two the name of a metric: rescue rate. */
export const measureNoun = whole`
  rate
  ratio
  score
  share
`;

/** A short name that ends like a metric and holds nothing else. */
export const hanMetric = /^\p{Script=Han}{2,6}(?:率|占比|比例|时长|次数|数量|总量|人数|评分|得分|耗时)$/u;

/** Perceived neutrality score (survey): what is measured, and how in brackets. */
export const scoreOf = /^[^\d()]{4,60}\s(?:rate|ratio|score)(?:\s\([^()]+\))?$/;

/** Scheduling conflicts per week: how often something happens. */
export const perPeriod = /^[^\d]+\sper (?:day|week|month|quarter|sprint|hour)$/;

/** 系统地学习…, 熟悉并掌握…: to know something is something to do. */
export const learns = /^(?:系统(?:性|化|地)?地?|全面|深入|持续)?\s?(?:学习|学会|掌握|熟悉|熟练掌握|精通)/;

/** 完成…，并确保…可追溯: an order, whatever holds then. */
export const completing = /^完成\S/;

/** In front of a verb: 都返回, 可自动验证: how it works then, not what is done. */
export const asAlways = /(?:[都均]|可自动|能自动|可|必须)\s?$/;
