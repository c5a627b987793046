// Recipes for metrics of use and sales, and of the team itself.
import { type Recipes, pull, share, sql } from '../recipe.ts';

const page = { page: '/help' };
const website = '86d4095c-a2a8-4fc8-9521-103e858e2b41';

/** Who signed up so long ago that the days `first` to `last` of everybody lie in the past: how many were active on one? */
const retention = (first: number, last = first) =>
  sql(28, (q) => {
    const on =
      first === last
        ? `a.day = ${q.daysAfter('u.signed_up_on', first)}`
        : `a.day between ${q.daysAfter('u.signed_up_on', first)} and ${q.daysAfter('u.signed_up_on', last)}`;
    return `select count(distinct a.user_id) as numerator, count(distinct u.id) as denominator, 100 as scale
from users u
left join activity a on a.user_id = u.id and ${on}
where ${q.onDays(q.daysAfter('u.signed_up_on', last))}`;
  });

const active = (days: number) =>
  sql(days, (q) => `select count(distinct user_id) from activity\nwhere ${q.onDays('day')}`);

export const productRecipes: Recipes = {
  M50: [
    pull('umami', { website, ...page, measure: 'visitors', days: 7 }),
    pull('plausible', { site: 'example.com', ...page, measure: 'visitors', days: 7 }),
    pull('matomo', { site: 3, page: 'https://example.com/help', measure: 'visitors', period: 'week' }),
  ],
  M51: share(28, 'completed_at is not null', 'task_attempts', (q) => q.within('created_at')),
  M52: sql(
    28,
    (q) => `select count(distinct case when s.used_feature then s.user_id end) as numerator,
  count(distinct s.user_id) as denominator, 100 as scale
from sessions s
join users u on u.id = s.user_id and u.is_eligible
where ${q.within('s.started_at')}`,
  ),
  M53: sql(28, (q) =>
    q.median(
      `${q.seconds('created_at', 'first_value_at')} / 60e0`,
      `from sign_ups\nwhere ${q.within('first_value_at')}`,
    ),
  ),
  M54: [
    ...share(
      28,
      (q) => `${q.time('activated_at')} < ${q.time(':to')}`,
      'sign_ups',
      (q) => q.within('created_at'),
    ),
    pull('plausible', { site: 'example.com', goal: 'Activated', measure: 'conversion_rate', days: 28 }),
  ],
  M55: [...retention(1), ...retention(7), ...retention(30)],
  M56: retention(30, 59),
  M57: sql(
    28,
    (q) => `select count(*) / 28e0 as numerator, count(distinct user_id) as denominator, 100 as scale
from (select distinct user_id, day from activity where ${q.onDays('day')}) as days`,
  ),
  M58: share(
    90,
    "stage = 'won'",
    'opportunities',
    (q) => `segment = 'ideal' and stage in ('won', 'lost') and ${q.within('closed_at')}`,
  ),
  M59: share(
    28,
    (q) => `${q.time('paid_at')} < ${q.time(':to')}`,
    'trials',
    (q) => q.within('ends_at'),
  ),
  M61: sql(
    28,
    (q) => `select (select count(*) from invitations where ${q.within('accepted_at')}) as numerator,
  (select count(distinct user_id) from activity where ${q.onDays('day')}) as denominator,
  100 as scale`,
  ),
  M63: share(28, 'ticket_id is null', 'completed_flows', (q) => q.within('completed_at')),
  M64: [pull('csv', { path: '/export?format=csv', at: 'quarter', value: 'score' })],
  M65: sql(182, (q) =>
    q.median(q.days('joined_on', 'first_deployed_on'), `from people\nwhere ${q.onDays('first_deployed_on')}`),
  ),
  M66: [pull('csv', { path: '/learning.csv', at: 'week', value: 'applied', per: 'planned', scale: 100 })],
  M82: [
    pull('own-indicators', { measure: 'marginal-efficiency', days: 365 }),
    pull('csv', { path: '/efficiency.csv', at: 'quarter', value: 'efficiency' }),
  ],
  M67: sql(
    90,
    (q) => `select 100.0 * (count(case when score >= 9 then 1 end) - count(case when score <= 6 then 1 end)) / count(*)
from nps_answers
where ${q.within('answered_at')}
having count(*) >= 30`,
  ),
  M68: share(28, 'score >= 4', 'csat_answers', (q) => q.within('answered_at')),
  M69: sql(
    28,
    (q) => `select sum(score) as numerator, count(*) as denominator
from effort_answers
where ${q.within('answered_at')}`,
  ),
  M75: [...active(1), ...active(7), ...active(28)],
  M76: sql(
    28,
    (q) => `select count(distinct b.user_id) as numerator, count(distinct a.user_id) as denominator, 100 as scale
from funnel_events a
left join funnel_events b on b.user_id = a.user_id and b.step = 'paid'
  and ${q.time('b.happened_at')} >= ${q.time('a.happened_at')} and ${q.time('b.happened_at')} < ${q.time(':to')}
where a.step = 'cart' and ${q.within('a.happened_at')}`,
  ),
  M77: sql(28, (q) =>
    q.median(
      `${q.seconds('created_at', 'first_reply_at')} / 3600e0`,
      `from tickets\nwhere ${q.within('first_reply_at')}`,
    ),
  ),
  M78: sql(28, (q) =>
    q.median(`${q.seconds('created_at', 'resolved_at')} / 3600e0`, `from tickets\nwhere ${q.within('resolved_at')}`),
  ),
  M81: share(90, "answer = 'very disappointed'", 'fit_answers', (q) => q.within('answered_at')),
};
