// What was typed survives a reload, a tunnel, a lost reply, a colleague who was faster, and a cycle that closed meanwhile.
import { type Page } from 'playwright-core';
import { expect } from 'vitest';
import { checkInRefusals } from '../../src/contract/check-in-refusals.ts';
import { refusals } from '../../src/contract/refusals.ts';
import { offlineText } from '../../src/web/kit/offline-text.ts';
import { text as account } from '../../src/web/features/settings/text.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const names = ['Alpha', 'Beta', 'Gamma'];
const words = {
  mine: { en: 'Typed in the tunnel', zh: '在隧道里写的' },
  theirs: { en: 'Seen from the office', zh: '在办公室看到的' },
};

story(
  'lost connection',
  async (telling) => {
    const { say } = telling;
    const { page: first, context } = await telling.person();
    await setUp(first, telling);
    const keyResults = await threeKeyResults(first);
    const colleague = await joined(first, telling.person);
    const api = apiOf(first);
    const said = async (index: number) =>
      (await api('GET /api/key-results/{keyResultId}/check-ins', at(keyResults[index]))).map((one) => one.changed);

    // A reload in the middle of a word: it is still there.
    await first.goto('/');
    await row(first, 'Alpha').getByLabel(say(week.changed)).fill(say(words.mine));
    await first.reload();
    await first.getByText(say(week.restored)).waitFor();
    expect(await row(first, 'Alpha').getByLabel(say(week.changed)).inputValue()).toBe(say(words.mine));

    // Two are confirmed in the tunnel, and the page is closed there.
    await context.setOffline(true);
    await first.keyboard.press('Enter');
    await row(first, 'Beta').getByLabel(say(week.changed)).fill(say(words.mine));
    await first.keyboard.press('Enter');
    await expect.poll(() => first.getByText(say(week.offline)).count()).toBe(2);
    await first.close();
    const body = { confidence: 6, changed: say(words.theirs) };
    await colleague('POST /api/key-results/{keyResultId}/check-ins', { ...at(keyResults[1]), body });
    await context.setOffline(false);

    // Back online, on any page: what nobody else touched is sent; what a colleague was faster with is asked about.
    const page = await context.newPage();
    const sent: number[] = [];
    page.on('response', (reply) => {
      if (reply.request().method() === 'POST' && reply.url().endsWith('/check-ins')) sent.push(reply.status());
    });
    await page.goto('/teams');
    await page.getByText(say(week.done, { name: 'Alpha' })).waitFor();
    await expect.poll(() => sent).toEqual([200, 409]);
    await page.goto('/');
    await page.getByText(say(checkInRefusals['checked-in-meanwhile'].text)).waitFor();
    await page.getByText(say(words.theirs)).first().waitFor();
    await page.getByRole('button', { name: say(week.mineToo) }).click();
    await page.getByText(say(week.done, { name: 'Beta' })).waitFor();
    expect([await said(0), await said(1)]).toEqual([[say(words.mine)], [say(words.theirs), say(words.mine)]]);

    // The server took it, and its reply was lost on the way: it is sent again and counts once.
    let lost = 0;
    await page.route('**/check-ins', async (route) => {
      await route.fetch();
      lost += 1;
      await route.fulfill({ status: 502, body: '' });
    });
    await row(page, 'Gamma').getByLabel(say(week.changed)).fill(say(words.mine));
    await page.keyboard.press('Enter');
    await page.getByText(say(week.unreachable)).waitFor();
    await page.unroute('**/check-ins');
    await page.reload();
    await page.getByText(say(week.done, { name: 'Gamma' })).waitFor();
    expect([lost, await said(2)]).toEqual([1, [say(words.mine)]]);

    // The cycle closed meanwhile: nothing is written, and nothing is lost.
    await page.locator('main details > summary').last().click();
    await row(page, 'Alpha').getByRole('button').first().click();
    await row(page, 'Alpha').getByLabel(say(week.changed)).fill('Too late');
    await context.setOffline(true);
    await page.keyboard.press('Enter');
    await page.getByText(say(week.offline)).waitFor();
    const cycleId = (await colleague('GET /api/cycles', {}))[0]?.id ?? '';
    for (const state of ['running', 'closing', 'closed'] as const)
      await colleague('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state } });
    await context.setOffline(false);
    await page.getByText(say(refusals['cycle-closed'].text)).waitFor();
    await page.reload();
    await page.getByText('Too late').waitFor();
    await page.getByRole('button', { name: say(week.discard) }).click();
    await page.getByText('Too late').waitFor({ state: 'detached' });

    // In any other form: told at the edge of the page, and sent by itself.
    await page.goto('/settings/account');
    await page.getByLabel(say(account.yourName)).fill('Lin of the tunnel');
    await context.setOffline(true);
    await page.keyboard.press('Enter');
    await page.getByText(say(offlineText)).waitFor();
    await context.setOffline(false);
    await page.getByText(say(offlineText)).waitFor({ state: 'detached' });
    await expect.poll(async () => (await api('GET /api/me', {})).person.name).toBe('Lin of the tunnel');
  },
  { expected: [409, 502] },
);

function row(page: Page, name: string) {
  return page.getByRole('article', { name, exact: true });
}

function at(keyResultId: string | undefined) {
  return { params: { keyResultId: keyResultId ?? '' } };
}

async function threeKeyResults(page: Page): Promise<string[]> {
  const api = apiOf(page);
  const me = await api('GET /api/me', {});
  const { id: teamId } = await api('POST /api/teams', { body: { name: 'A', kind: 'product-technology' } });
  const keyResults = names.map((text) => ({ text, baseline: 0, target: 100, unit: '%' }));
  const made = await api('POST /api/objectives', {
    body: { teamId, cycleId: me.cycle?.id ?? '', text: 'x', type: 'other', ownerId: me.person.id, keyResults },
  });
  const params = { objectiveId: made.id };
  await api('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '' } });
  return made.keyResults.map((one) => one.id);
}

/** A second admin at a browser of their own. */
async function joined(page: Page, person: () => Promise<{ page: Page }>) {
  const { link } = await apiOf(page)('POST /api/invitations', { body: { role: 'admin', name: 'Mo' } });
  const { page: theirs } = await person();
  await theirs.goto('/sign-in');
  const body = { name: 'Mo', email: 'mo@example.com', password: 'a quiet river bends', lang: 'en' as const };
  const api = apiOf(theirs);
  await api('POST /api/join/{token}', { params: { token: link?.split('/join/')[1] ?? '' }, body });
  return api;
}
