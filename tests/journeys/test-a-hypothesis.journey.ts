// A lead designs a task as a guess, it does not hold, and the report and the overview tell what was learned, each number with its why.
import { problemTexts } from '../../src/contract/problem-texts.ts';
import { linkStateNames } from '../../src/core/okr/task-link.ts';
import { text as hypotheses } from '../../src/web/features/hypotheses/text.ts';
import { text as tasks } from '../../src/web/features/objectives/task-text.ts';
import { wordNames } from '../../src/core/okr/words.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  what: { en: 'Send the guide by post', zh: '把上手手册寄到客户公司' },
  ifWe: { en: 'put a printed guide on the desk', zh: '把印好的手册放到桌上' },
  moves: { en: 'first sign-ins rise by 5 points', zh: '首次登录率升 5 个百分点' },
  because: { en: 'mails from vendors are filtered', zh: '供应商邮件常被拦下' },
  note: { en: 'Of 40 sent, two were opened.', zh: '寄了 40 份，只拆了 2 份。' },
  why: { en: 'Why this number?', zh: '为什么是这个数？' },
};

story(
  'test a hypothesis',
  async (telling) => {
    const { say, person } = telling;
    const lead = await person();
    const { page } = lead;
    await openSample(page, telling);
    const [running] = (await (await page.request.get('/api/cycles')).json()) as { id: string }[];
    const reply = await page.request.get(`/api/cycles/${running!.id}/review?scope=all`);
    const { objectives } = (await reply.json()) as { objectives: { id: string; owner: { name: string } }[] };
    const objective = objectives[0]!;
    await seeAs(page, objective.owner.name, telling);

    // A task is a guess: what we do, what it should move, and why we believe so.
    await page.goto(`/objectives/${objective.id}`);
    await page
      .getByRole('button', { name: `+ ${say(tasks.design)}` })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(say(tasks.what)).fill(say(words.what));
    await dialog.getByLabel(say(tasks.ifWe)).fill(say(words.ifWe));
    await dialog.getByLabel(say(tasks.moves)).fill(say(words.moves));
    await dialog.getByLabel(say(tasks.because)).fill(say(words.because));
    // Where it is worked on; an address that is none is told at its field, and nothing that was typed is lost.
    await dialog.getByRole('button', { name: `+ ${say(tasks.addLink)}` }).click();
    await page.keyboard.type('code.example.com/print/guide/pull/42');
    await dialog.getByRole('button', { name: say(tasks.design), exact: true }).click();
    await dialog.getByText(say(problemTexts['not-a-link']!)).waitFor();
    await lead.look('link');
    await dialog
      .getByRole('textbox', { name: say(tasks.linkUrl) })
      .fill('https://code.example.com/print/guide/pull/42');
    await dialog.getByRole('button', { name: say(tasks.design), exact: true }).click();
    const task = page
      .getByRole('article')
      .filter({ hasText: say(words.what) })
      .last();
    await task.getByText(say(words.because)).waitFor();
    // What the connected host says of it stands beside it.
    await task.getByRole('link', { name: 'print/guide#42' }).waitFor();
    await task.getByText(say(linkStateNames.merged)).waitFor();
    await lead.look('task');

    // It did not hold; what was learned is written down.
    await task.getByRole('button', { name: say(tasks.change) }).click();
    await dialog.getByLabel(say(tasks.status)).selectOption('done');
    await dialog.getByLabel(say(tasks.outcome)).selectOption('did-not');
    await dialog.getByLabel(say(tasks.outcomeNote)).fill(say(words.note));
    await dialog.getByRole('button', { name: say(tasks.save), exact: true }).click();
    await task.getByText(say(words.note)).waitFor();

    // From the overview to the report, narrowed to what did not hold.
    await page.goto(`/cycles/${running!.id}`);
    await page.getByRole('link', { name: say({ en: 'Hypotheses', zh: '假设' }), exact: true }).click();
    await page.getByRole('heading', { level: 1, name: say(hypotheses.title) }).waitFor();
    await page.getByRole('link', { name: new RegExp(`^${say(hypotheses['did-not'])} \\d+$`) }).click();
    await page.waitForURL((url) => url.searchParams.get('state') === 'did-not');
    await page.getByText(say(words.note)).waitFor();
    // The list read before still stands until the new one is there.
    await page.getByText(say(wordNames.taskOutcome.held), { exact: true }).nth(1).waitFor({ state: 'detached' });
    await lead.look('hypotheses');

    // Each number of the table tells which tasks it counts.
    const row = page.getByRole('row').last();
    await row.getByRole('button').first().click();
    await page.getByRole('dialog', { name: say(words.why) }).waitFor();
    await lead.look('why');
    await page.keyboard.press('Escape');

    // Deleting can be undone.
    await page.goto(`/objectives/${objective.id}`);
    await task.getByRole('button', { name: say(tasks.change) }).click();
    await dialog.getByRole('button', { name: say(tasks.remove), exact: true }).click();
    await page.getByText(say(tasks.removed, { name: say(words.what) })).waitFor();
    await page.getByRole('button', { name: say({ en: 'Undo', zh: '撤销' }) }).click();
    await task.getByText(say(words.note)).waitFor();
  },
  // The address that is none.
  { expected: [400] },
);
