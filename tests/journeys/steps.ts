// What people do in several stories: setting up, walking through the readiness check, drafting.
import type { Page } from 'playwright-core';
import { questions } from '../../src/core/readiness/questions.ts';
import type { Text } from '../../src/core/text.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { text as readiness } from '../../src/web/features/readiness/text.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import type { Telling } from './story.ts';

export const admin = { email: 'lin@example.com', password: 'a quiet river bends' };

/** Fills in the first-run form and begins; ends on My week. */
export async function setUp(page: Page, { server, say, lang }: Telling): Promise<void> {
  const { pathname, search } = new URL(server.setupLink ?? '/setup', server.address);
  // Whatever address people reach it by, here it is this one.
  await page.goto(pathname + search);
  await page.getByLabel(say(session.organization)).fill(lang === 'zh' ? '山河科技' : 'Hillside Software');
  await page.getByLabel(say(session.yourName)).fill(lang === 'zh' ? '林晚' : 'Lin Wan');
  await page.getByLabel(say(session.email)).fill(admin.email);
  await page.getByLabel(say(session.password)).fill(admin.password);
  await page.getByRole('button', { name: say(session.begin), exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** Opens the sample company from the first-run page; ends on My week. */
export async function openSample(page: Page, { server, say }: Telling): Promise<void> {
  await page.goto(server.setupLink ?? '/setup');
  await page.getByText(say(session.look), { exact: true }).click();
  await page.getByRole('button', { name: say(session.begin), exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

/** In the sample: takes another person's view. */
export async function seeAs(page: Page, name: string, { say }: Telling): Promise<void> {
  const chooser = page.getByLabel(say({ en: 'See it as', zh: '换个身份看' }));
  const option = chooser.locator('option', { hasText: name });
  const value = (await option.getAttribute('value')) ?? '';
  await Promise.all([page.waitForEvent('load'), chooser.selectOption(value)]);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** What a team answers that may run OKRs on its own. */
const favourable: Record<string, string | number | Record<string, string>> = {
  'team-kind': 'product-technology',
  'contract-share': 0,
  control: { design: 'ours', development: 'ours', test: 'ours', release: 'ours', operations: 'ours', data: 'ours' },
  'company-focus': 'product',
  success: { positioning: 'largely', fit: 'largely', quality: 'largely' },
  audience: 'consumer',
  origin: 'team',
  drive: { autonomy: 'yes', attention: 'yes' },
  beneficiary: 'customers',
  links: 'linked',
  stage: 'growth',
  rhythm: 'iterations',
};

/**
 * Answers every question of the readiness check as a team does that is ready: a press answers and goes on. Ends on the
 * verdict.
 */
export async function answerReadiness(page: Page, { say }: Telling): Promise<void> {
  await page.getByRole('link', { name: say(readiness.begin) }).click();
  const asked = questions.filter((question) => question.id !== 'team-kind' && (question.when?.(favourable) ?? true));
  for (const question of asked) {
    await page.getByRole('heading', { level: 1, name: say(question.text) }).waitFor();
    const answer = favourable[question.id];
    if (question.kind === 'percent') {
      await page.getByRole('button', { name: say(readiness.none), exact: true }).click();
    } else if (question.kind === 'choice') {
      const place = question.options.findIndex(({ id }) => id === answer) + 1;
      await page.keyboard.press(String(place));
    } else if (question.kind === 'map') {
      for (const item of question.items) {
        const chosen = question.options.find(({ id }) => id === (answer as Record<string, string>)[item.id]);
        const row = page.getByRole('group', { name: say(item.label), exact: true });
        await row.getByRole('radio', { name: say(chosen?.label ?? item.label), exact: true }).click();
      }
    }
    const isLast = question === asked.at(-1);
    // What takes one press goes on by itself.
    if (!isLast && (question.kind === 'choice' || question.kind === 'map')) continue;
    await page.getByRole('button', { name: say(isLast ? readiness.done : readiness.next), exact: true }).click();
  }
}

/** Writes the sentence of the objective. */
export async function writeObjective(page: Page, words: string, { say }: Telling): Promise<void> {
  await page.getByLabel(say(draft.objective), { exact: true }).fill(words);
}

/** Writes the nth key result (1-based), adding it when it is not there yet. */
export async function writeKeyResult(page: Page, number: number, words: string, { say }: Telling): Promise<void> {
  const field = page.getByLabel(say(draft.keyResult, { number }), { exact: true });
  if ((await field.count()) === 0) await page.getByRole('button', { name: say(draft.add) }).click();
  await field.fill(words);
  await field.blur();
}

/** The card of the coach with this question. */
export function findingAsking(page: Page, ask: Text, { say }: Telling) {
  return page.getByRole('article').filter({ hasText: say(ask) });
}

/** Brings the finding with this question up when another one is spoken of first, and gives its card. */
export async function turnTo(page: Page, ask: Text, telling: Telling) {
  const card = findingAsking(page, ask, telling);
  const other = page.getByRole('button', { name: telling.say(ask), exact: true, includeHidden: true });
  await card.or(other).first().waitFor({ state: 'attached' });
  if ((await card.count()) === 0) {
    if (await other.isHidden()) await page.locator('#coach details summary').first().click();
    await other.click();
  }
  await card.waitFor();
  return card;
}
