// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Trace } from '../../core/standing/trace.ts';
import { render } from '../testing/render.tsx';
import { TraceView } from './why-sheet.tsx';

const words = (en: string) => ({ en, zh: en });

const inner: Trace = { formula: words('latest reading'), inputs: [], result: true };
const trace: Trace = {
  formula: words('(now − start) ÷ (target − start)'),
  inputs: [
    { name: words('now'), value: 36, unit: '%', source: 'manual', at: '2026-11-02' },
    { name: words('start'), value: null },
    { name: words('accepted'), value: true, why: inner },
  ],
  steps: [{ what: words('way so far'), value: 0.4, unit: 'share' }],
  result: 0.4,
  unit: 'share',
  reason: words('Counted since the start'),
};

test('what came out, how, and what went in, with where it is from', async () => {
  const page = await render(<TraceView trace={trace} />);
  expect(page.find('p')?.textContent).toBe('40%');
  expect(page.text()).toContain('Counted since the start');
  expect(page.text()).toContain('(now − start) ÷ (target − start)');
  expect(page.find('tr')?.textContent).toContain('typed by hand · ');
  expect(page.find('tr')?.textContent).toContain('36%');
  await page.leave();
});

test('what is not known is said to be unknown, yes and no are words', async () => {
  const page = await render(<TraceView trace={trace} />);
  expect(page.text()).toContain('not known');
  expect(page.text()).toContain('acceptedyes');
  await page.leave();
});

test('where an input has a reason of its own, it can be opened; steps only where there are some', async () => {
  const page = await render(<TraceView trace={trace} />);
  expect(page.text()).toContain('On the way');
  expect(page.find('details')?.textContent).toContain('latest reading');
  await page.leave();
  const plain = await render(<TraceView trace={inner} />);
  expect(plain.text()).not.toContain('On the way');
  expect(plain.find('table')).toBeNull();
  await plain.leave();
});
