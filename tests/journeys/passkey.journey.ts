// A passkey instead of the password: added with the device's own lock, signed in with, removed; the page stays light.
import { expect } from 'vitest';
import { text as session } from '../../src/web/features/session/text.ts';
import { text as passkeys } from '../../src/web/features/settings/passkeys-text.ts';
import { admin, setUp } from './steps.ts';
import { story } from './story.ts';
import { weightOf } from './weight.ts';

story(
  'passkey',
  async (telling) => {
    const { say, person, server } = telling;
    const { page, look, context } = await person();
    await setUp(page, telling);
    // Keys hold at a name, not at an address of numbers.
    const named = server.address.replace('127.0.0.1', 'localhost');
    const device = await context.newCDPSession(page);
    await device.send('WebAuthn.enable');
    await device.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const atDoor = async () => {
      await context.clearCookies();
      await page.goto(`${named}/sign-in`);
      await page.getByRole('button', { name: say(session.signInWithPasskey) }).waitFor();
    };
    await atDoor();
    const before = (await weightOf(page)).script;
    expect(before).toBeLessThan(100 * 1024);

    // A device that has no key yet says so.
    await page.getByRole('button', { name: say(session.signInWithPasskey) }).click();
    await page.getByText(say(session.passkeyStopped)).waitFor();
    // What speaks to devices came with the press, not with the page.
    expect((await weightOf(page)).script - before).toBeGreaterThan(1000);
    await look('no-key-yet');
    await page.getByLabel(say(session.email)).fill(admin.email);
    await page.getByLabel(say(session.password)).fill(admin.password);
    await page.getByRole('button', { name: say(session.signIn), exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');

    await page.goto(`${named}/settings/account`);
    await page.getByRole('button', { name: say(passkeys.add) }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say(passkeys.name)).fill('ThinkPad');
    await dialog.getByLabel(say(passkeys.current)).fill(admin.password);
    await look('add');
    await dialog.getByRole('button', { name: say(passkeys.add) }).click();
    await page.getByText(say(passkeys.unused)).waitFor();
    await look('added');

    await atDoor();
    await page.getByRole('button', { name: say(session.signInWithPasskey) }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto(`${named}/settings/account`);
    await page.getByRole('button', { name: `${say(passkeys.remove)} ThinkPad` }).click();
    await page.getByText(say(passkeys.removed, { name: 'ThinkPad' })).waitFor();

    // Removed it opens nothing, whatever the device still holds.
    await atDoor();
    await page.getByRole('button', { name: say(session.signInWithPasskey) }).click();
    await page.getByRole('alert').waitFor();
    await look('removed');
  },
  { expected: [401] },
);
