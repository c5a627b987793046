import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { type Params, openScene } from '../testing/scene.ts';

/**
 * Who gets what from every endpoint, one letter each for: admin, lead of the team, member of the team, colleague of
 * another team, reader, admin of another organization. `y` may (whatever else is wrong with the request), `n` sees it
 * but may not (403), `h` hidden (404). Where two columns stand, the first is for a draft, the second once published.
 */
const table: Record<string, string> = {
  'session.signOut': 'yyyyyy',
  'session.signOutEverywhere': 'yyyyyy',
  'session.me': 'yyyyyy',
  'session.updateMe': 'yyyyyy',
  'session.switchOrganization': 'yyyyyh',
  'session.viewAs': 'yyyyyy',
  'session.addSample': 'ynnnny',
  'session.removeSample': 'yyyyyy',
  'people.list': 'yyyyyy',
  'people.update': 'ynnnnh',
  'people.remove': 'ynnnnh',
  'people.invitations': 'ynnnny',
  'people.invite': 'ynnnny',
  'people.revoke': 'ynnnnh',
  'teams.list': 'yyyyyy',
  'teams.create': 'ynnnny',
  'teams.update': 'yynnnh',
  'teams.remove': 'yynnnh',
  'teams.addMember': 'yynnnh',
  'teams.removeMember': 'yynnnh',
  'teams.board': 'yyyyyh',
  'cycles.list': 'yyyyyy',
  'cycles.create': 'ynnnny',
  'cycles.update': 'ynnnnh',
  'readiness.show': 'yyyyyh',
  'readiness.answer': 'yyynnh',
  'readiness.withdraw': 'yyynnh',
  'focus.show': 'yyyyyy',
  'focus.setChain': 'yynnny',
  'focus.propose': 'yyyynh',
  'focus.update': 'yyynnh',
  'focus.remove': 'yyynnh',
  'focus.choose': 'yynnnh',
  'focus.unchoose': 'yynnnh',
  'focus.addNotDoing': 'yynnnh',
  'focus.removeNotDoing': 'yynnnh',
  'objectives.create': 'yyynnh',
  'objectives.show': 'yyyhhh yyyyyh',
  'objectives.save': 'yyyhhh yyynnh',
  'objectives.remove': 'yynhhh yynnnh',
  'objectives.restore': 'yynhhh yynnnh',
  'objectives.wordings': 'yyyhhh yyyyyh',
  'objectives.answerFinding': 'yyyhhh yyynnh',
  'objectives.withdrawAnswer': 'yyyhhh yyynnh',
  'objectives.askAgreement': 'yyyhhh yyynnh',
  // Only the one who was asked answers: here the admin.
  'objectives.answerAgreement': 'ynnhhh ynnnnh',
  'objectives.removeAgreement': 'yyyhhh yyynnh',
  'objectives.publish': 'yynhhh yynnnh',
  'objectives.withdraw': 'yynhhh yynnnh',
  'objectives.publicPage': 'hhhhhh yyyyyh',
  'objectives.acknowledge': 'hhhhhh yyyyyh',
  'objectives.unacknowledge': 'hhhhhh yyyyyh',
  'objectives.offerSupport': 'hhhhhh yyyyyh',
  // An offer is its maker's to take back: here the admin.
  'objectives.withdrawSupport': '- ynnnnh',
  'keyResults.show': 'yyyhhh yyyyyh',
  'keyResults.confirm': 'yyyhhh yyynnh',
  'keyResults.readings': 'yyyhhh yyyyyh',
  'keyResults.earlierReadings': 'yyyhhh yyyyyh',
  'keyResults.changeTarget': 'yyyhhh yyynnh',
  'keyResults.addReading': 'yyyhhh yyynnh',
  'keyResults.removeReading': 'yyyhhh yyynnh',
  'keyResults.updateReading': 'yyyhhh yyynnh',
  'keyResults.restoreReading': 'yyyhhh yyynnh',
  'keyResults.acceptStep': 'yyyhhh yyynnh',
  'keyResults.reopenStep': 'yyyhhh yyynnh',
  'checkIns.week': 'yyyyyy',
  'checkIns.reminders': 'yyyyyy',
  'checkIns.snooze': 'yyyhhh yyynnh',
  'checkIns.unsnooze': 'yyyhhh yyynnh',
  'checkIns.corrections': 'yyyhhh yyyyyh',
  'checkIns.list': 'yyyhhh yyyyyh',
  'checkIns.create': 'yyyhhh yyynnh',
  // A check-in is its writer's: here the admin.
  'checkIns.update': 'ynnhhh ynnnnh',
  'checkIns.remove': 'ynnhhh ynnnnh',
  'checkIns.restore': 'ynnhhh ynnnnh',
  'why.keyResult': 'yyyhhh yyyyyh',
  'why.objective': 'yyyhhh yyyyyh',
  'forecasts.show': 'yyyhhh yyyyyh',
  'forecasts.turnOff': 'yyyhhh yyynnh',
  'forecasts.turnOn': 'yyyhhh yyynnh',
  'forecasts.record': 'yyyyyy',
  'forecasts.chooseKind': 'yyyhhh yyynnh',
  'why.cycle': 'yyyyyh',
  'tasks.report': 'yyyyyy',
  'tasks.list': 'yyyhhh yyyyyh',
  'tasks.create': 'yyyhhh yyynnh',
  'tasks.update': 'yyyhhh yyynnh',
  'tasks.remove': 'yyyhhh yyynnh',
  'tasks.restore': 'yyyhhh yyynnh',
  'midReviews.show': 'yyyyyh',
  'learning.show': 'yyyyyh',
  'learning.addNeed': 'yyynnh',
  'learning.changeNeed': 'yyynnh',
  'learning.removeNeed': 'yyynnh',
  'longTerm.show': 'yyyyyh',
  'midReviews.decide': 'yyyhhh yyynnh',
  'closing.grade': 'yynhhh yynnnh',
  'closing.lookBack': 'yyyhhh yyynnh',
  // There is no such item here, nor a milestone with a follow-up: whoever may is told so.
  'closing.learned': 'hhhhhh hhhnnh',
  'closing.unlearned': 'hhhhhh hhhnnh',
  'closing.carryOver': 'yyyhhh yyynnh',
  'closing.followUp': 'hhhhhh hhhnnh',
  'closing.unfollow': 'hhhhhh hhhnnh',
  'closing.openItems': 'yyyyyh',
  'reviews.show': 'yyyyyh',
  'overviews.show': 'yyyyyh',
  'overviews.items': 'yyyyyh',
  'overviews.teams': 'yyyyyh',
  'overviews.problems': 'yyyyyh',
  'overviews.statistics': 'yyyyyy',
  'overviews.calibration': 'nyynnh',
  'events.list': 'yyyyyy',
  'coach.policy': 'yyyyyy',
  'coach.setPolicy': 'ynnnny',
  'coach.records': 'ynnnny',
  'search.search': 'yyyyyy',
  'sources.connectors': 'yyyyyy',
  'sources.connections': 'yyyyyy',
  'sources.connection': 'yyyyyh',
  'sources.create': 'yynnnh',
  'sources.update': 'yynnnh',
  'sources.remove': 'yynnnh',
  'sources.restore': 'yynnnh',
  'sources.try': 'yyyhnh',
  'sources.source': 'yyyhhh yyyyyh',
  'sources.bind': 'yyyhhh yyynnh',
  'sources.unbind': 'yyyhhh yyynnh',
  'sources.tokens': 'yyyyyy',
  'sources.createToken': 'yynnnh',
  'sources.removeToken': 'yynnnh',
  'definitions.list': 'yyyhhh yyyyyh',
  // Nothing changed here yet: whoever may answer finds nothing to answer.
  'definitions.answer': 'hhhhhh hhhnnh',
  'imports.preview': 'yyyhhh yyynnh',
  'imports.create': 'yyyhhh yyynnh',
  'imports.remove': 'hhhhhh hhhnnh',
  'charts.show': 'yyyhhh yyyyyh',
  'charts.publicLink': 'yyyhhh yyyyyh',
  'charts.share': 'yynhhh yynnnh',
  'charts.unshare': 'yynhhh yynnnh',
};

/** What is sent besides the path; every endpoint not named here gets an empty body. */
const bodies: Record<string, (params: Params) => unknown> = {
  'session.switchOrganization': ({ organizationId }) => ({ organizationId }),
  'session.viewAs': ({ personId }) => ({ personId }),
  'session.addSample': () => ({ lang: 'en' }),
  'people.invite': () => ({ role: 'reader' }),
  'teams.create': () => ({ name: 'New', kind: 'functional' }),
  'teams.addMember': () => ({ lead: false }),
  'cycles.create': () => ({ name: 'Past', start: '2020-01-01', end: '2020-03-31' }),
  'readiness.answer': () => ({ answers: {} }),
  'focus.setChain': () => ({ stages: [] }),
  'focus.propose': ({ cycleId }) => ({ cycleId, kind: 'driver', text: 'x' }),
  'focus.addNotDoing': ({ cycleId }) => ({ cycleId, text: 'x' }),
  'objectives.create': ({ teamId, cycleId }) => ({ teamId, cycleId, text: 'x' }),
  'objectives.save': () => ({ text: 'x', version: 99 }),
  'objectives.answerFinding': () => ({ rule: 'x', kind: 'fix' }),
  'objectives.askAgreement': ({ personId }) => ({ personId, role: 'other' }),
  'objectives.answerAgreement': () => ({ state: 'agreed' }),
  'objectives.publish': () => ({ plain: '' }),
  'objectives.offerSupport': () => ({ text: 'x' }),
  'keyResults.addReading': () => ({ value: 1 }),
  'checkIns.snooze': () => ({ until: new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10) }),
  'keyResults.acceptStep': () => ({ evidence: 'x' }),
  'forecasts.turnOff': () => ({ note: 'x' }),
  'forecasts.chooseKind': () => ({ kind: 'level' }),
  'keyResults.changeTarget': () => ({ baseline: 12, target: 50, reason: 'x' }),
  'tasks.create': () => ({ text: 'x' }),
  'learning.addNeed': () => ({ text: 'x' }),
  'midReviews.decide': () => ({ decision: 'keep', sentence: 'x' }),
  'closing.grade': () => ({ grade: 0.5 }),
  'closing.followUp': () => ({ outcome: 'x' }),
  'sources.create': ({ teamId }) => ({
    teamId,
    name: 'x',
    connector: 'csv',
    config: { url: 'https://example.com/x.csv' },
  }),
  'sources.try': ({ connectionId }) => ({ connectionId, config: {} }),
  'sources.bind': ({ connectionId }) => ({ connectionId, config: {} }),
  'definitions.answer': () => ({ answer: 'keep' }),
  'imports.preview': () => ({ text: '2026-01-05,12' }),
  'imports.create': () => ({ text: '2026-01-05,12' }),
  'sources.createToken': ({ teamId }) => ({ teamId, name: 'x', scope: 'reports' }),
  'coach.setPolicy': () => ({
    rules: {},
    limits: { objectives: { warn: 3, block: 5 }, keyResults: { warn: 4 } },
    launchDates: 'no',
    stance: '2018',
  }),
};

/** What a closed cycle does not stop: things that belong to no cycle, … */
const apart =
  /^(session|people|teams|readiness|coach|learning)\.|^cycles\.create|^focus\.setChain|^sources\.(create|update|remove|restore|try)/;
/** … and what goes on after it: opening it again, learning, reading the outcome of a milestone, carrying over, showing it outside. */
const goesOn = /^cycles\.update|^charts\.|^closing\.(un)?(learned|follow)|^closing\.(followUp|carryOver)/;
/** What an endpoint cannot be asked without. */
const queries: Record<string, string> = {
  'search.search': '?q=x',
  'overviews.items': '?count=late',
  'why.cycle': '?number=late',
};

const rows = Object.entries(endpoints).flatMap(([noun, all]) =>
  Object.entries(all as Record<string, Endpoint>).map(([name, row]) => ({ name: `${noun}.${name}`, row })),
);
const forPeople = rows.filter(({ row }) => row.for !== 'nobody');
const outcome: Record<number, string> = { 401: 'out', 403: 'n', 404: 'h' };

let app: TestApp;
let scene: Awaited<ReturnType<typeof openScene>>;
beforeAll(async () => {
  app = await openTestApp();
  scene = await openScene(app);
});
afterAll(() => app.close());

async function ask(who: Visitor, one: (typeof rows)[number], params: Params): Promise<string> {
  const reply = await send(who, one, params);
  if (reply.status >= 500) throw new Error(`${one.name}: ${await reply.text()}`);
  return outcome[reply.status] ?? 'y';
}

function send(who: Visitor, { name, row }: (typeof rows)[number], params: Params): Promise<Response> {
  const path = row.path.replace(/\{(\w+)\}/g, (_, key: string) => params[key] ?? 'missing');
  const query = queries[name] ?? '';
  const body = row.body
    ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(bodies[name]?.(params) ?? {}) }
    : {};
  return who.fetch(path + query, { method: row.method, ...body });
}

test('every endpoint for people has its row, and no row is left over', () => {
  expect(Object.keys(table).toSorted()).toEqual(forPeople.map(({ name }) => name).toSorted());
});

test('nobody gets in without signing in', async () => {
  // Signing out is never refused.
  for (const one of forPeople.filter(({ name }) => name !== 'session.signOut')) {
    expect([
      one.name,
      await ask(app.visitor(), one, { organizationId: 'x', personId: 'x', teamId: 'x', cycleId: 'x' }),
    ]).toEqual([one.name, 'out']);
  }
});

test.each(forPeople)('$name', { timeout: 60_000 }, async (one) => {
  const expected = (table[one.name] ?? '').split(' ');
  for (const [column, letters] of expected.entries()) {
    if (letters === '-') continue;
    let seen = '';
    for (const role of scene.roles) {
      const params = await scene.fresh(one.row.path, expected.length === 2 && column === 0 ? 'draft' : 'published');
      seen += await ask(await scene.as(role), one, params);
    }
    expect(`${one.name} ${seen}`).toBe(`${one.name} ${letters}`);
  }
});

const writes = forPeople.filter(({ name, row }) => row.method !== 'GET' && !apart.test(name) && !goesOn.test(name));

test.each(writes)('a closed cycle stops $name', { timeout: 60_000 }, async (one) => {
  const move = (state: string) => app.services.database.db.updateTable('cycles').set({ state }).execute();
  const params = await scene.fresh(one.row.path, 'published');
  await move('closed');
  const reply = await send(await scene.as('admin'), one, params);
  await move('drafting');
  expect([reply.status, await reply.text()]).toEqual([409, expect.stringContaining('"cycle-closed"')]);
});
