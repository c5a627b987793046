// A second step after the password: set up with an app, used, a recovery code when the phone is away, reset by an admin when all is lost.
import { codeOf } from '../../src/server/testing/authenticator.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { text as step } from '../../src/web/features/settings/second-step-text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const mo = { email: 'mo@example.com', password: 'a quiet hill sleeps' };
/** The next code of the app: none is taken twice. */
const next = (secret: string) => codeOf(secret, new Date(Date.now() + 30_000));

story(
  'second step',
  async (telling) => {
    const { say, person } = telling;
    const boss = await person();
    await setUp(boss.page, telling);
    const { page, look, context } = await person();
    const { link } = await apiOf(boss.page)('POST /api/invitations', { body: { role: 'member' } });
    await page.goto(new URL(link!).pathname);
    await page.getByLabel(say(session.yourName)).fill('Mo');
    await page.getByLabel(say(session.email)).fill(mo.email);
    await page.getByLabel(say(session.password)).fill(mo.password);
    await page.getByRole('button', { name: say(session.join), exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');

    // Set up: the password, the app, its first code.
    await page.goto('/settings/account');
    await page.getByRole('button', { name: say(step.setUp) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say(step.current)).fill(mo.password);
    await dialog.getByRole('button', { name: say(step.next) }).click();
    await dialog.getByRole('img', { name: say(step.picture) }).waitFor();
    const secret = (await dialog.getByLabel(say(step.secret)).inputValue()).replaceAll(' ', '');
    await look('scan');
    await dialog.getByLabel(say(step.code)).fill('000000');
    await dialog.getByRole('button', { name: say(step.turnOn) }).click();
    await dialog.locator('[aria-invalid="true"]').waitFor();
    await dialog.getByLabel(say(step.code)).fill(codeOf(secret, new Date()));
    await dialog.getByRole('button', { name: say(step.turnOn) }).click();
    await dialog.getByText(say(step.keepCodesHow)).waitFor();
    const codes = (await dialog.locator('pre').innerText()).trim().split('\n');
    await look('recovery-codes');
    await dialog.getByRole('button', { name: say(step.kept) }).click();
    await page.getByText(say(step.left, { count: 10 })).waitFor();
    await look('on');

    // Signed out, and in again with a code; then with a recovery code.
    const signIn = async (code: string, label?: string) => {
      await context.clearCookies();
      await page.goto('/sign-in');
      await page.getByLabel(say(session.email)).fill(mo.email);
      await page.getByLabel(say(session.password)).fill(mo.password);
      await page.getByRole('button', { name: say(session.signIn), exact: true }).click();
      await page.getByRole('heading', { level: 1, name: say(session.secondStep) }).waitFor();
      if (label !== undefined) await look(label);
      await page.getByLabel(say(session.code)).fill(code);
      await page.getByRole('button', { name: say(session.signIn), exact: true }).click();
    };
    await signIn('123', 'asks');
    await page.locator('[aria-invalid="true"]').waitFor();
    await look('wrong');
    await page.getByLabel(say(session.code)).fill(next(secret));
    await page.getByRole('button', { name: say(session.signIn), exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await signIn(codes[0]!.toLowerCase());
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/settings/account');
    await page.getByText(say(step.left, { count: 9 })).waitFor();

    // All is lost: an admin sees who has it and resets it.
    await boss.page.goto('/settings/people');
    await boss.page.getByText(`${mo.email} · ${say(step.has)}`).waitFor();
    await boss.look('who-has-it');
    await boss.page.getByRole('button', { name: say(step.resetOf, { name: 'Mo' }) }).click();
    await boss.look('reset');
    await boss.page.getByRole('button', { name: say(step.reset), exact: true }).click();
    await boss.page.getByText(say(step.wasReset, { name: 'Mo' })).waitFor();
    await boss.page.getByText(`${mo.email} · ${say(step.has)}`).waitFor({ state: 'detached' });
    await page.goto('/');
    await page.waitForURL(/sign-in/);
    await page.getByLabel(say(session.email)).fill(mo.email);
    await page.getByLabel(say(session.password)).fill(mo.password);
    await page.getByRole('button', { name: say(session.signIn), exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
  },
  { expected: [400, 401] },
);
