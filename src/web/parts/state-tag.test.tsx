// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { statuses } from '../../core/standing/status.ts';
import { render } from '../testing/render.tsx';
import { StateTag } from './state-tag.tsx';

test('each state has a word and a picture of its own, so that the hue is never needed', async () => {
  const seen = new Map<string, string>();
  for (const state of statuses) {
    const page = await render(<StateTag state={state} />);
    const picture = page.find('svg');
    const drawn = `${picture?.getAttribute('fill')} ${picture?.querySelector('path')?.getAttribute('d')}`;
    expect(page.text().trim()).not.toBe('');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect([...seen.keys()]).not.toContain(page.text());
    expect([...seen.values()]).not.toContain(drawn);
    seen.set(page.text(), drawn);
    await page.leave();
  }
  expect(seen.size).toBe(statuses.length);
});
