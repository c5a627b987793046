import { expect, test } from 'vitest';
import type { Me } from '../../contract/session.ts';
import { fitsWords, verbsFor } from './verbs.ts';

const me = {
  teams: [{ id: 't1', name: 'Payments', kind: 'product-technology', parentId: null, mine: true, lead: false }],
  cycle: { id: 'c1', name: '2026-Q4', start: '2026-10-01', end: '2026-12-31', state: 'running' },
} as unknown as Me;

const found = (typed: string) =>
  verbsFor(me)
    .filter((verb) => fitsWords(verb, typed))
    .map(({ href }) => href);

test.each([
  ['invite', '/settings/people'],
  ['start cycle', '/settings/cycles'],
  ['启动周期', '/settings/cycles'],
  ['connect source', '/sources/new'],
  ['check in', '/'],
  ['更新进展', '/'],
  ['metric', '/metrics'],
  ['metric catalogue', '/metrics'],
  ['close', '/cycles/c1/close'],
  ['forecast', '/forecasts'],
  ['learning', '/teams/t1/learning'],
  ['sprint', '/teams/t1/iterations'],
  ['readiness', '/teams/t1/readiness'],
  ['tokens', '/settings/tokens'],
  ['hypoth', '/hypotheses'],
  ['export', '/settings/tokens'],
  ['backup', '/settings/about'],
  ['复盘', '/cycles/c1/close'],
  ['yqts', '/settings/people'],
  ['zbml', '/metrics'],
  ['time zone', '/settings/time'],
])('%s is found', (typed, href) => expect(found(typed)).toContain(href));

test('what nobody named is not found', () => expect(found('unicorn farm')).toEqual([]));
