import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { coach } from './run.ts';

/** One objective, one key result, and which rules must speak: `@o` on the objective, `@set` on the set; `accept`: one of them is right instead. */
type Wording = { O: string; KR: string; expect: string[]; accept?: string[]; cause: string };

const wordings = readFileSync(new URL('../../../scripts/coach-wordings.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Wording);

/** Rules that speak of fields; a text alone has none. */
const ofFields = new Set([
  'necessary-sufficient',
  'no-cadence',
  'no-commit-kind',
  'no-diagnosis',
  'no-guard-metric',
  'no-owner',
  'no-source',
  'no-task-for-kr',
  'not-published',
]);

const marks = { objective: '@o', set: '@set', 'key-result': '', task: '@task' };

test.each(wordings.map((one) => [one.cause, one.KR, one] as const))('%s: %s', (_cause, _text, wording) => {
  const { O, KR, expect: wanted, accept = [] } = wording;
  const said = coach({ objective: { text: O }, keyResults: [{ text: KR }] })
    .filter(({ rule }) => !ofFields.has(rule))
    .map(({ rule, place }) => rule + marks[place.at]);
  const others = said.filter((rule) => !rule.includes('@') && !wanted.includes(rule) && !accept.includes(rule));
  expect(others).toEqual([]);
  if (!accept.some((rule) => said.includes(rule))) expect(said).toEqual(expect.arrayContaining(wanted));
});
