// Words that narrow a figure of business down to a part that a team can move.
import { whole } from '../pattern.ts';

export const narrowing = whole`
  accounts
  asking
  calls
  cases
  data
  in
  on
  records
  reporting
  seeing
  that
  who
  whose
  with
  中
  的
  里
`;

export const narrowingBefore = whole`
  among
  by
  each
  every
  for
  from
  of
  per
  the sales
  每
`;

export const plainTotal = whole`
  accounts
  bookings
  customers
  income
  members
  sales
  subscribers
  users
  客户
  用户
`;
