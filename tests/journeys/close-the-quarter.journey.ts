// A lead looks back on the quarter, grades before the numbers speak, and carries an objective over; the next cycle shows what was left.
import { expect } from 'vitest';
import { text as app } from '../../src/web/app/text.ts';
import { stepNames } from '../../src/web/features/closing/steps.ts';
import { text as close } from '../../src/web/features/closing/text.ts';
import { text as overview } from '../../src/web/features/overviews/text.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const words = {
  goalAgain: { en: 'Keep payment errors out of main.', zh: '让付款错误进不了主干。' },
  learned: { en: 'Test data decides the pace.', zh: '快慢取决于测试数据。' },
  learning: { en: 'Write builders for test data', zh: '学会写测试数据生成器' },
  reason: { en: 'Half of the flows are covered.', zh: '一半的流程已经覆盖。' },
};

story('close the quarter', async (telling) => {
  const { say, person } = telling;
  const lead = await person();
  const { page } = lead;
  await openSample(page, telling);

  // The admin of the sample opens the next cycle, and looks at the running one.
  const cycles = (await (await page.request.get('/api/cycles')).json()) as { id: string; end: string }[];
  const running = cycles[0]!;
  const year = Number(running.end.slice(0, 4)) + 1;
  const headers = { origin: new URL(page.url()).origin };
  const opened = await page.request.post('/api/cycles', {
    headers,
    data: { name: `${year}-Q2`, start: `${year}-04-01`, end: `${year}-06-30` },
  });
  expect(opened.status()).toBe(200);
  const next = (await opened.json()) as { id: string };
  await page.goto('/');
  await page
    .getByRole('link', { name: say(app.cycle) })
    .first()
    .click();
  await page.getByRole('heading', { name: say(overview.progress) }).waitFor();
  await page.getByRole('heading', { name: say(overview.heat) }).waitFor();
  await page.getByRole('heading', { name: say(overview.deliveryTitle) }).waitFor();
  await lead.look('overview');

  // The owner of an objective looks back and grades; no suggestion is there before the own grade.
  const reply = await page.request.get(`/api/cycles/${running.id}/review?scope=all`);
  const { objectives } = (await reply.json()) as {
    objectives: { id: string; text: string; owner: { name: string } }[];
  };
  const objective = objectives[0]!;
  await seeAs(page, objective.owner.name, telling);
  await page.goto(`/cycles/${running.id}/close?scope=all`);
  await lead.look('close-list');
  await page.getByRole('link', { name: objective.text }).click();
  const part = page.getByRole('main');
  await page.getByText(say(close.of, { number: 1, all: objectives.length })).waitFor();
  const told = (await part.textContent()) ?? '';
  expect(told).not.toMatch(/suggests? \d|suggested \d|建议 \d/);
  await part.getByLabel(say(close.goalAgain)).fill(say(words.goalAgain));
  await part.getByLabel(say(close.learned)).fill(say(words.learned));
  await part.getByLabel(say(close.learningItem, { number: 1 })).fill(say(words.learning));
  await lead.look('look-back');

  // A look at the neighbour and a reload lose nothing; the address names objective and step.
  await page
    .getByRole('link', { name: say(close.after), exact: true })
    .first()
    .click();
  await page.getByText(say(close.of, { number: 2, all: objectives.length })).waitFor();
  await page.goBack();
  await page.getByText(say(close.of, { number: 1, all: objectives.length })).waitFor();
  await page.reload();
  expect(await part.getByLabel(say(close.goalAgain)).inputValue()).toBe(say(words.goalAgain));
  // From within the words the keyboard saves, and the next step comes by itself.
  await part.getByLabel(say(close.learned)).focus();
  await page.keyboard.press('Control+Enter');
  await page.waitForURL(/step=grade/);

  await page.getByRole('link', { name: say(stepNames['look-back']) }).click();
  await part.locator('dd', { hasText: say(words.learned) }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/step=grade/);
  await part.getByRole('group', { name: say(close.ownGrade) }).waitFor();
  await page.keyboard.press('5');
  expect(await part.getByRole('radio', { name: '0.5' }).isChecked()).toBe(true);
  await part.getByLabel(say(close.reason)).fill(say(words.reason));
  expect(await part.getByText(/suggests? \d|suggested \d|建议 \d/).count()).toBe(0);
  await lead.look('grading');
  await part.getByRole('button', { name: say(close.give) }).click();
  await part.getByText(say(close.graded, { name: objective.owner.name, grade: '0.5' })).waitFor();
  await lead.look('graded');

  // It goes on in the next cycle, and what was left to learn waits there once this one is being closed.
  await page.keyboard.press('Enter');
  await page.waitForURL(/step=onward/);
  await part.getByRole('button', { name: /→|延续到|Carry over/ }).click();
  await part.getByRole('link', { name: say(close.seeNext) }).waitFor();
  await lead.look('onward');
  await page.emulateMedia({ media: 'print' });
  expect(await part.locator('form').count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await part.getByRole('link', { name: say(close.seeNext) }).click();
  await page.getByRole('heading', { level: 1, name: objective.text }).waitFor();

  await page.goto('/');
  const me = (await (await page.request.get('/api/me')).json()) as { viewAs: { id: string; role: string }[] };
  const admin = me.viewAs.find((one) => one.role === 'admin')!;
  await page.request.put('/api/me/person', { headers, data: { personId: admin.id } });
  await page.request.patch(`/api/cycles/${running.id}`, { headers, data: { state: 'closing' } });
  await page.request.put('/api/me/person', {
    headers,
    data: { personId: me.viewAs.find((one) => (one as unknown as { name: string }).name === objective.owner.name)!.id },
  });
  await page.goto(`/cycles/${next.id}`);
  const item = page.getByRole('listitem').filter({ hasText: say(words.learning) });
  await item.waitFor();
  await lead.look('left');
  await item.getByRole('button', { name: say(overview.done) }).click();
  await item.waitFor({ state: 'detached' });
});
