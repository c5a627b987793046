// Wrong input on the forms of the main path: each says what to do beside the field, and keeps what was typed.
import { expect } from 'vitest';
import { docsAt } from '../../src/contract/web-pages.ts';
import { problemTexts } from '../../src/contract/problem-texts.ts';
import { refusals } from '../../src/contract/refusals.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { text as draft } from '../../src/web/features/draft/text.ts';
import { evidenceText } from '../../src/web/parts/evidence-text.ts';
import { text as focus } from '../../src/web/features/focus/text.ts';
import { text as session } from '../../src/web/features/session/text.ts';
import { text as teams } from '../../src/web/features/teams/text.ts';
import { admin, setUp, writeKeyResult, writeObjective } from './steps.ts';
import { story } from './story.ts';

const words = {
  team: { en: 'Payments', zh: '支付' },
  same: { en: 'Share of paid orders from 60% to 60%', zh: '支付成功的订单占比从 60% 到 60%' },
  objective: { en: 'Use retries so that customers pay at the first try', zh: '通过重试机制，让客户一次就付成' },
};

story(
  'wrong turns',
  async (telling) => {
    const { say, person, server } = telling;
    const { page, look } = await person();

    // First run: a password that is too short, an e-mail that is none.
    await page.goto(server.setupLink ?? '/setup');
    await page.getByLabel(say(session.organization)).fill('Acme');
    await page.getByLabel(say(session.yourName)).fill('Lin');
    await page.getByLabel(say(session.email)).fill('lin at example');
    await page.getByLabel(say(session.password)).fill('short');
    await page.getByRole('button', { name: say(session.begin), exact: true }).click();
    await page.getByText(say(problemTexts['not-an-email'] ?? draft.title)).waitFor();
    await page.getByText(say(problemTexts['too-short'] ?? draft.title, { min: 10 })).waitFor();
    expect(await page.getByLabel(say(session.organization)).inputValue()).toBe('Acme');
    await look('setup-refused');
    await setUp(page, telling);

    // A used link leads on; a wrong password says so and nothing more.
    const other = await person();
    await other.page.goto('/sign-in');
    await other.page.getByLabel(say(session.email)).fill(admin.email);
    await other.page.getByLabel(say(session.password)).fill('not the password');
    await other.page.getByRole('button', { name: say(session.signIn), exact: true }).click();
    await other.page.getByText(say(refusals['sign-in-failed'].text)).waitFor();
    expect(await other.page.getByLabel(say(session.email)).inputValue()).toBe(admin.email);
    await other.page.goto('/join/no-such-invitation');
    await other.page.getByText(say(refusals['invitation-over'].text)).waitFor();

    // A team without a name.
    await page.goto('/teams');
    await page
      .getByRole('button', { name: say(teams.addTeam) })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: say(teams.addTeam) }).click();
    await dialog.getByRole('alert').first().waitFor();
    await dialog.getByLabel(say({ en: 'Name', zh: '名称' })).fill(say(words.team));
    await dialog.getByRole('button', { name: say(teams.addTeam) }).click();
    await page.getByRole('heading', { level: 1, name: say(words.team) }).waitFor();

    // A bottleneck without a sentence keeps its evidence.
    await page.goto('/focus');
    await page.getByRole('button', { name: say(focus.template) }).click();
    await page.getByRole('button', { name: say(focus.saveChain) }).click();
    await page
      .getByRole('button', { name: say(focus.propose) })
      .first()
      .click();
    await page.getByLabel(say(evidenceText.what)).first().fill('41');
    await page.getByRole('button', { name: say(focus.pin), exact: true }).click();
    await page.getByText(say(focus.needWhat)).waitFor();
    expect(await page.getByLabel(say(evidenceText.what)).first().inputValue()).toBe('41');
    await page.keyboard.press('Escape');

    // An unfinished draft is saved without a word, but publishing says what is missing; nothing typed is lost on reload.
    await page.goto('/objectives/new');
    await writeObjective(page, say(words.objective), telling);
    await writeKeyResult(page, 1, say(words.same), telling);
    await page.reload();
    expect(await page.getByLabel(say(draft.objective), { exact: true }).inputValue()).toBe(say(words.objective));
    // The coach has read a kind from the words: nobody is stopped for want of one.
    await page.getByRole('radio', { name: say(wordNames.objectiveType.delivery), checked: true }).waitFor();
    await page.getByRole('button', { name: say(draft.publish), exact: true }).click();
    const missing = page.getByRole('dialog');
    await missing
      .getByText(say({ en: 'Key result 1: baseline and target are the same.', zh: '关键结果 1：基线和目标值相同。' }))
      .waitFor();
    await look('not-ready');

    // An address that leads nowhere.
    await page.goto('/objectives/there-is-no-such-thing');
    await page.getByText(say({ en: 'Nothing here', zh: '这里没有内容' }), { exact: true }).waitFor();
    await look('nothing-here');

    // Whoever is lost reads on: the documents come with the program.
    await page.goto(`${docsAt(telling.lang)}/operations`);
    await look('docs');
    await page.getByRole('searchbox').fill('CRUX_PORT');
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link').first().waitFor();
    await look('docs-found');
  },
  { expected: [400, 401, 404, 409] },
);
