// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { KeyResult } from '../../contract/key-results.ts';
import { signedInAs } from '../testing/signed-in-as.ts';
import { keyResultOf } from '../testing/key-result.ts';
import { render } from '../testing/render.tsx';
import { StepsToAccept } from './steps-to-accept.tsx';

beforeEach(() => signedInAs('ann'));

type Step = KeyResult['steps'][number];

const step = (id: string, other: Partial<Step> = {}): Step => ({
  id: `0199a000-0000-7000-8000-00000000000${id}`,
  text: `Step ${id}`,
  due: null,
  evidence: '',
  weight: 1,
  acceptedAt: null,
  acceptedBy: null,
  dropped: false,
  late: false,
  ...other,
});

const milestone = (steps: Step[], other: Partial<KeyResult> = {}) =>
  keyResultOf({ kind: 'milestone', baseline: null, target: null, unit: '', steps, ...other });

test('each step in its order; what is open can be accepted, what is accepted can be opened again', async () => {
  const done = step('1', { acceptedAt: '2026-10-20T08:00:00.000Z', evidence: 'The run of 20 October' });
  const page = await render(<StepsToAccept keyResult={milestone([done, step('2', { due: '2026-12-01' })])} />);
  expect(page.find('ol')?.children).toHaveLength(2);
  expect(page.find('li:first-child')?.textContent).toBe('Step 1 Reopen');
  expect(page.find('li:last-child')?.textContent).toMatch(/^Step 2 .*Accept$/);
  await page.leave();
});

test('whoever may not check in reads the steps and is offered nothing', async () => {
  const can = { checkIn: false, edit: false };
  const page = await render(<StepsToAccept keyResult={milestone([step('1')], { can })} />);
  expect(page.text()).toContain('Step 1');
  expect(page.find('button')).toBeNull();
  await page.leave();
});

test('a step is accepted on evidence: without it the form stays, and says so beside the field', async () => {
  const page = await render(<StepsToAccept keyResult={milestone([step('1')])} />);
  await page.press('Accept');
  expect(page.find('button[aria-expanded]')?.getAttribute('aria-expanded')).toBe('true');
  await page.press('Accept the step');
  expect(page.find('textarea')?.getAttribute('aria-invalid')).toBe('true');
  await page.type('textarea', 'The run of 2 November');
  expect(page.find('textarea')?.getAttribute('aria-invalid')).not.toBe('true');
  await page.leave();
});

test('what was promised at the start and what came later are told apart', async () => {
  const [kept, late, out] = [step('1'), step('2'), step('3', { dropped: true })];
  const promised = [kept, out].map(({ id, text, due, weight }) => ({ id, text, due, weight }));
  const ends = { baseline: null, target: null, low: null, high: null };
  const frozen = { ...ends, kind: 'milestone' as const, measure: 'change' as const, at: '2026-10-01T00:00:00.000Z' };
  const keyResult = milestone([kept, late, out], { frozen: { ...frozen, steps: promised } });
  const page = await render(<StepsToAccept keyResult={keyResult} />);
  const said = (at: number) => page.find(`li:nth-child(${at})`)?.textContent ?? '';
  expect([said(1), said(2), said(3)].map((words) => /added later|taken out/.exec(words)?.[0])).toEqual([
    undefined,
    'added later',
    'taken out',
  ]);
  await page.leave();
});
