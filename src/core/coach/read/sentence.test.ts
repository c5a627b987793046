import { expect, test } from 'vitest';
import { read } from './parse.ts';
import { sentenceOf } from './sentence.ts';

const form = (text: string) => {
  const { kind, word } = sentenceOf(read(text));
  return word === undefined ? kind : `${kind} ${word.word}`;
};

test.each([
  ['Collate the shelf labels for the night shift', 'order collate'],
  ['Greenhouse: Repot all orchids', 'order repot'],
  ['@ann - Sort the seed drawers', 'order sort'],
  ['[P1] Catalogue the herbarium', 'order catalogue'],
  ['Ramp up to daily tours', 'order ramp'],
  ['Gardeners can reorder seeds from the shed', 'state can'],
  ['The harvest calendar is public', 'state is'],
  ['We have a shared map of the beds', 'state have'],
  ['Each greenhouse receives a weekly frost report', 'state receives'],
  ['Visitor satisfaction increases from spring to autumn', 'state increases'],
  ['Growers trust the frost warning', 'state trust'],
  ['Drafted a planting guide', 'done drafted'],
  ['Irrigation valves installed in the east wing', 'done installed'],
  ['Seed acceptance rate', 'name'],
  ['Watering infrastructure', 'name'],
  ['Regular walks with the head gardener', 'name'],
  ['Support calls about frost per week', 'name'],
])('%s → %s', (text, expected) => {
  expect(form(text)).toBe(expected);
});
