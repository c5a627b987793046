// @vitest-environment happy-dom
import { useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import type { ObjectiveType } from '../../../core/okr/words.ts';
import { understoodGoal } from '../../../core/coach/review/understood-goal.ts';
import { render } from '../../testing/render.tsx';
import { type DraftForm, emptyDraft } from './draft-form.ts';
import { GrowthFields, GrowthGoes } from './growth-fields.tsx';

let shown: DraftForm;

/** The fields beside a sentence, as the draft holds them. */
function Beside({ sentence, isNew, from }: { sentence: string; isNew: boolean; from?: Partial<DraftForm> }) {
  const [form, setForm] = useState<DraftForm>({ ...emptyDraft('ada'), type: 'operations', ...from });
  useEffect(() => {
    shown = form;
  });
  return (
    <GrowthFields
      form={form}
      follows={isNew}
      moved={understoodGoal(sentence)}
      onChange={(change) => setForm((before) => ({ ...before, ...change }))}
    />
  );
}

const retention = 'Bring people back by reminders that say what changed, so that retention rises';
const revenue = 'Turn trials into paying customers by showing the price where it is asked for';

test('A44 link and lever follow the sentence until somebody says otherwise, each for itself', async () => {
  const page = await render(<Beside isNew sentence={retention} />);
  expect(shown).toMatchObject({ growthLink: 'retention' });
  expect(shown.lever).not.toBe('');
  expect(page.text()).toContain('Read from the sentence.');
  await page.type('input', 'Weekly digest');
  await page.again(<Beside isNew sentence={revenue} />);
  expect(shown).toMatchObject({ growthLink: 'revenue', lever: 'Weekly digest' });
  await page.leave();
});

test('in a stored draft nothing fills itself in, and what was said stays', async () => {
  const page = await render(<Beside isNew={false} sentence={retention} from={{ lever: 'Weekly digest' }} />);
  expect(shown).toMatchObject({ growthLink: null, lever: 'Weekly digest' });
  await page.leave();
});

test('of another kind, what goes with the next save is named before', async () => {
  const as = (type: ObjectiveType, said: Partial<DraftForm>) => (
    <GrowthGoes form={{ ...emptyDraft('ada'), type, ...said }} />
  );
  const page = await render(as('quality', { growthLink: 'retention', lever: 'Weekly digest' }));
  expect(page.text()).toContain('“Retention · Weekly digest” goes when you save');
  await page.again(as('quality', {}));
  expect(page.text()).toBe('');
  await page.leave();
});
