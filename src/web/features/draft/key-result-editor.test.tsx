// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Cycle } from '../../../contract/cycles.ts';
import { render } from '../../testing/render.tsx';
import { emptyKeyResult, emptyStep, type KeyResultForm } from './draft-form.ts';
import { KeyResultEditor } from './key-result-editor.tsx';
import type { SpokenFinding } from './use-coach.ts';

const cycle = { start: '2026-10-01', end: '2026-12-31' } as Cycle;
const changes: Partial<KeyResultForm>[] = [];

function editor(form: Partial<KeyResultForm>, rule?: string) {
  const keyResult = { ...emptyKeyResult('ada'), text: 'x', ...form };
  const spoken = {
    finding: {
      rule,
      place: { at: 'key-result', index: 0 },
      text: keyResult.text,
      spans: [],
      values: {},
      fingerprint: 'f',
    },
    said: { what: { en: 'w', zh: 'w' }, why: { en: '', zh: '' }, ask: { en: '', zh: '' }, tryThis: { en: '', zh: '' } },
    keyResult: keyResult.key,
  } as unknown as SpokenFinding;
  return (
    <KeyResultEditor
      keyResult={keyResult}
      number={1}
      isDelivery={false}
      people={[]}
      cycle={cycle}
      findings={rule === undefined ? [] : [spoken]}
      active={undefined}
      error={undefined}
      onTouch={() => undefined}
      onChange={(change) => changes.push(change)}
      onRemove={() => undefined}
      onBind={() => undefined}
      onMoveUp={undefined}
      onEnter={() => undefined}
    />
  );
}

test('A24 a number of attention is asked in the open what it may mean, and says it there', async () => {
  const page = await render(editor({ text: 'UV of the page from 0 to 3200' }));
  expect(page.text()).not.toContain('This many');
  await page.again(editor({ text: 'UV of the page from 0 to 3200' }, 'proxy-metric'));
  expect(page.text()).toContain('This many');
  await page.again(editor({ text: 'UV of the page', meaning: { per: 1000, is: '1,000 people helped' } }));
  expect(page.text()).toContain('This many');
  await page.leave();
});

test('A23 a launch becomes a milestone in one press, and what follows it has its day', async () => {
  const page = await render(editor({ text: 'Launch 2.0 by 20 December' }, 'release-date-as-kr'));
  await page.press('Make it a milestone');
  expect(changes.at(-1)).toEqual({ kind: 'milestone', measure: 'change' });
  const steps = [{ ...emptyStep(), text: 'Live', due: '2026-12-20' }];
  const milestone = { kind: 'milestone' as const, steps, text: 'Launch 2.0 by 20 December' };
  await page.again(editor({ ...milestone, followUp: 'Customers deploy alone', maturesAfterDays: 30 }));
  expect(page.text()).toContain('Readable from 19 Jan 2027');
  await page.leave();
});
