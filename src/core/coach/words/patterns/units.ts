// Words beside a number that make it a count, or no count.
import { holds, whole } from '../pattern.ts';

export const countNoun = holds`
  count of
  number of
  个数
  人数
  件数
  单数
  数量
  条数
  次数
  步数
`;

export const noNounBehind = whole`
  a
  after
  an
  as
  at
  before
  by
  during
  for
  in
  of
  on
  the
  了
  以
  内
  前
  后
  左
  的
`;
