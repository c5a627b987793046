// Recipes for metrics of use and sales, and of the team itself.
import { type Recipes, pull, share } from '../recipe.ts';

const page = { page: '/help' };
const website = '86d4095c-a2a8-4fc8-9521-103e858e2b41';
const retention = (day: number) =>
  pull('sql', {
    query: `select count(distinct a.user_id) as numerator, count(distinct u.id) as denominator, 100 as scale\nfrom users u\nleft join activity a on a.user_id = u.id and a.day = u.signed_up_on + ${day}\nwhere u.signed_up_on >= current_date - ${day + 28} and u.signed_up_on < current_date - ${day}`,
  });

export const productRecipes: Recipes = {
  M50: [
    pull('umami', { website, ...page, measure: 'visitors', days: 7 }),
    pull('plausible', { site: 'example.com', ...page, measure: 'visitors', days: 7 }),
    pull('matomo', { site: 3, measure: 'visitors', period: 'week' }),
  ],
  M51: [share('count(*) filter (where completed_at is not null)', 'count(*)', 'task_attempts')],
  M52: [share('count(distinct user_id) filter (where used_feature)', 'count(distinct user_id)', 'sessions')],
  M53: [
    pull('sql', {
      query:
        "select percentile_cont(0.5) within group (order by extract(epoch from first_value_at - created_at) / 3600)\nfrom sign_ups\nwhere created_at >= now() - interval '28 days'",
    }),
  ],
  M54: [
    share('count(*) filter (where activated)', 'count(*)', 'sign_ups'),
    pull('plausible', { site: 'example.com', goal: 'Activated', measure: 'conversion_rate', days: 28 }),
  ],
  M55: [retention(7), retention(30)],
  M56: [retention(30)],
  M57: [
    pull('sql', {
      query:
        'select avg(dau) as numerator, max(mau) as denominator, 100 as scale\nfrom daily_actives\nwhere day >= current_date - 28',
    }),
  ],
  M58: [
    share("count(*) filter (where stage = 'won')", "count(*) filter (where stage in ('won', 'lost'))", 'opportunities'),
  ],
  M59: [share('count(*) filter (where paid_at is not null)', 'count(*)', 'trials')],
  M60: [
    pull('sql', {
      query:
        'select sum(start_mrr + expansion - contraction - churn) as numerator, sum(start_mrr) as denominator, 100 as scale\nfrom monthly_revenue\nwhere month >= :from and month < :to',
    }),
  ],
  M61: [share('count(*) filter (where accepted_at is not null)', 'count(distinct inviter_id)', 'invitations')],
  M62: [
    pull('sql', {
      query:
        'select sum(acquisition_cost) / nullif(sum(new_mrr * gross_margin), 0)\nfrom monthly_revenue\nwhere month >= :from and month < :to',
    }),
  ],
  M63: [share('count(*) filter (where ticket_id is null)', 'count(*)', 'completed_flows')],
  M64: [pull('csv', { path: '/export?format=csv', at: 'quarter', value: 'score' })],
  M65: [
    pull('sql', {
      query:
        'select percentile_cont(0.5) within group (order by first_deployed_on - joined_on)\nfrom people\nwhere joined_on >= current_date - 180',
    }),
  ],
  M66: [pull('csv', { path: '/learning.csv', at: 'week', value: 'applied', per: 'planned', scale: 100 })],
};
