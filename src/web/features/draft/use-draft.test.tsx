// @vitest-environment happy-dom
import { useEffect } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Objective } from '../../../contract/objectives.ts';
import { queryClient } from '../../data/query-client.ts';
import { render } from '../../testing/render.tsx';
import { signedInAs } from '../../testing/signed-in-as.ts';
import { type Draft, useDraft } from './use-draft.ts';

const place = { teamId: 'team', cycleId: 'cycle' };
const stored = {
  id: 'objective',
  version: 3,
  text: 'Find what you look for',
  type: null,
  why: '',
  problem: '',
  success: '',
  idealCustomer: '',
  impact: '',
  impactParts: { delayed: '', freeze: '', risk: '', rollback: '' },
  growthLink: null,
  lever: '',
  evidence: [],
  diagnosis: null,
  owner: { id: 'ada', name: 'Ada' },
  keyResults: [],
} as unknown as Objective;

let draft: Draft;
const seen = (now: Draft) => {
  draft = now;
};

function Page({ objective }: { objective?: Objective }) {
  const now = useDraft({ objective, place, diagnosisId: objective === undefined ? 'bottleneck' : undefined });
  useEffect(() => seen(now));
  return (
    <>
      <button type="button" onClick={() => now.change({ text: 'Find it at once' })}>
        Type
      </button>
      <button type="button" onClick={() => now.change({ text: 'zhao' }, true)}>
        Compose
      </button>
      <button type="button" onClick={now.startOver}>
        Start over
      </button>
      <button type="button" onClick={() => now.adopt({ ...stored, version: 4, text: 'Theirs' })}>
        Take theirs
      </button>
    </>
  );
}

beforeEach(() => {
  localStorage.clear();
  signedInAs('ada');
});
afterEach(() => queryClient.clear());

test('a new draft is mine, begins with the bottleneck it was begun from, and has a line to write on', async () => {
  const page = await render(<Page />);
  expect(draft.form).toMatchObject({ ownerId: 'ada', diagnosisId: 'bottleneck', keyResults: [{ text: '' }] });
  expect([draft.isDirty, draft.isBehind]).toEqual([false, false]);
  await page.leave();
});

test('what is typed is there on the next visit; starting over goes back to what is stored', async () => {
  const first = await render(<Page objective={stored} />);
  await first.press('Type');
  expect(draft.isDirty).toBe(true);
  await first.leave();
  const second = await render(<Page objective={stored} />);
  expect([draft.form.text, draft.restored]).toEqual(['Find it at once', true]);
  await second.press('Start over');
  expect([draft.form.text, draft.restored, draft.isDirty]).toEqual(['Find what you look for', false, false]);
  await second.leave();
});

test('while an input method composes, the coach keeps the words before', async () => {
  const page = await render(<Page objective={stored} />);
  await page.press('Compose');
  expect([draft.form.text, draft.settled.text]).toEqual(['zhao', 'Find what you look for']);
  await page.press('Type');
  expect(draft.settled.text).toBe('Find it at once');
  await page.leave();
});

test('somebody else was faster: it says so, and their words can be taken', async () => {
  const first = await render(<Page objective={stored} />);
  await first.press('Type');
  await first.leave();
  const second = await render(<Page objective={{ ...stored, version: 4, text: 'Theirs' }} />);
  expect([draft.isBehind, draft.form.text]).toEqual([true, 'Find it at once']);
  await second.press('Take theirs');
  expect([draft.isBehind, draft.form.text]).toEqual([false, 'Theirs']);
  await second.leave();
});

test('what is stored as it is written needs no saving', async () => {
  const page = await render(<Page objective={stored} />);
  expect(await draft.saved()).toBe(stored);
  await page.leave();
});
