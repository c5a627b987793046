import { expect, test } from 'vitest';
import { questions } from '../../../core/readiness/questions.ts';
import { askedQuestions, isAnswered, withAnswer } from './answers.ts';

const ids = (noted: Parameters<typeof askedQuestions>[0]) =>
  askedQuestions(noted, undefined).map((question) => question.id);

test('a question that an earlier answer calls for appears with it', () => {
  expect(ids({})).not.toContain('lifetime');
  expect(ids({ 'contract-share': { value: 20 } })).toContain('lifetime');
  expect(ids({ 'contract-share': { value: 0 } })).not.toContain('lifetime');
});

test('the kind of team is asked only where nobody has said it', () => {
  expect(ids({})).toContain('team-kind');
  const asked = askedQuestions({}, 'product-technology').map((question) => question.id);
  expect(asked).not.toContain('team-kind');
  expect(asked.length).toBe(ids({ 'team-kind': { value: 'product-technology' } }).length - 1);
});

test('a map is answered when every item is', () => {
  const control = questions.find((question) => question.id === 'control');
  if (control?.kind !== 'map') throw new Error('control is a map');
  const all = Object.fromEntries(control.items.map((item) => [item.id, 'ours']));
  expect(isAnswered(control, { control: { value: { design: 'ours' } } })).toBe(false);
  expect(isAnswered(control, { control: { value: all } })).toBe(true);
});

test.each([
  ['an answer', {}, { value: 'company' }, { 'team-kind': { value: 'company' } }],
  [
    'a note beside it',
    { 'team-kind': { value: 'company' } },
    { note: 'ten people' },
    { 'team-kind': { value: 'company', note: 'ten people' } },
  ],
  ['a note alone is kept', {}, { note: 'not sure' }, { 'team-kind': { value: '', note: 'not sure' } }],
  ['nothing left', { 'team-kind': { value: '', note: 'x' } }, { note: ' ' }, {}],
])('%s', (_, before, answer, after) => {
  expect(withAnswer(before, 'team-kind', answer)).toEqual(after);
});
