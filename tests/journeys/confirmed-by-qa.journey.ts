// A38: a key result is handed down, and waits until somebody who does the work says that this number shows it.
import { expect } from 'vitest';
import { text as objective } from '../../src/web/features/objectives/text.ts';
import { apiOf } from './api.ts';
import { openSample, seeAs } from './steps.ts';
import { story } from './story.ts';

const undo = { en: 'Undo', zh: '撤销' };
const words = {
  goal: {
    en: 'Find refund defects before release so that nobody is paid twice',
    zh: '在发布前就找出退款缺陷，让人不再被重复退款',
  },
  keyResult: {
    en: 'Refund cases that run on every merge from 12 to 60 (source: CI)',
    zh: '每次合并都会跑的退款用例从 12 到 60 条（来源：CI）',
  },
};

story('a mandated key result is confirmed by QA', async (telling) => {
  const { say, person } = telling;
  const { page, look } = await person();
  await openSample(page, telling);
  const api = apiOf(page);
  const { person: me, cycle } = await api('GET /api/me', {});
  const people = await api('GET /api/people', {});
  const doer = people.find(
    ({ id, role, teams }) => id !== me.id && role === 'member' && teams.some(({ lead }) => !lead),
  )!;
  const team = doer.teams.find(({ lead }) => !lead)!;
  const { id, keyResults: drafted } = await api('POST /api/objectives', {
    body: {
      teamId: team.id,
      cycleId: cycle!.id,
      ownerId: me.id,
      text: say(words.goal),
      type: 'quality',
      keyResults: [{ text: say(words.keyResult), baseline: 12, target: 60, ownerId: doer.id, proposedById: me.id }],
    },
  });

  // Whoever proposed it cannot confirm it.
  await page.goto(`/key-results/${drafted[0]!.id}`);
  await page.getByText(say(objective.handedDown, { name: me.name })).waitFor();
  expect(await page.getByRole('button', { name: say(objective.confirm) }).count()).toBe(0);

  // It waits in the week of whoever does the work; confirmed by mistake it comes back.
  await seeAs(page, doer.name, telling);
  await page.goto('/');
  const row = page.getByRole('article').filter({ hasText: say(words.keyResult) });
  const shows = row.getByRole('button', { name: say({ en: 'Yes, it shows it', zh: '确认' }), exact: true });
  await shows.scrollIntoViewIfNeeded();
  await look('in-my-week');
  await shows.click();
  await row.waitFor({ state: 'detached' });
  await page
    .getByRole('status')
    .getByRole('button', { name: say(undo) })
    .click();
  await row.getByRole('link', { name: say(words.keyResult) }).click();
  await page.getByText(say(objective.handedDown, { name: me.name })).waitFor();
  await look('waits');
  await page.getByRole('button', { name: say(objective.confirm) }).click();
  await page.getByText(say(objective.confirmed, { name: doer.name })).waitFor();
  await look('confirmed');
  const confirmedBy = async () =>
    (await api('GET /api/objectives/{objectiveId}', { params: { objectiveId: id } })).keyResults[0]?.confirmedBy?.id;
  expect(await confirmedBy()).toBe(doer.id);

  // Seen otherwise later, it is taken back where it stands, and said again.
  await page.getByRole('button', { name: say(objective.unconfirm) }).click();
  await page.getByRole('button', { name: say(objective.confirm) }).click();
  await page.getByText(say(objective.confirmed, { name: doer.name })).waitFor();
  expect(await confirmedBy()).toBe(doer.id);
});
