// A15: a team plans its sprints in one go, puts a task and a key result into them, and the key result shows the sprints that push it.
import { text as iterations } from '../../src/web/features/iterations/text.ts';
import { iterationsText as onPage } from '../../src/web/features/objectives/iterations-text.ts';
import { text as tasks } from '../../src/web/features/objectives/task-text.ts';
import { iterationText } from '../../src/web/parts/iteration-text.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  what: { en: 'Check the machine before installing', zh: '安装前先检查机器' },
  undo: { en: 'Undo', zh: '撤销' },
};

type Objective = {
  id: string;
  teamId: string;
  owner: { name: string };
  keyResults: { id: string; text: string }[];
};

story('sprints push a result', async (telling) => {
  const { say } = telling;
  const lead = await telling.person();
  const { page } = lead;
  await openSample(page, telling);
  const told = async <Reply>(path: string) => (await (await page.request.get(path)).json()) as Reply;
  const [running] = await told<{ id: string }[]>('/api/cycles');
  const { objectives } = await told<{ objectives: { id: string }[] }>(`/api/cycles/${running!.id}/review?scope=all`);
  let objective: Objective | undefined;
  for (const { id } of objectives) {
    const one = await told<Objective>(`/api/objectives/${id}`);
    const { iterations: known } = await told<{ iterations: unknown[] }>(`/api/teams/${one.teamId}/iterations`);
    if (known.length === 0) objective ??= one;
  }
  const { teamId, owner, keyResults } = objective!;
  const keyResult = keyResults[0]!;
  await seeAs(page, owner.name, telling);

  // Where a team has none, nobody is asked for one; one place begins.
  await page.goto(`/key-results/${keyResult.id}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByRole('button', { name: `+ ${say(tasks.design)}` }).waitFor();
  if ((await page.getByRole('heading', { name: say(onPage.title) }).count()) > 0) throw new Error('asked for one');
  await page.goto(`/teams/${teamId}/iterations`);
  await page.getByRole('heading', { name: say(iterations.none) }).waitFor();
  await lead.look('none');

  // Three sprints of two weeks, looked at before they are kept; the first one began this week.
  await page.getByRole('button', { name: say(iterations.plan) }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(say(iterations.count)).fill('3');
  const named = (number: number) => say(iterations.seriesName, { place: number });
  await dialog
    .getByRole('region', { name: say(iterations.preview) })
    .getByText(named(3), { exact: true })
    .waitFor();
  await lead.look('preview');
  const keep = dialog.getByRole('button', { name: say(iterations.keep, { count: 3 }) });
  await keep.click();
  const heading = (number: number) => page.getByRole('heading', { level: 3, name: named(number), exact: true });
  await heading(3).waitFor();
  // All of it is taken back in one step, and planned again.
  await page.getByRole('button', { name: say(words.undo) }).click();
  await page.getByRole('heading', { name: say(iterations.none) }).waitFor();
  await page.getByRole('button', { name: say(iterations.plan) }).click();
  await dialog.getByLabel(say(iterations.count)).fill('3');
  await keep.click();
  await heading(3).waitFor();

  // A task of the key result is done in the one that runs: chosen by keyboard alone.
  await page.goto(`/key-results/${keyResult.id}`);
  await page.getByRole('button', { name: `+ ${say(tasks.design)}` }).click();
  await dialog.getByLabel(say(tasks.what)).fill(say(words.what));
  const chooser = dialog.getByLabel(say(iterationText.iteration));
  await chooser.focus();
  await page.keyboard.type(named(1));
  await page
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(named(1)) })
    .waitFor();
  await page.keyboard.press('Enter');
  await lead.look('task');
  await dialog.getByRole('button', { name: say(tasks.design), exact: true }).click();
  const pushing = page.locator('section').filter({ has: page.getByRole('heading', { name: say(onPage.title) }) });
  await pushing.getByText(named(1), { exact: true }).waitFor();
  await pushing.getByText(say(words.what)).waitFor();
  await pushing.getByText(say(iterationText.now), { exact: true }).waitFor();

  // The key result itself goes into the next one; taking it out can be undone.
  const put = pushing.getByRole('combobox', { name: say(onPage.add) });
  await put.fill(named(2));
  await page
    .getByRole('listbox')
    .getByRole('option', { name: new RegExp(named(2)) })
    .click();
  await pushing.getByText(named(2), { exact: true }).waitFor();
  await pushing.getByRole('button', { name: say(onPage.takeOf, { name: named(2) }) }).click();
  await pushing.getByText(named(2), { exact: true }).waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: say(words.undo) })
    .last()
    .click();
  await pushing.getByText(named(2), { exact: true }).waitFor();
  await lead.look('key-result');

  // What was not done moves on, in its row.
  const task = page.getByRole('article').filter({ hasText: say(words.what) });
  const inRow = task.getByLabel(new RegExp(`^${say(iterationText.iteration)} · `));
  const next = inRow.locator('option', { hasText: named(2) });
  await inRow.selectOption((await next.getAttribute('value')) ?? '');
  await pushing.getByText(named(1), { exact: true }).waitFor({ state: 'detached' });

  // And the other way round: what each sprint pushes.
  await page.goto(`/teams/${teamId}/iterations`);
  await heading(1).waitFor();
  await page.getByRole('link', { name: keyResult.text }).waitFor();
  await lead.look('pushes');
  await page.getByRole('button', { name: say(iterations.removeOf, { name: named(2) }) }).click();
  await heading(2).waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: say(words.undo) })
    .last()
    .click();
  await page.getByRole('link', { name: keyResult.text }).waitFor();
});
