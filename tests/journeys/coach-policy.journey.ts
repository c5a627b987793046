// A visitor tries the coach without signing in; an admin switches a rule off with a reason, and the next draft is spared.
import { expect } from 'vitest';
import { rules } from '../../src/core/coach/rules/index.ts';
import type { Text } from '../../src/core/text.ts';
import { text as coach } from '../../src/web/features/coach/text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { launchDateChoices, policyText } from '../../src/web/parts/policy-text.ts';
import { readPolicyYaml } from '../../src/formats/policy-yaml/read-policy-yaml.ts';
import { findingAsking, turnTo, setUp, writeKeyResult, writeObjective } from './steps.ts';
import { story } from './story.ts';

const words = {
  team: { en: 'Deployment', zh: '部署与交付' },
  bare: { en: 'Deliver version 3.0', zh: '交付3.0版本' },
  intent: { en: 'Use 3.0 so that customers deploy on their own', zh: '通过3.0解决客户自助部署问题' },
  launch: { en: 'Launch 3.0 by 30 September', zh: '9月30日前上线3.0' },
  reason: {
    en: 'We name the release first and write the intent in the brief',
    zh: '我们习惯先写版本，意图写在立项书里',
  },
  disagree: { en: 'The release is what customers wait for', zh: '客户等的就是这个版本' },
};

const rule = 'objective-is-delivery';

story('coach policy', async (telling) => {
  const { say, person } = telling;

  // Without signing in: one types, and the coach reads along, with no error behind the scenes.
  const visitor = await person();
  await visitor.page.goto('/coach');
  const objective = visitor.page.getByLabel(say(coach.objective), { exact: true });
  await findingAsking(visitor.page, askOf(rule), telling).waitFor();
  await objective.fill(say(words.intent));
  await findingAsking(visitor.page, askOf(rule), telling).waitFor({ state: 'detached' });
  await objective.fill(say(words.bare));
  await findingAsking(visitor.page, askOf(rule), telling).waitFor();
  expect(await visitor.page.getByText(say(coach.byDispute)).count()).toBe(0);
  await visitor.look('open');

  // An admin's draft hears the rule, disagrees, and the rule's record says so on the coach page.
  const admin = await person();
  const { page } = admin;
  await setUp(page, telling);
  await page.request.post('/api/teams', {
    data: { name: say(words.team), kind: 'product-technology', stage: null, parentId: null },
    headers: { origin: telling.server.address },
  });
  await page.goto('/objectives/new');
  await writeObjective(page, say(words.bare), telling);
  await writeKeyResult(page, 1, say(words.launch), telling);
  const delivery = findingAsking(page, askOf(rule), telling);
  const date = findingAsking(page, askOf('release-date-as-kr'), telling);
  await date.waitFor();
  await turnTo(page, askOf(rule), telling);
  await delivery.getByRole('button', { name: say({ en: 'Disagree', zh: '不同意' }) }).click();
  await delivery.getByRole('textbox').fill(say(words.disagree));
  await delivery.getByRole('button', { name: say({ en: 'Keep the answer', zh: '记下' }) }).click();
  // An answer belongs to a saved objective: the draft is kept with it.
  await page.waitForURL(/\/objectives\/(?!new)/);
  await page.goto('/coach');
  await page.getByRole('button', { name: say(coach.byDispute) }).click();
  const first = page.locator('details').first();
  await first.getByText(rule, { exact: true }).waitFor();
  const answered = { fixed: 0, explained: 0, disputed: 1, postponed: 0, rate: '100%' };
  await first.getByText(say(coach.answeredOnce, answered)).waitFor();
  await admin.look('records');

  // The rule goes off. Without a reason it is not kept, and the field says so.
  await page.goto('/settings/coach');
  await page.getByLabel(say(policyText.search)).fill(rule);
  await page.getByLabel(say(policyText.severityOf, { id: rule })).selectOption('off');
  // What is not saved yet outlives a reload.
  await page.reload();
  await page.getByLabel(say(policyText.search)).fill(rule);
  expect(await page.getByLabel(say(policyText.severityOf, { id: rule })).inputValue()).toBe('off');
  await page.getByRole('button', { name: say(policyText.save), exact: true }).click();
  await page.getByText(say(policyText.reasonMissing)).waitFor();
  await page.locator('[aria-invalid="true"]:focus').waitFor();
  const blocks = page.getByLabel(say(policyText.objectivesBlock));
  await blocks.selectOption('2');
  await page.getByText(say(policyText.crossed)).waitFor();
  await admin.look('policy-refused');
  await blocks.selectOption('5');
  await page.getByLabel(say(policyText.reason)).fill(say(words.reason));
  await page.getByText(say(launchDateChoices.yes.title), { exact: true }).click();
  await page.getByLabel(say(policyText.reason)).press('Enter');
  await page.getByText(say(policyText.saved)).waitFor();
  await admin.look('policy');

  // The file says the same to the terminal.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: say(policyText.download) }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('crux.policy.yaml');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const { policy } = readPolicyYaml(
    Buffer.concat(chunks).toString('utf8'),
    rules.map(({ id }) => id),
  );
  expect(policy?.rules).toEqual({ [rule]: { severity: 'off', reason: say(words.reason) } });
  expect(policy?.launchDates).toBe('yes');

  // A member reads what was decided and why, and is not told how others answered.
  const invited = await page.request.post('/api/invitations', {
    data: { role: 'member' },
    headers: { origin: telling.server.address },
  });
  const { link } = (await invited.json()) as { link: string };
  const member = await person();
  await member.page.goto(new URL(link).pathname);
  await member.page.getByLabel(say(session.yourName)).fill('Wu Tong');
  await member.page.getByLabel(say(session.email)).fill('wu@example.com');
  await member.page.getByLabel(say(session.password)).fill('another quiet river');
  await member.page.getByRole('button', { name: say(session.join) }).click();
  await member.page.waitForURL((url) => url.pathname === '/');
  await member.page.goto('/settings/coach');
  await member.page.getByText(say(words.reason)).waitFor();
  expect(await member.page.getByLabel(say(policyText.search)).count()).toBe(0);
  await member.look('member');
  await member.page.goto('/coach');
  await member.page.locator('details').first().waitFor();
  expect(await member.page.getByText(say(coach.byDispute)).count()).toBe(0);

  // The same draft is spared; with the policy taken back, it is not.
  await page.goto('/objectives/new');
  await page.getByLabel(say(draft.objective), { exact: true }).waitFor();
  await writeObjective(page, say(words.bare), telling);
  await writeKeyResult(page, 1, say(words.launch), telling);
  await page.getByRole('article').first().waitFor();
  await delivery.waitFor({ state: 'detached' });
  await date.waitFor({ state: 'detached' });
  await admin.look('draft-spared');
  await page.goto('/settings/coach');
  await page.getByRole('button', { name: say(policyText.resetOf, { id: rule }) }).click();
  await page.getByRole('button', { name: say(policyText.save), exact: true }).click();
  await page.getByText(say(policyText.saved)).waitFor();
  await page.getByRole('button', { name: say({ en: 'Undo', zh: '撤销' }) }).click();
  await page.getByText(say(policyText.restored)).waitFor();
  await page.getByLabel(say(policyText.reason)).waitFor();
});

function askOf(id: string): Text {
  const found = rules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found.ask;
}
