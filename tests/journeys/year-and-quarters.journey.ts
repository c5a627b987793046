// A year's objective and the quarters of three teams add up, and the number explains itself down to each of them.
import { expect } from 'vitest';
import { alignmentText } from '../../src/web/parts/alignment-text.ts';
import { text as objectives } from '../../src/web/features/objectives/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

const words = {
  year: {
    en: 'Let small clinics run on their own so that growth no longer waits for us',
    zh: '让小诊所自己跑起来，增长不再等我们',
  },
  quarters: [
    { en: 'Use the new installer so that clinics deploy by themselves', zh: '通过新安装程序，让诊所自己完成部署' },
    { en: 'Use guided setup so that clinics find their way alone', zh: '通过上手引导，让诊所自己摸清用法' },
    { en: 'Use clear invoices so that clinics pay without asking', zh: '通过清楚的账单，让诊所付款不用来问' },
  ],
  keyResult: { en: 'Clinics on their own from 0 to 10', zh: '自己跑起来的诊所从 0 家到 10 家' },
  other: { en: 'Tickets solved alone from 0 to 10', zh: '自行解决的工单从 0 个到 10 个' },
};

story('year and quarters', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await setUp(page, telling);
  const api = apiOf(page);
  const me = await api('GET /api/me', {});
  const of = me.cycle!.start.slice(0, 4);
  const year = { name: of, start: `${of}-01-01`, end: `${of}-12-31`, level: 'year' as const };
  const { id: yearId } = await api('POST /api/cycles', { body: year });

  const written = async (teamName: string, cycleId: string, text: string, value: number) => {
    const { id: teamId } = await api('POST /api/teams', { body: { name: teamName, kind: 'product-technology' } });
    const keyResults = [words.keyResult, words.other].map((one) => ({ text: say(one), baseline: 0, target: 10 }));
    const draft = { teamId, cycleId, text, type: 'delivery' as const, ownerId: me.person.id, keyResults };
    const made = await api('POST /api/objectives', { body: draft });
    const params = { objectiveId: made.id };
    await api('PUT /api/objectives/{objectiveId}/publication', { params, body: { plain: '', lines: [] } });
    for (const { id } of made.keyResults)
      await api('POST /api/key-results/{keyResultId}/readings', { params: { keyResultId: id }, body: { value } });
    return made.id;
  };
  const top = await written('Clinics', yearId, say(words.year), 4);
  const below: string[] = [];
  for (const [index, value] of [5, 10, 0].entries())
    below.push(await written(`Team ${index + 1}`, me.cycle!.id, say(words.quarters[index]!), value));

  // The first is tied on its page: found by words, across teams and cycles.
  await page.goto(`/objectives/${below[0]}`);
  await page.getByRole('button', { name: say(alignmentText.serve), exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(say(words.year).slice(0, 6));
  await page
    .getByRole('option', { name: say(words.year) })
    .first()
    .click();
  await dialog.getByLabel(say(alignmentText.share)).fill('30');
  await look('tied');
  await dialog.getByRole('button', { name: say(alignmentText.send), exact: true }).click();
  await page.getByText(say(alignmentText.counts, { share: '30%' })).waitFor();
  for (const [index, share] of [
    [1, 0.3],
    [2, 0.2],
  ] as const)
    await api('POST /api/objectives/{objectiveId}/alignments', {
      params: { objectiveId: below[index]! },
      body: { parentId: top, share },
    });

  // 20% of its own 40%, 30% of 50%, 30% of 100%, 20% of nothing: 53%.
  await page.goto(`/objectives/${top}`);
  const number = page.getByText(say(objectives.progress, { done: '53%' }));
  await number.waitFor();
  await look('year');
  await number.click();
  for (const text of words.quarters) await dialog.getByText(say(text)).first().waitFor();
  expect(await dialog.getByText('53%').count()).toBeGreaterThan(0);
});
