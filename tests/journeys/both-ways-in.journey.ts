// A company whose sign-in tells no address: somebody with a password connects their account, comes in by either way, and nobody else is connected to the same person.
import { afterAll, expect } from 'vitest';
import { accountRefusals } from '../../src/contract/account-refusals.ts';
import { codeOf } from '../../src/server/testing/authenticator.ts';
import { type Colleague, openProvider } from '../../src/server/testing/company-provider.ts';
import { text as door } from '../../src/web/features/session/text.ts';
import { text } from '../../src/web/features/settings/company-text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { type Person, story } from './story.ts';

const outside = 'http://127.0.0.1:3919';
const people: Record<string, Colleague> = { lin: { name: 'Lin' } };
const provider = await openProvider(`${outside}/api/company-session/callback`, people);
const { issuer, clientId, clientSecret, scopes } = provider.company;
const password = 'a quiet hill sleeps';
const company = '星河 Acme';

afterAll(() => provider.close());

story(
  'both ways in',
  async (telling) => {
    const { say } = telling;
    const boss = await telling.person();
    await setUp(boss.page, telling);
    const joins = async (name: string, email: string): Promise<Person> => {
      const { link } = await apiOf(boss.page)('POST /api/invitations', { body: { role: 'member' } });
      const person = await telling.person();
      await person.page.goto(new URL(link!).pathname);
      await person.page.getByLabel(say(door.yourName)).fill(name);
      await person.page.getByLabel(say(door.email)).fill(email);
      await person.page.getByLabel(say(door.password)).fill(password);
      await person.page.getByRole('button', { name: say(door.join), exact: true }).click();
      await person.page.waitForURL((url) => url.pathname === '/');
      return person;
    };
    const yan = await joins('Yan', 'yan@example.com');
    const { page } = yan;
    const connects = async (who: Person, secret = password) => {
      await who.page.getByRole('button', { name: say(text.connect) }).click();
      await who.page.getByRole('dialog').getByLabel(say(text.current)).fill(secret);
      await who.page.getByRole('button', { name: say(text.go, { company }) }).click();
    };
    const signsInThere = async (who: Person) => {
      await who.page.locator('input[name=login]').fill('lin');
      await who.page.locator('button[type=submit]').click();
    };

    await page.goto('/settings/account');
    await page.getByText(say(text.how, { company })).waitFor();
    await connects(yan, 'a guess');
    await page.locator('[aria-invalid="true"]').waitFor();
    await yan.look('asks');
    await page.getByRole('dialog').getByLabel(say(text.current)).fill(password);
    await page.getByRole('button', { name: say(text.go, { company }) }).click();
    await signsInThere(yan);
    await page.getByText(say(text.connected, { company })).waitFor();
    await page.getByRole('button', { name: say(text.disconnect), exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await yan.look('connected');

    // By the company's button, too.
    const { person } = await apiOf(page)('GET /api/me', {});
    await apiOf(page)('DELETE /api/session', {});
    await page.goto('/sign-in');
    await page.getByRole('link', { name: say(door.signInWith, { company }) }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect((await apiOf(page)('GET /api/me', {})).person.id).toBe(person.id);

    // Somebody else, who sits where Yan is signed in at the company.
    const mo = await joins('Mo', 'mo@example.com');
    await mo.page.goto('/settings/account');
    await connects(mo);
    await signsInThere(mo);
    await mo.page.getByText(say(accountRefusals['company-tied-elsewhere'].text)).waitFor();
    await mo.look('refused');

    await page.goto('/settings/account');
    await page.getByRole('button', { name: say(text.disconnect), exact: true }).click();
    await page.getByText(say(text.disconnectHow, { company })).waitFor();
    await yan.look('disconnect');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: say(text.disconnect) })
      .click();
    await page.getByText(say(text.disconnected, { company })).waitFor();
    await page.getByRole('button', { name: say(text.connect) }).waitFor();

    // With a second step a code is asked, too; at the company one is still signed in.
    const { secret } = await apiOf(page)('POST /api/me/second-step', { body: { current: password } });
    await apiOf(page)('PUT /api/me/second-step', { body: { code: codeOf(secret, new Date()) } });
    await page.reload();
    await page.getByRole('button', { name: say(text.connect) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say(text.current)).fill(password);
    await dialog.getByLabel(say(text.code)).fill('000000');
    await page.getByRole('button', { name: say(text.go, { company }) }).click();
    await dialog.locator('[aria-invalid="true"]').waitFor();
    await yan.look('code');
    await dialog.getByLabel(say(text.code)).fill(codeOf(secret, new Date(Date.now() + 30_000)));
    await page.getByRole('button', { name: say(text.go, { company }) }).click();
    await page.getByText(say(text.connected, { company })).waitFor();
  },
  {
    elsewhere: issuer,
    // A guess at the password; a page that stood open when its session ended.
    expected: [400, 401],
    environment: {
      CRUX_PORT: '3919',
      CRUX_PUBLIC_URL: outside,
      CRUX_OIDC_ISSUER: issuer,
      CRUX_OIDC_CLIENT_ID: clientId,
      CRUX_OIDC_CLIENT_SECRET: clientSecret,
      CRUX_OIDC_SCOPES: scopes,
      CRUX_OIDC_NAME: company,
    },
  },
);
