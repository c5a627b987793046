// Recipes for metrics from change to user and inside the test process.
import { type Recipes, delivery, pull, push } from '../recipe.ts';

export const deliveryRecipes: Recipes = {
  M01: delivery('deployments', { environment: 'production' }),
  M02: delivery('lead-time', { environment: 'production' }),
  M03: delivery('change-failure', { incidentLabel: 'incident' }),
  M04: delivery('recovery', { incidentLabel: 'incident' }),
  M05: delivery('change-failure', { incidentLabel: 'hotfix' }),
  M19: delivery('review-wait'),
  M20: [pull('csv', { path: '/pull-requests.csv', at: 'week', value: 'median_lines' })],
  M21: [
    pull('sql', {
      query:
        "select percentile_cont(0.85) within group (order by extract(epoch from done_at - started_at) / 86400)\nfrom work_items\nwhere done_at >= now() - interval '28 days'",
    }),
  ],
  M22: [
    pull('sql', { query: 'select count(*) from work_items\nwhere started_at is not null and done_at is null' }),
    pull('csv', { path: '/board.csv', at: 'day', value: 'in_progress' }),
  ],
  M06: delivery('ci-duration', { branch: 'main' }),
  M07: delivery('ci-success', { branch: 'main' }),
  M08: [push('tests.flaky-rate', 'junit')],
  M09: [push('tests.count', 'junit', 'tap')],
  M10: [push('tests.pass-rate', 'junit', 'tap')],
  M11: [
    pull('csv', { path: '/test-cases.csv', at: 'week', value: 'automated', per: 'planned', scale: 100 }),
    push('tests.count', 'junit'),
  ],
  M12: [push('tests.duration', 'junit'), ...delivery('ci-duration', { branch: 'main' })],
  M13: [push('coverage.line', 'lcov', 'cobertura', 'jacoco', 'clover')],
  M14: [push('coverage.branch', 'lcov', 'cobertura', 'jacoco', 'clover')],
  M15: [pull('csv', { path: '/diff-coverage.csv', at: 'day', value: 'covered', per: 'changed', scale: 100 })],
  M16: [pull('csv', { path: '/flows.csv', at: 'week', value: 'automated', per: 'listed', scale: 100 })],
  M17: [push('mutation.score', 'stryker', 'pit')],
  M18: [push('issues.count', 'sarif')],
};
