// A company has more people, labels and events than one page shows: the rest is there for whoever asks, with the keyboard too.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const words = {
  more: { en: 'Show more', zh: '显示更多' },
  left: { en: 'Show more ({count} left)', zh: '显示更多（还有 {count} 条）' },
  of: { en: '{count} of {all} shown', zh: '共 {all} 条，已显示 {count} 条' },
  some: { en: '{count} shown', zh: '已显示 {count} 条' },
  person: { en: 'Colleague {n}', zh: '同事 {n}' },
  label: { en: 'Label {n}', zh: '标签 {n}' },
};
const people = 130;
const labels = 104;

story('the rest of a long list', async (telling) => {
  const { say, person, server } = telling;
  const admin = await person();
  const { page } = admin;
  await setUp(page, telling);
  const call = apiOf(page);
  const { text: token } = await call('POST /api/tokens', { body: { name: 'Directory', scope: 'directory' } });
  const three = (n: number) => String(n).padStart(3, '0');
  for (let n = 1; n <= people; n += 1) {
    const reply = await fetch(`${server.address}/scim/v2/Users`, {
      method: 'POST',
      headers: { 'content-type': 'application/scim+json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        userName: `colleague-${n}@example.com`,
        displayName: say(words.person, { n: three(n) }),
        active: true,
      }),
    });
    expect(reply.status).toBe(201);
  }
  for (let n = 1; n <= labels; n += 1)
    await call('POST /api/labels', { body: { name: say(words.label, { n: three(n) }) } });

  // With the keyboard alone: a page more each time, and one goes on where it begins.
  const all = people + 1;
  await page.goto('/settings/people');
  const row = (n: number) => page.locator('main li', { hasText: `colleague-${n}@` });
  const rows = page.locator('main li', { hasText: '@example.com' });
  await row(1).waitFor();
  expect(await rows.count()).toBe(100);
  const more = (count: number) => page.getByRole('button', { name: say(words.left, { count }), exact: true });
  await more(all - 100).focus();
  await page.keyboard.press('Enter');
  await said(page, say(words.of, { count: all, all }));
  expect(await rows.count()).toBe(all);
  expect(await standsAt(page)).toBe(100);
  // What comes next is the first thing of that row, not of the page; the button is gone.
  await page.keyboard.press('Tab');
  expect(await standsAt(page)).toBe(100);
  expect(await page.getByRole('button', { name: say(words.more) }).count()).toBe(0);

  // With the pointer, on a list of labels.
  await page.goto('/settings/labels');
  const label = (n: number) => page.locator('main li', { hasText: say(words.label, { n: three(n) }) });
  const last = label(labels);
  await label(1).waitFor();
  expect(await last.count()).toBe(0);
  await more(labels - 100).click();
  await last.waitFor();
  await said(page, say(words.of, { count: labels, all: labels }));
  expect(await standsAt(page)).toBe(100);

  // The log has no end that is known: each press brings what happened before.
  await page.goto('/settings/audit');
  const entries = page.locator('main ol > li', { hasText: /· #\d/ });
  await entries.first().waitFor();
  const further = page.getByRole('button', { name: say(words.more), exact: true });
  await admin.look('log');
  for (let shown = 50; shown < 150; shown += 50) {
    await expect.poll(() => entries.count()).toBe(shown);
    await further.focus();
    await page.keyboard.press('Enter');
    await said(page, say(words.some, { count: shown + 50 }));
    expect(await entries.count()).toBe(shown + 50);
    expect(await standsAt(page)).toBe(shown);
  }
  while ((await further.count()) > 0) {
    const before = await entries.count();
    await further.click();
    await expect.poll(() => entries.count()).toBeGreaterThan(before);
  }
  // Back to the very first thing that happened.
  expect(await entries.count()).toBeGreaterThan(people + labels);
});

/** What a screen reader was told last. */
async function said(page: Page, sentence: string): Promise<void> {
  await page.locator('main [role=status]', { hasText: sentence }).waitFor({ state: 'attached' });
}

/** Which entry of its list has the focus, or holds what has. */
function standsAt(page: Page): Promise<number> {
  return page.evaluate<number>(
    "(() => { const entry = document.activeElement.closest('li'); return [...entry.parentElement.children].indexOf(entry); })()",
  );
}
