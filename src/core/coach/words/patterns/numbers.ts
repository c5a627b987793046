// Words beside numbers and units that decide what a number is.
import { any, leads, whole } from '../pattern.ts';

export const agoBehind = whole`
  after
  ahead
  before
  earlier
  early
  inactive
  later
  of
  old
  or
`;

export const beforeWhole = whole`
  first
  last
  our
  the
  these
  those
`;

export const boundBeforeTime = whole`
  above
  in
  less than
  more than
  of
  over
  under
  within
  超过
`;

export const dayUnit = whole`
  d
  days?
  个?工作日
  天
  日
`;

export const hourUnit = whole`
  h
  hours?
  hrs?
  个?小时
  个?钟头
`;

export const littleWord = whole`
  a
  about
  an
  and
  are
  at
  be
  by
  down
  for
  from
  in
  is
  it
  of
  off
  on
  or
  per
  rating
  score
  than
  the
  to
  up
  vs
  was
  we
  were
  with
`;

const load = any`
  current
  load
  normal
  peak
  today
  traffic
  压力
  大促
  峰值
  平时
  并发
  日常
  流量
`;

export const falling = whole`
  下降
  减少
  压缩
  缩短
  降低
`;

export const rising = whole`
  增加
  增长
  提升
  提高
`;

export const loadBehind = new RegExp(String.raw`^\s?(?:的)?\s?${load}`);

export const ordinalEnding = /^(?:nd|rd|st|th)\b/;

export const reachesTo = /[到至为成]$/;

export const soft = whole`
  a further
  about
  another
  around
  at least
  more than
  over
  不少于
  了
  约
  至少
  超
  超过
  近
`;

export const underLoad = whole`
  at
  under
  with
  在
`;

export const upgradeTo = whole`
  upgrade to
  upgraded to
  升到
  升级到
  更新到
`;

export const timeBehind = leads`
  \s?个?分钟
  \s?个?季度
  \s?个?小时
  \s?个?工作日
  \s?个?星期
  \s?个?月
  \s?个?礼拜
  \s?周
  \s?天
  \s?年
  \s?日
`;

export const windowBefore = whole`
  after
  ahead
  each
  early
  every
  first
  for
  in
  inactive
  last
  next
  over
  past
  per
  previous
  rolling
  the
  within
  前
  头
  每
  滚动
  满
  超过
  过去
  近
  连续
  首
`;

/** 12 hours of downtime, 200 hours of manual work saved: time that is counted, no span in which something happens. */
export const timeLost =
  /^ of (?:[a-z-]+ ){0,3}?(?:downtime|interruptions?|manual|outages?|overtime|rework|toil|waiting)\b|\bsaved?\b/;

export const windowBehind = leads`
  之内
  之前
  之后
  以内
  以前
  以后
  内
  前
  后
  未
  没
`;

const scale = any`
  b
  billion
  bn
  k
  m
  million
  mm
  mn
  thousand
`;

export const wordScale = new RegExp(String.raw`\s?(${scale})(?![a-z0-9])`, 'y');

/** In front of a number that is a name: ticket 4711. */
export const beforeId = whole`
  bug
  id
  issue
  jira
  no\.
  pr
  ticket
  单号
  工单
  编号
  缺陷单
  订单号
  问题单
  需求号
`;

/** In front of the answer of a server, which is a name among numbers: returns 200, 返回 404. */
export const beforeStatus =
  /(?:返回|状态码|(?<![a-z])(?:returns?|returned|responds? with|status(?: code)?))\s?(?:http\s?)?$/;

/** Behind such an answer; orders or rows behind it are counted. */
export const behindStatus = whole`
  (?:)
  [),.;。]
  for
  from
  in
  on
  within
`;

/** In front of a number that counts which one: phase 2. */
export const beforeOrdinal = whole`
  age
  aged
  ages
  android
  article
  batch
  chapter
  class
  day
  episode
  floor
  gate
  gen
  generation
  grade
  http
  ios
  ipv
  iso
  java
  kr
  layer
  level
  line
  milestone
  milestones
  month
  node
  o
  option
  page
  part
  phase
  php
  plan
  python
  quarter
  react
  region
  release
  room
  round
  rule
  season
  section
  series
  sprint
  stage
  step
  tier
  top
  type
  version
  vue
  wave
  week
  zone
`;

/** What is told as so many times something, without being a change. */
export const ratioNoun = whole`
  cac
  coverage
  leverage
  ltv
  multiple
  pipeline
  quota
  ratio
  return
  returns
  roas
  roi
  投产比
  覆盖倍数
`;

/** 四个 9, 3 个 9, three nines. */
export const nines = new RegExp(
  String.raw`(?:([二三四五六])个\s?|([2-6])\s?个\s?|(two|three|four|five|six)[\s-])(?:9(?!\d)|nines)`,
  'y',
);

const currency = any`
  (?:us|nt|hk|au|ca|sg?|a|c)\$
  [$¥€£]
`;

/** Currency, sign, whole part, fraction, minutes of a clock time. */
export const digits = new RegExp(
  String.raw`(${currency})?\s?([+-])?(\d{1,3}(?:,\d{3})+|\d{1,15})((?:\.\d{1,9}){0,4})(:\d\d)?`,
  'y',
);

const afterHours = any`
  after
  before
  from
  of
  or
  per
  to
`;

/** `2H planning`, `1H 2027`; `2H of silence` are hours. */
export const halfYear = new RegExp(String.raw`^h\s(?!${afterHours}(?![a-z]))(?:[a-z]|'?\d\d)`);

/** What people number in a plan: Task 1.1:, 任务 12：. */
export const numbersSteps = /^(?:tasks?|steps?|phases?|stages?|milestones?|sprints?|任务|步骤|阶段|里程碑|事项)$/;

/** Words between the name of what is measured and its number. */
export const joint = whole`
  are
  at
  by
  fall
  falls
  is
  of
  rise
  rises
`;

export const tolerance = /(?:\+\s?\/\s?-|±)\s?$/;

/** The quarter, then from where to where it came. */
export const progressBehind = /\bq[1-4]\s+\d{1,3}%\s?-\s?\d{1,3}%\s*$/;

/** In front of the value of a setting, which is a name among numbers: `max_runs = 5`, T=1. */
export const parameter = /(?:^|[^a-z0-9_-])(?:[a-z]|[a-z0-9]+(?:[_-][a-z0-9]+)+)\s?=\s?$/;

/** In front of a span of time that only says since when: 上线后 30 天内，…. */
export const sinceThen = /(?:后|之后|起)的?\s?$/;
