// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { keyResultOf } from '../testing/key-result.ts';
import { onAPage } from '../testing/on-a-page.tsx';
import { render } from '../testing/render.tsx';
import { KeyResultRow } from './key-result-row.tsx';

const cycle = { start: '2026-10-01', end: '2026-12-31' };
const row = async (keyResult: ReturnType<typeof keyResultOf>, more: object = {}) =>
  render(await onAPage(<KeyResultRow keyResult={keyResult} cycle={cycle} {...more} />));

test('statement, now and goal, whose it is, the course and how it stands', async () => {
  const page = await row(keyResultOf());
  expect(page.find('article a')?.getAttribute('href')).toBe('/key-results/0199a000-0000-7000-8000-000000000002');
  expect(page.text()).toContain('Share of customers who deploy without a ticket from 20% to 60%');
  expect(page.text()).toContain('41%→ 60%');
  expect(page.text()).toContain('Hannah Cole');
  expect(page.text()).toContain('on track');
  expect(page.find('svg[aria-label^="Trend"], [aria-label^="Trend"]')?.getAttribute('aria-label')).toBe(
    'Trend: 2 readings, now 41%, target 60%',
  );
  expect(page.find('[aria-label^="Progress"]')?.getAttribute('aria-label')).toBe('Progress 53%, expected by now 40%');
  await page.leave();
});

test('what is not measured is never nought', async () => {
  const nothing = { value: null, valueAt: null, raw: null, progress: null, expected: null, confidence: null };
  const page = await row(keyResultOf({ baseline: null }, { ...nothing, points: [], status: 'unknown' }));
  expect(page.text()).toContain('–→ 60%');
  expect(page.text()).toContain('no reading yet');
  expect(page.text()).not.toMatch(/\b0\b/);
  expect(page.find('[aria-label^="Trend"]')).toBeNull();
  expect(page.find('[aria-label^="Progress"]')).toBeNull();
  await page.leave();
});

test('a baseline that is known stands there, and is drawn, until there is a reading', async () => {
  const nothing = { value: null, valueAt: null, raw: null, progress: null, expected: null, confidence: null };
  const page = await row(keyResultOf({}, { ...nothing, points: [], status: 'unknown' }));
  expect(page.text()).toContain('20%baseline → 60%');
  expect(page.find('[aria-label^="Trend"] circle')).not.toBeNull();
  await page.leave();
});

test.each([
  ['on-track', 0.19, 'On track says how it stands today'],
  ['off-track', 0.8, 'Off track says how it stands today'],
  ['on-track', 0.6, undefined],
  ['at-risk', 0.19, undefined],
] as const)('%s beside a chance of %d: which counts', async (status, chance, told) => {
  const page = await row(keyResultOf({}, { status, chance }));
  if (told === undefined) expect(page.text()).not.toContain('the forecast counts');
  else expect(page.text()).toContain(told);
  await page.leave();
});

test('a guard holds a limit: it has no way to go', async () => {
  const guard = keyResultOf({ kind: 'guard', measure: 'at-most', baseline: null, target: 2, unit: '' }, { value: 1 });
  const page = await row({ ...guard, now: { ...guard.now, status: 'held' } });
  expect(page.text()).toContain('1→ ≤ 2');
  expect(page.text()).toContain('held');
  expect(page.find('[aria-label^="Progress"]')).toBeNull();
  await page.leave();
});

test('past the day by which it was to be known it asks for the answer, of those who may give it', async () => {
  const unknown = keyResultOf(
    { kind: 'unknown', knowBy: '2026-11-01' },
    { status: 'unknown', answerDue: '2026-11-01' },
  );
  const page = await row(unknown);
  expect(page.text()).toContain('This should have been known by 1 Nov');
  expect(page.find('a[href$="/edit"]')?.textContent).toBe('Write its number, or a later day');
  await page.leave();
  const reader = await row({ ...unknown, can: { checkIn: false, edit: false } });
  expect(reader.find('a[href$="/edit"]')).toBeNull();
  await reader.leave();
});

test('who proposed it is named where it is somebody else', async () => {
  const mo = { id: '0199a000-0000-7000-8000-000000000009', name: 'Mo Ek' };
  const handed = await row(keyResultOf({ proposedBy: mo }));
  expect(handed.text()).toContain('Proposed by Mo Ek');
  await handed.leave();
  const own = await row(keyResultOf({ proposedBy: keyResultOf().owner }));
  expect(own.text()).not.toContain('Proposed by');
  await own.leave();
});

test('a check-in and the reason of the number are one press away, where they are offered', async () => {
  const why = vi.fn<() => void>();
  const page = await row(keyResultOf(), { checksIn: true, onWhy: why });
  expect(page.find('a[href$="/check-in"]')?.textContent).toBe('Check in');
  await page.press('Why this number?');
  expect(why).toHaveBeenCalledOnce();
  await page.leave();
  const shown = await row(keyResultOf());
  expect(shown.find('a[href$="/check-in"]')).toBeNull();
  expect(shown.find('button')).toBeNull();
  await shown.leave();
});
