import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { examplesOf } from '../../src/core/coach/rules/examples.ts';
import { rules } from '../../src/core/coach/rules/index.ts';
import { langs } from '../../src/core/text.ts';

const folder = new URL('../../src/core/coach/rules/', import.meta.url);
const files = ['objective', 'key-result', 'set', 'task'].flatMap((subject) =>
  readdirSync(new URL(`${subject}/`, folder))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.endsWith('.examples.ts'))
    .map((name) => ({ name, subject })),
);

test('the list of rules equals the folder, in order', () => {
  expect(rules.map((rule) => `${rule.id}.ts`)).toEqual(files.map(({ name }) => name).sort());
});

test('a rule lies in the folder of what it asks about', () => {
  const subjects = new Map(rules.map((rule) => [`${rule.id}.ts`, rule.subject === 'statement' ? 'set' : rule.subject]));
  expect(files.filter(({ name, subject }) => subjects.get(name) !== subject)).toEqual([]);
});

test('a rule yields only to rules that exist', () => {
  const ids = new Set(rules.map((rule) => rule.id));
  const unknown = rules.flatMap((rule) =>
    (rule.yieldsTo ?? []).filter((other) => !ids.has(other) || other === rule.id),
  );
  expect(unknown).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(langs)('says everything in %s', (lang) => {
    for (const text of [rule.what, rule.why, rule.ask, rule.tryThis]) {
      expect(text[lang].trim().length).toBeGreaterThan(3);
      expect(text[lang]).not.toMatch(lang === 'zh' ? /[!！您]|[,;?](?=\s|$)/ : /!/);
    }
    expect(rule.ask[lang]).toMatch(/[?？]$/);
    expect(rule.source.length).toBeGreaterThan(0);
  });

  test.each(langs)('has a weak and a strong example in %s', (lang) => {
    for (const list of [examplesOf(rule).weak, examplesOf(rule).strong]) {
      expect(list.some((example) => example.lang === lang)).toBe(true);
      for (const example of list) expect((example.text === undefined) !== (example.set === undefined)).toBe(true);
    }
  });
});
