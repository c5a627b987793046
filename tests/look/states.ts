// The states a company can be in, one after the other, on one server for each language.
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Lang } from '../../src/core/text.ts';
import { apiOf } from '../journeys/api.ts';
import { admin } from '../journeys/steps.ts';
import { startServer } from '../journeys/running-server.ts';
import { addLongCompany } from './long-company.ts';
import type { LookedAt } from './pages.ts';
import { type Place, placeOf } from './place.ts';

export const stateNames = ['new', 'signed-out', 'empty', 'bare', 'sample', 'long', 'error', 'loading'] as const;
export type StateName = (typeof stateNames)[number];

export type State = { name: StateName; page: Page; place: Place; by?: LookedAt['by'] };

/** Goes through the states and calls `visit` in each: it takes its pictures before the next state begins. */
export async function throughStates(
  browser: Browser,
  lang: Lang,
  visit: (state: State) => Promise<void>,
): Promise<void> {
  const server = await startServer({ CRUX_LANG: lang });
  const contexts: BrowserContext[] = [];
  const sitDown = async () => {
    const context = await browser.newContext({
      locale: lang === 'zh' ? 'zh-CN' : 'en',
      reducedMotion: 'reduce',
      baseURL: server.address,
    });
    contexts.push(context);
    const page = await context.newPage();
    await page.goto('/sign-in');
    return page;
  };
  try {
    const founder = await sitDown();
    const setupLink = server.setupLink ?? '';
    await visit({ name: 'new', page: founder, place: { setupLink }, by: 'founder' });
    const api = apiOf(founder);
    const names = lang === 'zh' ? ['山河科技', '林晚'] : ['Hillside Software', 'Lin Wan'];
    const token = new URL(setupLink).searchParams.get('token') ?? '';
    await api('POST /api/setup', { body: { token, lang, organization: names[0]!, name: names[1]!, ...admin } });
    const { link } = await api('POST /api/invitations', { body: { name: '', role: 'member' } });
    const stranger = await sitDown();
    await visit({
      name: 'signed-out',
      page: stranger,
      place: { invitation: link?.split('/').at(-1) ?? '' },
      by: 'stranger',
    });
    await visit({ name: 'empty', page: founder, place: await placeOf(founder) });
    await api('POST /api/teams', {
      body: { name: lang === 'zh' ? '结算' : 'Checkout', kind: 'product-technology' },
    });
    await visit({ name: 'bare', page: founder, place: await placeOf(founder) });

    const guest = await sitDown();
    await apiOf(guest)('POST /api/session', { body: admin });
    await apiOf(guest)('POST /api/sample', { body: { lang } });
    const place = await placeOf(guest);
    await visit({ name: 'sample', page: guest, place });
    await visit({ name: 'error', page: guest, place });
    await visit({ name: 'loading', page: guest, place });

    await addLongCompany(founder, lang);
    await visit({ name: 'long', page: founder, place: await placeOf(founder) });
  } finally {
    for (const context of contexts) await context.close();
    await server.stop();
  }
}
