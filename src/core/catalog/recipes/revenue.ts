// Recipes for metrics of revenue: what customers pay, who stays, what a new one costs.
import { type Recipes, type Sql, sql } from '../recipe.ts';

/** Monthly revenue of each customer at the beginning and at the end of the span. */
const customers = (q: Sql) => `(
  select customer_id,
    sum(case when ${q.there(':from', 'started_at', 'ended_at')} then mrr else 0 end) as before_it,
    sum(case when ${q.there(':to', 'started_at', 'ended_at')} then mrr else 0 end) as after_it
  from subscriptions
  group by customer_id
) as customers`;

/** Those who paid at the beginning of the span: what of them, or of their money, is there at its end? */
const kept = (days: number, top: string, bottom: string, scale?: number) =>
  sql(
    days,
    (q) => `select ${top} as numerator, ${bottom} as denominator${scale === undefined ? '' : `, ${scale} as scale`}
from ${customers(q)}
where before_it > 0`,
  );

const cost = (q: Sql) => `(select sum(amount) from acquisition_costs where ${q.onDays('day')}) as numerator`;

export const revenueRecipes: Recipes = {
  M60: kept(365, 'sum(after_it)', 'sum(before_it)', 100),
  M62: sql(
    90,
    (q) => `select ${cost(q)},
  (select sum(s.mrr) * 0.8 from subscriptions s join customers c on c.id = s.customer_id
   where ${q.within('c.started_at')} and ${q.within('s.started_at')}) as denominator`,
  ),
  M70: kept(30, 'count(case when after_it = 0 then 1 end)', 'count(*)', 100),
  M71: kept(365, 'sum(case when after_it < before_it then after_it else before_it end)', 'sum(before_it)', 100),
  M72: sql(
    undefined,
    (q) => `select coalesce(sum(mrr), 0) from subscriptions\nwhere ${q.there(':to', 'started_at', 'ended_at')}`,
  ),
  M73: sql(
    90,
    (q) => `select ${cost(q)},
  (select count(*) from customers where ${q.within('started_at')}) as denominator`,
  ),
  // Revenue per account × margin ÷ share of accounts lost a month: the number of accounts cancels out.
  M74: kept(90, '3 * 0.8 * sum(before_it)', 'count(case when after_it = 0 then 1 end)'),
};
