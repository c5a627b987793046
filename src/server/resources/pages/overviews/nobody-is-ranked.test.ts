import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openApi } from '../../../../contract/open-api.ts';
import { type TestApp, type Visitor, openTestApp } from '../../../testing/open-test-app.ts';
import { setupToken } from '../../organization/session/setup-token.ts';

/** What the method forbids is shown to be absent: no ranking of people, no export per person, nothing tied to pay. */
let app: TestApp;
let person: Visitor;
const now = new Date('2026-05-20T08:00:00Z');

beforeAll(async () => {
  app = await openTestApp({ clock: () => now });
  person = app.visitor();
  await person('POST /api/setup/sample', { body: { token: await setupToken(app.services), lang: 'en' } });
});
afterAll(() => app.close());

const { paths } = openApi('1', 'session') as { paths: Record<string, Record<string, unknown>> };
/** A word of its own, or a part of a name in camelCase. */
const ofRanks = /\b(rank(ing|ed|s)?|leaderboard|top (performer|people)|stack rank)\b|排名|排行榜/i;
const ofPay =
  /\b(salary|salaries|bonus(es)?|payroll|compensation|wages?|pay rise|appraisal)\b|薪酬|薪资|奖金|工资|绩效/i;

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

const asWords = (name: string) => name.replaceAll(/([A-Z])|[-_/{}]/g, ' $1');

test('A68 no endpoint, field or parameter of the API has to do with ranks or pay', () => {
  const names = [...Object.keys(paths), ...namesIn(paths)].map(asWords);
  expect(names.filter((name) => ofRanks.test(name) || ofPay.test(name))).toEqual([]);
});

test('nothing is exported by person: whoever can be asked about is told without numbers', () => {
  const byPerson = Object.keys(paths).filter((path) => /\{personId\}|\/people/.test(path));
  expect(byPerson.length).toBeGreaterThan(0);
  const numbers = /^(grade|progress|confidence|brier|score|held|outcome|count|delivery|late|stale)$/;
  for (const path of byPerson)
    expect([path, namesIn(paths[path]).filter((name) => numbers.test(name))]).toEqual([path, []]);
  // No list of numbers can be narrowed to, sorted by or grouped by a person.
  const asked = Object.entries(paths).flatMap(([path, row]) =>
    Object.values(row).flatMap((one) =>
      ((one as { parameters?: { in: string; name: string }[] }).parameters ?? [])
        .filter((parameter) => parameter.in === 'query' && /person|owner|people|user|sort|order/i.test(parameter.name))
        .map((parameter) => `${path}?${parameter.name}`),
    ),
  );
  expect(asked).toEqual([]);
});

test('no column of an exported table is a person’s, or about pay', async () => {
  const cycles = await person('GET /api/cycles', {});
  for (const lang of ['en', 'zh']) {
    const reply = await person.fetch(`/api/cycles/${cycles[1]!.id}/review.csv?scope=all&lang=${lang}`);
    const [head = ''] = (await reply.text()).split('\n');
    expect(head.length).toBeGreaterThan(10);
    expect(head).not.toMatch(/owner|person|people|name of|employee|负责人|姓名|员工|人员/i);
    expect(head).not.toMatch(ofPay);
    expect(head).not.toMatch(ofRanks);
  }
});

test('what gathers numbers names nobody', async () => {
  const people = await person('GET /api/people', {});
  const [cycle] = await person('GET /api/cycles', {});
  const params = { cycleId: cycle!.id };
  const told = await Promise.all([
    person('GET /api/cycles/{cycleId}/overview', { params, query: {} }),
    person('GET /api/cycles/{cycleId}/overview/key-results', { params, query: { count: 'key-results' } }),
    person('GET /api/cycles/{cycleId}/overview/teams', { params, query: {} }),
    person('GET /api/cycles/{cycleId}/overview/problems', { params, query: {} }),
    person('GET /api/cycles/{cycleId}/why', { params, query: { number: 'key-results' } }),
    person('GET /api/cycles/{cycleId}/why', { params, query: { number: 'confidence', week: cycle!.start } }),
    person('GET /api/statistics', { query: {} }),
    person('GET /api/hypotheses', { query: {} }),
  ]);
  const text = JSON.stringify(told);
  for (const { id, name } of people) {
    expect(text).not.toContain(id);
    expect(text).not.toContain(`"${name}"`);
  }
});

test('teams stand in the order of the tree, whatever their numbers are', async () => {
  const [cycle] = await person('GET /api/cycles', {});
  const { teams } = await person('GET /api/cycles/{cycleId}/overview/teams', {
    params: { cycleId: cycle!.id },
    query: {},
  });
  const all = (await person('GET /api/teams', {})).map((team) => team.id);
  const places = teams.map((team) => all.indexOf(team.id));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('no sentence of the pages speaks of ranks, and pay is only spoken of to keep it out', () => {
  const folder = new URL('../../../../web/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /text\.tsx?$/.test(file));
  expect(files.length).toBeGreaterThan(10);
  const said = files.flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => ofRanks.test(line) || ofPay.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(said.filter((line) => !/\b(no|not|never|nothing)\b|不|无关/i.test(line))).toEqual([]);
});
