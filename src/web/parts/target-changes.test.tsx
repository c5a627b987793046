// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { TargetChange, TargetEnds } from '../../contract/key-results.ts';
import { render } from '../testing/render.tsx';
import { TargetChanges } from './target-changes.tsx';

const ends = (baseline: number | null, target: number | null): TargetEnds => ({
  baseline,
  target,
  low: null,
  high: null,
});

const change: TargetChange = {
  keyResultId: '0199a000-0000-7000-8000-000000000002',
  before: ends(20, 60),
  after: ends(20, 45),
  reason: 'The partner left',
  by: { id: '0199a000-0000-7000-8000-000000000001', name: 'Hannah Cole' },
  at: '2026-11-02T09:00:00.000Z',
};

test('nothing changed, nothing said', async () => {
  const page = await render(<TargetChanges changes={[]} frozen={null} unit="%" />);
  expect(page.text()).toBe('');
  await page.leave();
});

test('from what to what, by whom and why', async () => {
  const page = await render(<TargetChanges changes={[change]} frozen={null} unit="%" />);
  expect(page.text()).toContain('Changed from 20 → 60% to 20 → 45%');
  expect(page.text()).toContain('Hannah Cole · ');
  expect(page.find('q')?.textContent).toBe('The partner left');
  await page.leave();
});

test('a range is told by its ends, and a missing reason is named', async () => {
  const range = { baseline: null, target: null, low: 2, high: 5 };
  const changes = [{ ...change, before: range, after: { ...range, high: 4 }, reason: '', by: null }];
  const page = await render(<TargetChanges changes={changes} frozen={null} unit="%" />);
  expect(page.text()).toContain('Changed from 2–5% to 2–4%');
  expect(page.text()).toContain('No reason is noted');
  expect(page.find('q')).toBeNull();
  await page.leave();
});

test('another kind, and other steps, are told by their names', async () => {
  const kind = { kind: 'metric' as const, measure: 'change' as const, steps: [] };
  const guard = { ...ends(null, 2), ...kind, kind: 'guard' as const, measure: 'at-least' as const };
  const step = (text: string) => ({ id: text, text, due: null, weight: 1 });
  const milestone = {
    ...ends(null, null),
    ...kind,
    kind: 'milestone' as const,
    steps: [step('Build'), step('Deploy')],
  };
  const changes = [
    { ...change, before: { ...ends(2, 10), ...kind }, after: guard },
    { ...change, at: '2026-11-03T09:00:00.000Z', before: milestone, after: { ...milestone, steps: [step('Build')] } },
  ];
  const page = await render(<TargetChanges changes={changes} frozen={null} unit="" />);
  expect(page.text()).toContain('Changed from Metric: from 2 to 10 to Guard: at least 2');
  expect(page.text()).toContain('Changed from Milestone: Build and Deploy to Milestone: Build');
  await page.leave();
});
