// How objectives begin and whom they serve.
import { any, holds, leads, whole } from '../pattern.ts';

export const comparative = whole`
  better
  cheaper
  faster
  fewer
  higher
  less
  lower
  more
  quicker
  safer
  更
  更好
  更少
  更快
  更稳
`;

export const develops = leads`
  code
  develop
  implement
  实现
  开发
  搭建
  研发
`;

export const forSomebody = whole`
  为
  对
  给
  针对
  面向
`;

export const forWhom = whole`
  for
  为
  给
  面向
`;

export const forWhomOrEase = whole`
  for
  为
  方便
  给
  面向
`;

export const goesOn = whole`
  across
  among
  at
  by
  during
  for
  from
  through
  via
  when
  where
  while
  who
  with
  without
  围绕
  针对
  面向
`;

/** Says where, when, how or for whom. */
export const placing = whole`
  at
  by
  during
  for
  from
  in
  on
  so
  through
  to
  when
  while
  with
`;

export const kindOfCustomer = leads`
  中小
  付费
  大客
  新
  海外
  老
  首
`;

export const making = whole`
  add
  complete
  deploy
  finish
  install
  provide
  publish
  set up
  write
  做
  写
  完成
  接入
  提供
  补齐
  部署
`;

/** Behind a number: three Asian countries, 2 more regions. */
export const placesBehind = /^(?:\s[a-z-]{2,16}){0,2}\s(?:cities|countries|markets|provinces|regions|states)(?![a-z])/;

/** 3 个国家, 两座城市. */
export const placesWithin = /(?:个|座)\s?(?:国家|城市|地区|省份|省|区域|市场)/;

/** 创建一个…, 编写一套…: a thing that is there then. */
export const oneThing = /^(?:创建|新建|开发|编写|制作|设计)一(?:个|套|份|款|种|本)/;

export const makesOne = /^(?:做|上)一[个套款版]/;

export const moveAway = /\b(?:away from|off|onto|over to|to (?:a|the) new)\b/;

export const nominalDelivery = whole`
  consolidation
  delivery
  development
  implementation
  launch
  migration
  modernisation
  modernization
  refactor
  refactoring
  release
  rewrite
  rollout
  upgrade
`;

export const ownWays = holds`
  ci runners
  \bci\b
  component library
  data team
  developer
  devops
  \bdx\b
  engineering efficiency
  incident reviews
  new engineers
  productivity
  squads
  sre
  从提交到上线
  代码评审
  分析师
  协作效率
  实习生
  扩容
  数据团队
  新人
  构建
  测试环境
  环境搭建
  研发效率
  研发效能
  策划
  设计稿
`;

/** People who are everybody: naming them names nobody. */
export const emptyAudience = whole`
  business
  businesses
  companies
  company
  everyone
  partner
  partners
  team
  teams
  业务
  人
  企业
  伙伴
  公司
  合作伙伴
  团队
  大家
  机构
  渠道
`;

/** Verbs that take a trouble away or move a number: behind a comma they say what something is made for. */
export const endsTrouble = leads`
  减少
  减轻
  杜绝
  消除
  省去
  缩短
  降低
`;

/** Behind deliver or provide: nothing that could be shipped. */
export const intangible = leads`
  \s(?:(?:a|an|more|the|our|great|better|nice|good|best|real|clear|measurable|[a-z]+)\s){0,3}?(?:experiences?|value|results|outcomes|impact|growth|success|trust|confidence)\b
`;

/** An objective that is only the name of a release. */
export const releaseName = leads`
  (?:the )?(?:beta|ga|go-live|iteration|launch|milestone|mvp|phase|release|release train|rollout|version) (?:\d|of\b)
  (?:the )?v\d[\d.]*\b
  .{0,16}(?:一期|二期|三期|\d ?期|[\d.]+ ?版本?)(?:上线|发布|交付|建设|开发|出来)?$
`;

const madeOf = any`
  base
  brand
  business
  company
  culture
  engine
  foundation
  foundations
  future
  groundwork
  machine
  organi[sz]ation
  team
`;

/** Build a company that …, lay the foundation for …: anything fits below. */
export const slogan = new RegExp(
  String.raw`^(?:build|create|establish|lay|set) (?:the|a|an|our) (?:[a-z-]+ ){0,2}?${madeOf}\b`,
);

/** 数据工程智能化: a change of kind as a noun, nothing said of whom it serves. */
export const becoming =
  /^[\p{Script=Han}a-z ]{2,12}(?:智能|数字|信息|自动|平台|标准|规范|体系|一体|国际|专业|精细|规模)化$/u;

/** 订单系统具备自我修复能力: to be able to, and nobody it is for. */
export const havingAbility =
  /(?:具备|拥有|具有|形成)[^,，;；。让使]{2,24}(?:能力|实力|优势)(?:\s?[+＋][^,，;；。]{2,30})?$/;

/** 实现商业化, 推进智能化: to turn into something, by its name alone. */
export const intoOne = /^(?:实现|推进|推动|完成)\p{Script=Han}{1,6}化$/u;

/** Verbs whose object is an end in itself: help teams sell, keep shops open, make checkout painless. */
export const intending = leads`
  accelerat
  allow
  become
  boost
  bring
  capture
  deepen
  delight
  democrati
  drive
  eliminat
  empower
  enable
  end
  engage
  ensure
  expand
  free
  get rid
  give
  grow
  help
  inspire
  keep
  let
  lift
  make
  own
  prevent
  protect
  prove
  reach
  remove
  restore
  retain
  save
  scale
  secure
  show
  stop
  strengthen
  turn
  unlock
  validate
  win
`;

/** What somebody learns may end like work: 掌握异步编程和网络开发. */
export const studying =
  /^(?:(?:deeply|fully|better|further|truly) )?(?:master|understand|learn(?: about)?|study|get to know|be an?)\s/;

export const learning = leads`
  了解
  学习
  学会
  掌握
  深入(?:学习|理解|了解|掌握)
  熟悉
  熟练掌握
  精通
`;

/** 理解…的原理: what is to be known, not what is to be found out. */
export const knowing = /^(?:了解|理解|弄懂|搞懂)[^,;。]{2,24}(?:原理|用法|概念|知识|基础|机制)$/;

/** Skill 数字化与知识健康度, 导入成效: the name of a grade. */
export const gradeName = /^[^,;。让使把将]{2,20}(?:健康度|成熟度|完整度|成效|效果)$/;

/** What joins the means of a goal and its end. */
export const joinsEnd = new RegExp(
  leads`
    in order to\s+
    so that\s+
    so\s+
    to\s+
    从而
    以便
    来
  `,
  'i',
);

const work = any`
  上云
  优化
  切换
  升级
  对接
  建设
  开发
  归档
  接入
  搭建
  改造
  整理
  替换
  梳理
  治理
  清理
  清退
  迁移
  适配
  部署
  重构
`;

/** 完成…的清理与归档, 打通…接口: what is done then, by its name. */
export const completes = new RegExp(`^(?:成功)?(?:完成[^,;。]{2,40}${work}|打通[^,;。让使]{2,40})(?:$|[,;，；])`);

/** 建立用户社区, 构建插件生态: a whole that is there then. */
export const builtWhole = /(?:社区|生态|体系|机制|基础|底座|框架|矩阵|层|库|产线)(?:$|[,;])/;

/** 实现收入增长, 建立品牌认知: to come true, or to be thought of, is nothing that is brought out. */
export const comesTrue =
  /^(?:(?:实现|达成)[^,;。]{0,20}(?:增长|盈利|突破|潜力|价值|转型|平衡|翻身)|(?:建立|打造)[^,;。让使]{0,20}(?:认知|心智|形象|口碑|影响力))$/;
