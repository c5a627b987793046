// Ten key results are checked in on with the keyboard alone, in fewer keys than a minute has room for.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { KeyResultBody } from '../../src/contract/key-results.ts';
import { text as week } from '../../src/web/features/week/text.ts';
import { apiOf } from './api.ts';
import { setUp } from './steps.ts';
import { story } from './story.ts';

/** Seconds for one key and for one look, as the keystroke-level model counts an average typist. */
const keySeconds = 0.28;
const lookSeconds = 1.35;

const names = { en: 'Key result number {number}', zh: '第 {number} 个关键结果' };
const reason = { en: 'Pilot moved', zh: '试点推迟' };

story('ten by keyboard', async (telling) => {
  const { say } = telling;
  const { page, look } = await telling.person();
  await setUp(page, telling);
  await tenKeyResults(page, (number) => say(names, { number }));
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: /10/ }).waitFor();
  await look('ten');

  let keys = 0;
  const press = async (key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  const type = async (words: string) => {
    keys += words.length;
    await page.keyboard.type(words);
  };
  const isNext = (number: number) =>
    page
      .getByRole('article', { name: say(names, { number }), exact: true })
      .getByLabel(say(week.changed))
      .waitFor();

  // Four come from a source: one key each.
  for (const number of [1, 2, 3, 4]) {
    await isNext(number);
    await press('Enter');
  }
  // Six are typed: the caret goes on in the value of the next.
  await isNext(5);
  await press('v');
  for (const number of [5, 6, 7, 8]) {
    await isNext(number);
    await type(String(30 + number));
    await press('Enter');
  }
  // One lost trust and has a problem: the sentence is asked for where it is missing, and so is its kind.
  await isNext(9);
  await type('12');
  await press('Tab');
  await press('3');
  await press('Enter');
  await type(say(reason));
  await press('Enter');
  await isNext(10);
  await press('p');
  await type(say(reason));
  await press('Enter');
  await press('End');
  await press('Enter');
  await page.getByRole('heading', { level: 1, name: say(week.upToDate, { name: '' }).slice(1).trim() }).waitFor();

  const seconds = keys * keySeconds + 10 * lookSeconds;
  expect(seconds).toBeLessThan(60);
  const read = () => apiOf(page)('GET /api/week', {});
  await expect.poll(async () => (await read()).items.filter((item) => item.waiting).length).toBe(0);
  const { items } = await read();
  const told = items.toSorted((a, b) => numberOf(a.keyResult.text) - numberOf(b.keyResult.text));
  expect(told.map((item) => item.last?.value)).toEqual([41, 42, 43, 44, 35, 36, 37, 38, 12, null]);
  expect(told[8]?.last).toMatchObject({ confidence: 3, confidenceReason: say(reason) });
  expect(told[9]?.last).toMatchObject({ problem: say(reason), problemKind: 'waiting' });
});

function numberOf(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

/** Four with a source that has told already, six typed by hand; all believed 5 of 10 a week ago. */
async function tenKeyResults(page: Page, nameOf: (number: number) => string): Promise<void> {
  const api = apiOf(page);
  const me = await api('GET /api/me', {});
  const { id: teamId } = await api('POST /api/teams', { body: { name: 'A', kind: 'product-technology' } });
  const lastWeek = new Date(Date.now() - 9 * 86_400_000).toISOString();
  for (const numbers of [
    [1, 2, 3, 4],
    [5, 6, 7],
    [8, 9, 10],
  ]) {
    const keyResults = numbers.map(
      (number): KeyResultBody => ({
        text: nameOf(number),
        baseline: 0,
        target: 100,
        unit: '%',
        source: number <= 4 ? { kind: 'csv', name: 'Sheet' } : null,
      }),
    );
    const { id, keyResults: made } = await api('POST /api/objectives', {
      body: { teamId, cycleId: me.cycle?.id ?? '', text: 'x', type: 'other', ownerId: me.person.id, keyResults },
    });
    const body = { plain: '' };
    await api('PUT /api/objectives/{objectiveId}/publication', { params: { objectiveId: id }, body });
    for (const [index, number] of numbers.entries()) {
      const params = { keyResultId: made[index]?.id ?? '' };
      // The same order of due days as the numbers have.
      const at = new Date(Date.parse(lastWeek) + number * 60_000).toISOString();
      await api('POST /api/key-results/{keyResultId}/check-ins', { params, body: { confidence: 5, at } });
      if (number > 4) continue;
      await api('POST /api/key-results/{keyResultId}/readings', { params, body: { value: 40 + number } });
    }
  }
}
