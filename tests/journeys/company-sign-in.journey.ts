// Somebody who was invited joins with the company's own account, leaves, and comes back by the same button; a stranger is told why not.
import { afterAll, expect } from 'vitest';
import { accountRefusals } from '../../src/contract/account-refusals.ts';
import { type Colleague, openProvider } from '../../src/server/testing/company-provider.ts';
import { text } from '../../src/web/features/session/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const outside = 'http://127.0.0.1:3917';
const people: Record<string, Colleague> = {
  ming: { email: 'ming@acme.example', email_verified: true, name: 'Ming' },
  stranger: { email: 'stranger@else.example', email_verified: true, name: 'Stranger' },
};
const provider = await openProvider(`${outside}/api/company-session/callback`, people);
const { issuer, clientId, clientSecret, scopes } = provider.company;

afterAll(() => provider.close());

story(
  'company sign-in',
  async (telling) => {
    const { say } = telling;
    const admin = await telling.person();
    await setUp(admin.page, telling);
    const api = apiOf(admin.page);
    await api('POST /api/invitations', { body: { role: 'member', email: 'ming@acme.example', teamIds: [] } });

    const { page, look } = await telling.person();
    await page.goto('/sign-in');
    const button = page.getByRole('link', { name: say(text.signInWith, { company: 'Acme' }) });
    await button.waitFor();
    await look('door');
    const signInThere = async (who: string) => {
      await button.click();
      await page.locator('input[name=login]').fill(who);
      await page.locator('button[type=submit]').click();
    };
    await signInThere('stranger');
    const { 'company-not-invited': refused } = accountRefusals;
    await page.getByText(say(refused.text, { email: 'stranger@else.example' })).waitFor();
    await look('refused');

    // The provider still knows the stranger in this browser.
    await page.context().clearCookies();
    await signInThere('ming');
    await page.waitForURL((url) => url.pathname === '/');
    const me = await apiOf(page)('GET /api/me', {});
    expect(me.person).toMatchObject({ name: 'Ming', role: 'member' });
    await apiOf(page)('DELETE /api/session', {});
    await page.goto('/sign-in?next=/teams');
    await button.click();
    await page.waitForURL((url) => url.pathname === '/teams');
    expect((await apiOf(page)('GET /api/me', {})).person.id).toBe(me.person.id);
  },
  {
    elsewhere: issuer,
    // Signed out, a page that stood open asks once more.
    expected: [401],
    environment: {
      CRUX_PORT: '3917',
      CRUX_PUBLIC_URL: outside,
      CRUX_OIDC_ISSUER: issuer,
      CRUX_OIDC_CLIENT_ID: clientId,
      CRUX_OIDC_CLIENT_SECRET: clientSecret,
      CRUX_OIDC_SCOPES: scopes,
      CRUX_OIDC_NAME: 'Acme',
    },
  },
);
