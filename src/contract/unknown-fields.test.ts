import { expect, test } from 'vitest';
import { z } from 'zod';
import { unknownFields } from './unknown-fields.ts';

const step = z.object({ text: z.string(), due: z.string().nullable().default(null) });
const body = z.object({
  text: z.string().trim(),
  steps: z.array(step).max(3).default([]),
  meaning: z.object({ per: z.number() }).nullable().default(null),
  config: z.record(z.string(), z.json()).default({}),
  answers: z.record(z.string(), step).optional(),
  answer: z
    .discriminatedUnion('is', [
      z.object({ is: z.literal('yes'), value: z.number() }),
      z.object({ is: z.literal('no'), reason: z.string() }),
    ])
    .optional(),
});

test.each([
  ['what is known', { text: 'a', steps: [{ text: 'b', due: null }], meaning: null, config: { any: { thing: 1 } } }, []],
  ['a name at the top', { txet: 'a' }, [['txet', 'text']]],
  ['a name written another way', { Text: 'a' }, [['Text', 'text']]],
  ['in a list', { steps: [{ text: 'b' }, { text: 'b', duee: '' }] }, [['steps.1.duee', 'due']]],
  ['in what may be null', { meaning: { per: 1, pre: 2 } }, [['meaning.pre', 'per']]],
  ['in a record', { answers: { a: { text: '', dua: '' } } }, [['answers.a.dua', 'due']]],
  ['in the one of several that fits', { answer: { is: 'no', reason: '', valeu: 1 } }, [['answer.valeu', undefined]]],
  ['in one of several, none of which fits', { answer: { is: 'yes', valeu: 1 } }, [['answer.valeu', 'value']]],
  [
    'what an object has of itself',
    { constructor: 1, toString: 2 },
    [
      ['constructor', undefined],
      ['toString', undefined],
    ],
  ],
])('%s', (_, sent, found) => {
  expect(unknownFields(body, sent).map(({ path, values }) => [path, values?.['nearest']])).toEqual(found);
});
