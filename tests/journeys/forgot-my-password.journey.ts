// Somebody forgot the password: a link comes by mail, the new one works, the other device is out; an admin does it for who gets no mail.
import { afterAll, beforeAll } from 'vitest';
import { openMailbox } from '../../src/server/testing/mailbox.ts';
import { text as account } from '../../src/web/features/settings/account-text.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { text as settings } from '../../src/web/features/settings/text.ts';
import { apiOf } from './api.ts';
import { admin, setUp } from './steps.ts';
import { story } from './story.ts';

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
beforeAll(() => void mailbox.mails.splice(0));

const outside = 'http://okr.example.com';
const fresh = ['a river after the rain', 'a river before the rain'] as const;
const mo = { email: 'mo@example.com', password: 'a quiet hill sleeps' };

story(
  'forgot my password',
  async (telling) => {
    const { say, person, server } = telling;
    const { page } = await person();
    await setUp(page, telling);
    const phone = await person();
    const signIn = async (at: typeof page, email: string, password: string) => {
      await at.goto('/sign-in');
      await at.getByLabel(say(session.email)).fill(email);
      await at.getByLabel(say(session.password)).fill(password);
      await at.getByRole('button', { name: say(session.signIn), exact: true }).click();
    };
    await signIn(phone.page, admin.email, admin.password);
    await phone.page.waitForURL((url) => url.pathname === '/');

    // The way back begins where one stands before the closed door.
    const desk = await person();
    await desk.page.goto('/sign-in');
    await desk.page.getByRole('link', { name: say(session.forgot) }).click();
    await desk.page.getByLabel(say(session.email)).fill(admin.email);
    await desk.look('asks');
    await desk.page.getByRole('button', { name: say(session.sendLink) }).click();
    await desk.page.getByRole('heading', { level: 1, name: say(session.linkSent) }).waitFor();
    const mail = await mailbox.next();
    const link = new RegExp(`${outside}(/reset-password/[\\w-]+)`).exec(mail)![1]!;
    await desk.page.goto(link);
    await desk.page.getByLabel(say(session.newPassword)).fill(fresh[0]);
    await desk.look('new-password');
    await desk.page.getByRole('button', { name: say(session.setPassword) }).click();
    await desk.page.getByRole('heading', { level: 1, name: say(session.passwordSet) }).waitFor();
    await signIn(desk.page, admin.email, fresh[0]);
    await desk.page.waitForURL((url) => url.pathname === '/');

    // The link is used up, and the phone is out.
    await page.goto(link);
    await page.getByRole('alert').waitFor();
    await phone.page.goto('/');
    await phone.page.waitForURL(/sign-in/);

    // Where I am signed in, and another password by the front door.
    await signIn(phone.page, admin.email, fresh[0]);
    await phone.page.waitForURL((url) => url.pathname === '/');
    await desk.page.goto('/settings/account');
    const other = desk.page
      .getByRole('main')
      .getByRole('button', { name: new RegExp(`^${say(account.signOut)} \\S+ ·`) });
    await other.waitFor();
    await desk.look('account');
    await desk.page.getByLabel(say(account.current)).fill(fresh[0]);
    await desk.page.getByLabel(say(account.next)).fill(fresh[1]);
    await desk.page.getByRole('button', { name: say(account.changePassword) }).click();
    await desk.page.getByText(say(account.passwordKept)).waitFor();
    await other.waitFor({ state: 'detached' });
    await phone.page.goto('/');
    await phone.page.waitForURL(/sign-in/);

    // Who reads no mail asks an admin.
    const { link: invitation } = await apiOf(desk.page)('POST /api/invitations', { body: { role: 'member' } });
    await page.goto(new URL(invitation!).pathname);
    await page.getByLabel(say(session.yourName)).fill('Mo');
    await page.getByLabel(say(session.email)).fill(mo.email);
    await page.getByLabel(say(session.password)).fill(mo.password);
    await page.getByRole('button', { name: say(session.join), exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await desk.page.goto('/settings/people');
    await desk.page.getByRole('button', { name: say(settings.resetOf, { name: 'Mo' }) }).click();
    await desk.page.getByRole('button', { name: say(settings.makeLink) }).click();
    const made = await desk.page.getByLabel(say(settings.resetLink)).inputValue();
    await desk.look('link-for-mo');
    await page.goto(server.address + new URL(made).pathname);
    await page.getByLabel(say(session.newPassword)).fill(fresh[0]);
    await page.getByRole('button', { name: say(session.setPassword) }).click();
    await page.getByRole('heading', { level: 1, name: say(session.passwordSet) }).waitFor();
    await signIn(page, mo.email, fresh[0]);
    await page.waitForURL((url) => url.pathname === '/');
  },
  { expected: [401, 404], environment: { CRUX_SMTP_URL: mailbox.url, CRUX_PUBLIC_URL: outside } },
);
