import { expect, test } from 'vitest';
import {
  type Connector,
  configOf,
  isSaid,
  settingsFields,
  unfilled,
  valuesOf,
  valuesOfRecipe,
} from './settings-fields.ts';

const words = (en: string) => ({ label: { en, zh: `${en}（中）` } });
const connector: Connector = {
  id: 'x',
  label: { en: 'X', zh: 'X' },
  about: { en: '', zh: '' },
  history: true,
  schema: {
    properties: {
      url: { type: 'string' },
      token: { type: 'string' },
      query: { type: 'string' },
      measure: { type: 'string', enum: ['a', 'b'], default: 'b' },
      days: { type: 'integer', default: 7 },
      page: { type: 'string' },
    },
    required: ['url', 'token', 'query'],
  },
  fields: {
    url: words('Address'),
    token: words('Token'),
    query: { ...words('Query'), long: true },
    measure: { ...words('Measure'), options: { a: { en: 'First', zh: '第一' } } },
    days: words('Days'),
  },
  example: { query: 'up', page: 'p' },
  connection: ['url', 'token'],
  secrets: ['token'],
};

test('a form is made of the schema: what is asked, of which kind, with its words', () => {
  const place = settingsFields(connector, 'connection', 'en');
  expect(place.map(({ name, kind, required, label }) => [name, kind, required, label])).toEqual([
    ['url', 'text', true, 'Address'],
    ['token', 'secret', true, 'Token'],
  ]);
  const question = settingsFields(connector, 'question', 'zh');
  expect(question.map(({ name, kind, label, usual }) => [name, kind, label, usual])).toEqual([
    ['query', 'long', 'Query（中）', null],
    ['measure', 'choice', 'Measure（中）', 'b'],
    ['days', 'number', 'Days（中）', 7],
    ['page', 'text', 'page', null],
  ]);
  expect(question[1]?.options.map((one) => one.label)).toEqual(['第一', 'b']);
});

test('what must be filled, what the example fills and a key are asked first; the rest waits until it is said', () => {
  const fields = [...settingsFields(connector, 'connection', 'en'), ...settingsFields(connector, 'question', 'en')];
  expect(fields.filter((one) => one.first).map((one) => one.name)).toEqual(['url', 'token', 'query', 'page']);
  const later = fields.filter((one) => !one.first);
  const said = (values: object) => later.filter((one) => isSaid(one, { ...values })).map((one) => one.name);
  expect(said({ measure: 'b', days: 7 })).toEqual([]);
  expect(said({ measure: 'a', days: null })).toEqual(['measure']);
});

test.each([
  [{}, { measure: 'b', days: 7 }, ['query']],
  [{ query: ' up ', page: '  ' }, { query: 'up', measure: 'b', days: 7 }, []],
  [{ query: 'up', days: 28, measure: 'a' }, { query: 'up', days: 28, measure: 'a' }, []],
] as const)('%j is sent as %j', (stored, sent, missing) => {
  const fields = settingsFields(connector, 'question', 'en');
  const values = valuesOf(fields, stored);
  expect(configOf(fields, values)).toEqual(sent);
  expect(unfilled(fields, values).map((one) => one.name)).toEqual(missing);
});

test('a stored secret need not be typed again', () => {
  const fields = settingsFields(connector, 'connection', 'en');
  expect(unfilled(fields, valuesOf(fields, { url: 'https://a' }), ['token'])).toEqual([]);
});

test('a recipe fills in its question and leaves the indicators that were chosen', () => {
  const asks = { ...words('Output'), indicator: true };
  const own = { ...connector, fields: { ...connector.fields, page: asks } };
  const fields = settingsFields(own, 'question', 'en');
  const now = { query: 'down', measure: 'b', days: 7, page: 'indicator-1' };
  expect(valuesOfRecipe(fields, { measure: 'a', days: 365 }, now)).toEqual({
    query: null,
    measure: 'a',
    days: 365,
    page: 'indicator-1',
  });
});
