// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { render } from '../testing/render.tsx';
import { ProgressLine } from './progress-line.tsx';

test.each([
  { progress: 0.36, expected: null, said: 'Progress 36%' },
  { progress: 0.36, expected: 0.5, said: 'Progress 36%, expected by now 50%' },
  { progress: null, expected: null, said: 'Progress unknown' },
])('$progress of $expected is heard as “$said”', async ({ progress, expected, said }) => {
  const page = await render(<ProgressLine progress={progress} expected={expected} />);
  expect(page.find('[role=img]')?.getAttribute('aria-label')).toBe(said);
  await page.leave();
});

test.each([
  { progress: 1.4, drawn: '100%' },
  { progress: -0.2, drawn: '0%' },
  { progress: null, drawn: '0%' },
])('$progress is drawn inside of the line, as $drawn', async ({ progress, drawn }) => {
  const page = await render(<ProgressLine progress={progress} />);
  expect(page.find('[role=img] > span')?.style.getPropertyValue('--done')).toBe(drawn);
  expect(page.find('[role=img]')?.children).toHaveLength(1);
  await page.leave();
});
