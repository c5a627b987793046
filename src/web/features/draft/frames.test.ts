import { expect, test } from 'vitest';
import type { Finding } from '../../../core/coach/finding.ts';
import { emptyDraft, emptyKeyResult } from './draft-form.ts';
import { withFrame } from './frames.ts';
import { asUnknown, offersUnknown } from './unknown-offer.ts';
import type { SpokenFinding } from './use-coach.ts';

const search = emptyKeyResult('ada', 'Improve search');
const form = {
  ...emptyDraft('ada'),
  text: 'Better search',
  keyResults: [search, emptyKeyResult('ada', 'Fewer tickets')],
};
const spoken = (keyResult: string | undefined, read: string, frame: string | undefined) =>
  ({ keyResult, frame, finding: { text: read } }) as SpokenFinding;

test('a skeleton takes the place of the key result it is about', () => {
  const { keyResults } = withFrame(form, spoken(search.key, 'Improve search', 'Search from ? to ?'));
  expect(keyResults.map((one) => one.text)).toEqual(['Search from ? to ?', 'Fewer tickets']);
});

test('or of the objective, as long as its words are those that were read', () => {
  expect(withFrame(form, spoken(undefined, 'Better search', 'Find ? at once')).text).toBe('Find ? at once');
  expect(withFrame(form, spoken(undefined, 'Search that works', 'Find ? at once')).text).toBe('Better search');
});

test('without a skeleton nothing changes', () => {
  expect(withFrame(form, spoken(search.key, 'Improve search', undefined))).toBe(form);
});

test('whoever is asked for a number may say that nobody can know it yet', () => {
  const asked = (rule: string, at: 'key-result' | 'objective' = 'key-result') =>
    offersUnknown({ rule, place: { at, index: 0 } } as Finding);
  const rules = ['not-known-yet', 'no-number', 'only-a-name', 'vague-verb', 'placeholder', 'task-as-kr'];
  expect(rules.filter((rule) => asked(rule))).toEqual(rules);
  expect(asked('no-baseline')).toBe(false);
  expect(asked('placeholder', 'objective')).toBe(false);
  const { keyResults } = asUnknown(form, search.key);
  expect(keyResults.map(({ kind, text }) => [kind, text])).toEqual([
    ['unknown', 'Improve search'],
    ['metric', 'Fewer tickets'],
  ]);
});
