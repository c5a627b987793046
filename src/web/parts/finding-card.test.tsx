// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { render } from '../testing/render.tsx';
import type { Answer } from './answer-form.tsx';
import { FindingCard } from './finding-card.tsx';

const said = { what: '“Deliver” names what comes out', why: 'A version is a means.', ask: 'Why now?' };

/** A card whose answers end up in `given`. */
async function card(more: Partial<Parameters<typeof FindingCard>[0]> = {}) {
  const given: Answer[] = [];
  const page = await render(
    <FindingCard {...said} answering={{ keptAs: 'ann:1', onAnswer: (answer) => given.push(answer) }} {...more} />,
  );
  return { page, given };
}

test('an answer in words needs one sentence', async () => {
  const { page, given } = await card();
  await page.press('Explain');
  await page.press('Keep the answer');
  expect(page.text()).toContain('One sentence is enough');
  expect(given).toEqual([]);
  await page.type('textarea', '  The contract says so ');
  await page.press('Keep the answer');
  expect(given).toEqual([{ kind: 'explain', reason: 'The contract says so' }]);
  expect(page.find('form')).toBeNull();
  await page.leave();
});

test('later has a day on which it asks again; the others have none', async () => {
  const { page, given } = await card();
  await page.press('Disagree');
  expect(page.text()).not.toContain('Ask again on');
  await page.press('Later');
  expect(page.text()).toContain('Ask again on');
  await page.type('textarea', 'The numbers come on Monday');
  await page.press('Keep the answer');
  expect(given).toEqual([
    { kind: 'postpone', reason: 'The numbers come on Monday', until: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  ]);
  await page.leave();
});

test('pressing the same answer again closes it, and so does cancelling', async () => {
  const { page } = await card();
  await page.press('Explain');
  await page.press('Explain');
  expect(page.find('form')).toBeNull();
  await page.press('Disagree');
  await page.press('Cancel');
  expect(page.find('form')).toBeNull();
  await page.leave();
});

test('a skeleton can be put in, its open places marked; words on how to rewrite lead to the place', async () => {
  const framed = await card({ frame: 'Deliver 2.0 so that ? can ⟨verb⟩', onInsert: () => {} });
  expect(framed.page.text()).toContain('Deliver 2.0 so that ? can verb');
  expect(framed.page.text()).toContain('Insert');
  await framed.page.leave();
  const told = await card({ tryThis: 'Say whom it helps', onInsert: () => {} });
  expect(told.page.text()).toContain('Say whom it helps');
  expect(told.page.text()).toContain('Fix it');
  await told.page.leave();
});

test('an answer that was begun is still there when the card comes up again', async () => {
  const first = await card();
  await first.page.press('Explain');
  await first.page.type('textarea', 'The contract says so');
  await first.page.leave();
  const second = await card();
  await second.page.press('Explain');
  expect(second.page.find('textarea')).toMatchObject({ value: 'The contract says so' });
  await second.page.press('Cancel');
  await second.page.press('Explain');
  expect(second.page.find('textarea')).toMatchObject({ value: '' });
  await second.page.leave();
});

test('whoever may not answer reads only', async () => {
  const page = await render(<FindingCard {...said} />);
  expect(page.find('button')).toBeNull();
  await page.leave();
});

test('once answered, it says how, and can be taken back where that is allowed', async () => {
  const answer: Answer = { kind: 'dispute', reason: 'It is the name of the contract' };
  const open = await card({ answer, onTakeBack: () => {} });
  expect(open.page.text()).toContain('not agreed: It is the name of the contract');
  expect(open.page.text()).toContain('Take back');
  await open.page.leave();
  const closed = await card({ answer });
  expect(closed.page.text()).not.toContain('Take back');
  await closed.page.leave();
});
