// Recipes for metrics from change to user and inside the test process.
import { type Recipes, delivery, pull, push, share, sql } from '../recipe.ts';

export const deliveryRecipes: Recipes = {
  M01: delivery('deployments', { environment: 'production' }),
  M02: delivery('lead-time', { environment: 'production' }),
  M03: delivery('change-failure', { environment: 'production', incidentLabel: 'incident' }),
  M04: delivery('recovery', { incidentLabel: 'failed-deployment' }),
  M05: share(28, 'is_unplanned_fix', 'deployments', (q) => `environment = 'production' and ${q.within('deployed_at')}`),
  M19: delivery('review-wait'),
  M20: [
    ...sql(28, (q) => q.median('changed_lines', `from pull_requests\nwhere ${q.within('merged_at')}`)),
    pull('csv', { path: '/pull-requests.csv', at: 'week', value: 'median_lines' }),
  ],
  M21: sql(28, (q) =>
    q.median(`${q.seconds('started_at', 'done_at')} / 86400e0`, `from work_items\nwhere ${q.within('done_at')}`),
  ),
  M22: [
    ...sql(undefined, (q) => `select count(*) from work_items\nwhere ${q.there(':to', 'started_at', 'done_at')}`),
    pull('csv', { path: '/board.csv', at: 'day', value: 'in_progress' }),
  ],
  M06: delivery('ci-duration', { branch: 'main' }),
  M07: delivery('ci-success', { branch: 'main' }),
  M08: [push('tests.flaky-rate', 'junit')],
  M09: [push('tests.count', 'junit', 'tap')],
  M10: [push('tests.pass-rate', 'junit', 'tap')],
  M11: [pull('csv', { path: '/test-cases.csv', at: 'week', value: 'automated', per: 'planned', scale: 100 })],
  M12: [
    pull('github', {
      repository: 'acme/shop',
      measure: 'ci-duration',
      branch: 'main',
      workflow: 'regression.yml',
      days: 28,
    }),
    pull('csv', { path: '/regression.csv', at: 'day', value: 'minutes' }),
  ],
  M13: [push('coverage.line', 'lcov', 'cobertura', 'jacoco', 'clover')],
  M14: [push('coverage.branch', 'lcov', 'cobertura', 'jacoco', 'clover')],
  M15: [pull('csv', { path: '/diff-coverage.csv', at: 'day', value: 'covered', per: 'changed', scale: 100 })],
  M16: [pull('csv', { path: '/flows.csv', at: 'week', value: 'automated', per: 'listed', scale: 100 })],
  M17: [push('mutation.score', 'stryker', 'pit')],
  M18: [pull('csv', { path: '/new-issues.csv', at: 'week', value: 'new_issues', per: 'changed_lines', scale: 1000 })],
};
