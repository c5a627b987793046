// Small words that decide what is a verb, a means, an end or an object.
import { holds, leads, whole } from '../pattern.ts';

export const beforeDateAtHead = whole`
  a
  an
  at
  before
  by
  in
  on
  our
  the
  the end of
  until
  之前
  于
  以前
  内
  前
  在
  底
  末
  本
`;

export const causative = whole`
  allow
  enable
  free
  get
  give
  have
  help
  keep
  let
  make
  turn
`;

export const determiner = whole`
  a
  all
  an
  new
  of
  our
  the
  to
`;

export const enabling = whole`
  allow
  enable
  help
  let
`;

export const endsObject = whole`
  and
  at
  before
  by
  from
  in
  on
  so that
  to
  until
  within
  且
  从
  到
  并
  由
  的
`;

export const meansBeforeNumber = whole`
  by
  in
  with
  以
  凭
  围绕
  用
`;

export const meansMarker = whole`
  by
  through
  using
  with
  从
  以
  将
  把
  用
`;

export const meansPreposition = whole`
  by
  through
  using
  with
`;

export const noVerbBehind = whole`
  一次
  不再
  可
  待
  无法
  无需
  未
  次
  每次
  的
  被
`;

export const nounAfterArticle = whole`
  a
  an
  by
  of
  per
  the
`;

/** Behind verbs that take any object (提升效率) only these make a noun. */
export const nounAlways = leads`
  (?:时间|成本|费用|窗口|人员|工作量)
  之前
  之后
  前
  后
  幅度
  度
  情况
  时(?!间|长|效)
  次数
  率
  的
  进度
  量
`;

export const nounBehindVerb = leads`
  中的
  之前
  之后
  人员
  以前
  以后
  件
  体验
  前
  占比
  后
  员
  周期
  商
  团队
  失败
  工具
  平台
  度
  情况
  成本
  报告
  效率
  数(?![据字])
  方
  方式
  时
  时长
  期
  次数
  比例
  流程
  率
  环境
  用时
  的
  窗口
  系统
  者
  耗时
  计划
  记录
  质量
  过程
  进度
  速度
  量
  需求
  页
  频率
`;

export const objectBehindVerb = leads`
  前台
  前端
  工具
  平台
  报告
  流程
  环境
  系统
  计划
  记录
  需求
`;

export const verbBehind = whole`
  &
  ,
  ;
  \+
  and
  can
  must
  or
  should
  then
  to
  we
  will
  并
`;

/** Words that end like verbs made of other words (…ise, …ify) and are none. */
export const noVerbEnding = whole`
  concise
  enterprise
  expertise
  franchise
  likewise
  merchandise
  noise
  otherwise
  precise
  premise
  prize
  size
  wise
`;

/** In front of an object, or of the rest of an order: what comes before is a verb. */
export const objectBegins = whole`
  a
  all
  an
  and
  another
  any
  at least
  each
  every
  existing
  her
  his
  in
  into
  its
  more
  my
  new
  off
  on
  our
  out
  that
  the
  their
  these
  this
  those
  to
  up
  us
  with
  your
`;

/** Finite on their own: what stands before them is a subject. */
export const finite = whole`
  am
  are
  aren't
  can
  can't
  cannot
  could
  does
  doesn't
  don't
  had
  has
  have
  is
  isn't
  may
  might
  must
  should
  was
  were
  will
  won't
  would
`;

/** Opens a clause that only describes the word before it. */
export const relative = whole`
  that
  when
  where
  which
  who
  whom
  whose
`;

/** Opens what says where, when, for whom something was done: in front of it a noun phrase ends. */
export const endsPhrase = whole`
  across
  after
  and
  as
  at
  before
  by
  during
  end of
  for
  from
  in
  into
  on
  or
  over
  so
  through
  to
  under
  until
  via
  with
  within
  without
`;

/** Behind a word that may be a verb: it is rather a noun. */
export const nounGoesOn = whole`
  ,
  :
  at
  for
  from
  of
  per
  with
`;

/** The ability to …, a plan to …: what follows is no sentence. */
export const wayNoun = whole`
  ability
  able
  how
  need
  opportunity
  path
  plan
  plans
  ready
  right
  time
  way
  ways
  willing
`;

export const pluralNoun = holds`
  [a-z]{2}[^s\W]s$
  children$
  everyone$
  people$
  staff$
`;

/** In front of a participle that only describes: the shipped version. */
export const beforeParticiple = whole`
  a
  all
  an
  by
  for
  from
  in
  of
  our
  per
  the
  with
`;

/** Words only an object begins with. */
export const article = whole`
  a
  all
  an
  each
  every
  her
  his
  its
  my
  our
  the
  their
  these
  those
  your
`;

/** 实现 and its like, behind a comma or 以. */
export const reaching = /^(?:实现|达成|做到)$/;
export const endsBefore = /^[,，以]$/;
