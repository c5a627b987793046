// An admin pastes a list of people, is told what is left out, hands out a link for a mail domain, and looks it all up in the log.
import { expect } from 'vitest';
import { eventNounTexts } from '../../src/contract/event-nouns.ts';
import { auditText } from '../../src/web/features/settings/audit-text.ts';
import { inviteText } from '../../src/web/features/settings/invite-text.ts';
import { text as settings } from '../../src/web/features/settings/text.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

story('many join', async (telling) => {
  const { say } = telling;
  const { page, look } = await telling.person();
  await setUp(page, telling);
  const api = apiOf(page);
  await api('POST /api/teams', { body: { name: 'Payments', kind: 'product-technology' } });
  await page.goto('/settings/people');

  await page.getByRole('button', { name: say(inviteText.several) }).click();
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(say(inviteText.paste))
    .fill('Kim Park <kim@acme.example>；guo@acme.example、ming@acme.example\nNobody here\nkim@acme.example');
  await dialog.getByText('Payments', { exact: true }).first().click();
  await dialog.getByText(say(inviteText.notRead, { count: 2 })).waitFor();
  await look('several');
  await dialog.getByRole('button', { name: say(inviteText.makeLinks, { count: 3 }) }).click();
  await dialog.getByText(say(inviteText.linksReady, { count: 3 })).waitFor();
  expect(await dialog.locator('pre').innerText()).toMatch(/Kim Park <kim@acme\.example>\s+http.*\/join\//);
  await look('links');
  await dialog.getByRole('button', { name: say(settings.done) }).click();

  await page.getByRole('button', { name: say(inviteText.shared) }).click();
  await dialog.getByLabel(say(inviteText.domain)).fill('acme.example');
  await look('shared');
  await dialog.getByRole('button', { name: say(settings.makeLink) }).click();
  const link = await dialog.getByLabel(say(settings.link), { exact: true }).inputValue();
  await dialog.getByRole('button', { name: say(settings.done) }).click();
  await page.getByText(say(inviteText.anyOf, { domain: 'acme.example' })).waitFor();
  await look('open');

  const guest = await telling.person();
  await guest.page.goto(new URL(link).pathname);
  await guest.page.getByText(say(session.joinDomain, { domain: 'acme.example' })).waitFor();
  await guest.look('join');

  await page.goto('/settings/audit');
  await page.getByText('Kim Park').first().waitFor();
  await look('audit');
  await page.getByLabel(say(auditText.what)).selectOption({ label: say(eventNounTexts.team) });
  await page.getByText('Payments').first().waitFor();
  expect(await page.getByText('Kim Park').count()).toBe(0);
  expect(page.url()).toContain('noun=team');
  await page.getByText(say(auditText.head), { exact: true }).waitFor();
  await look('audit-teams');
});
