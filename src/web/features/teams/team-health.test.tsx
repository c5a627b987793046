// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { render } from '../../testing/render.tsx';
import { TeamHealth } from './team-health.tsx';

const now = new Date().toISOString();

test('what is in trouble is told first, and what nobody can tell yet stands as that', async () => {
  const statuses = [
    { status: 'too-early', count: 2 },
    { status: 'on-track', count: 4 },
    { status: 'broken', count: 1 },
    { status: 'unknown', count: 3 },
  ] as const;
  const page = await render(<TeamHealth health={{ teamId: 't', statuses: [...statuses], stale: 1, heardAt: now }} />);
  expect(page.text()).toContain('1 broken, 4 on track, 2 too early to say, 3 unknown');
  expect(page.text()).toContain('1 stale');
  await page.leave();
});

test('nothing is said of stale where nothing is', async () => {
  const health = { teamId: 't', statuses: [{ status: 'met' as const, count: 1 }], stale: 0, heardAt: now };
  const page = await render(<TeamHealth health={health} />);
  expect(page.text()).not.toContain('stale');
  await page.leave();
});
