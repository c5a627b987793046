// Words that carry grammar or measure, not a subject.
import { holds, whole } from '../pattern.ts';

/** Pairs of Han characters of that kind. */
export const emptyPair = holds`
  [的了和与或由从到至在为不是让使把被给等]
  不低
  个月
  中位
  位数
  低于
  减少
  占比
  增加
  季度
  完成
  实现
  客户
  平均
  提升
  提高
  每周
  每天
  每月
  比例
  用户
  超过
  达到
  通过
  降低
  高于
`;

export const emptyWord = whole`
  average
  been
  customer
  customers
  decrease
  each
  every
  from
  have
  improve
  increase
  into
  keep
  least
  less
  make
  median
  month
  more
  most
  number
  over
  percent
  quarter
  raise
  rate
  reach
  reduce
  share
  than
  that
  their
  they
  this
  through
  under
  user
  users
  using
  week
  while
  with
  without
  year
`;

/** What people of a company have at work: hardly ever what an objective about customers is shown by. */
export const workplace = holds`
  cafeteria
  canteen
  office snacks
  parking (?:lot|place|space)
  team building
  下午茶
  停车[位场]
  团建
  工位
  年会
  食堂
`;
