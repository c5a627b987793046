import type { CycleState } from '../../core/okr/words.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Endpoint } from '../../contract/endpoint.ts';
import { endpoints } from '../../contract/endpoints.ts';
import { type TestApp, type Visitor, openTestApp } from '../testing/open-test-app.ts';
import { send } from '../testing/send.ts';
import { apart, goesOn } from '../testing/access-cases.ts';
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
  'account.show': 'yyyyyy',
  'account.changePassword': 'yyyyyy',
  'account.changeEmail': 'yyyyyy',
  // Nobody has such a session.
  'account.endSession': 'hhhhhh',
  'session.updateMe': 'yyyyyy',
  'session.switchOrganization': 'yyyyyh',
  'session.viewAs': 'yyyyyy',
  'sample.add': 'ynnnny',
  'sample.remove': 'yyyyyy',
  'organization.changeZone': 'ynnnny',
  'people.list': 'yyyyyy',
  'people.update': 'ynnnnh',
  'people.remove': 'ynnnnh',
  'people.makeReset': 'ynnnnh',
  'handOvers.list': 'yyyyyy',
  'handOvers.show': 'yynnnh',
  'handOvers.give': 'yynnnh',
  'handOvers.takeBack': 'yynnnh',
  'invitations.list': 'ynnnny',
  'invitations.create': 'ynnnny',
  'invitations.createSeveral': 'ynnnny',
  'invitations.share': 'ynnnny',
  'invitations.remove': 'ynnnnh',
  'teams.list': 'yyyyyy',
  'teams.create': 'ynnnny',
  'teams.update': 'yynnnh',
  'teams.remove': 'yynnnh',
  'teams.addMember': 'yynnnh',
  'teams.removeMember': 'yynnnh',
  'boards.show': 'yyyyyh',
  'cycles.list': 'yyyyyy',
  'cycles.create': 'ynnnny',
  'cycles.update': 'ynnnnh',
  'cycles.remove': 'ynnnnh',
  'cycles.proposals': 'yyyyyy',
  'cycles.fiscalYear': 'yyyyyy',
  'cycles.setFiscalYear': 'ynnnny',
  'readiness.show': 'yyyyyh',
  'readiness.answer': 'yyynnh',
  'readiness.withdraw': 'yyynnh',
  'readiness.except': 'yyynnh',
  'readiness.unexcept': 'yyynnh',
  'stages.show': 'yyyyyh',
  'stages.enter': 'yynnnh',
  'stages.answer': 'yynnnh',
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
  'answers.answer': 'yyyhhh yyynnh',
  'answers.withdraw': 'yyyhhh yyynnh',
  'agreements.ask': 'yyyhhh yyynnh',
  // Only the one who was asked answers: here the admin.
  'agreements.answer': 'ynnhhh ynnnnh',
  'agreements.remove': 'yyyhhh yyynnh',
  'map.show': 'yyyyyy',
  'map.answerGap': 'yyyhhh yyynnh',
  'map.askGapAgain': 'yyyhhh yyynnh',
  'week.first': 'yyyyyy',
  'labels.list': 'yyyyyy',
  'labels.create': 'yynnny',
  'labels.change': 'yynnnh',
  'labels.archive': 'yynnnh',
  'labels.restore': 'yynnnh',
  'labels.put': 'yyyhhh yyynnh',
  'alignments.choices': 'yyyhhh yyyyyh',
  'alignments.ask': 'yyyhhh yyynnh',
  'alignments.standAlone': 'yyyhhh yyynnh',
  'alignments.askWhatItServes': 'yyyhhh yyynnh',
  // It goes on with nothing: whoever may ask is told so.
  'alignments.takeAlong': 'hhhhhh hhhnnh',
  'alignments.answer': 'yyyhhh yyynnh',
  'alignments.setShare': 'yyyhhh yyynnh',
  'alignments.remove': 'yyyhhh yyynnh',
  'restrictions.restrict': 'yynhhh yynnnh',
  'restrictions.open': 'yynhhh yynnnh',
  'agreements.override': 'yynhhh yynnnh',
  // A condition there is none of; whoever may not edit hears no more than that.
  'agreements.meet': 'hhhhhh hhhnnh',
  'dependencies.ask': 'yyyhhh yyynnh',
  'dependencies.askAgain': 'yyyhhh yyynnh',
  // Search is asked, where the colleague works.
  'dependencies.answer': 'ynnhhh ynnynh',
  'dependencies.remove': 'yyyhhh yyynnh',
  'publications.publish': 'yynhhh yynnnh',
  'publications.withdraw': 'yynhhh yynnnh',
  'publications.show': 'hhhhhh yyyyyh',
  'publications.acknowledge': 'hhhhhh yyyyyh',
  'publications.unacknowledge': 'hhhhhh yyyyyh',
  'publications.offerSupport': 'hhhhhh yyyyyh',
  // An offer is its maker's to take back: here the admin.
  'publications.withdrawSupport': '- ynnnnh',
  'keyResults.show': 'yyyhhh yyyyyh',
  'keyResults.confirm': 'yyyhhh yyynnh',
  'readings.list': 'yyyhhh yyyyyh',
  'readings.earlier': 'yyyhhh yyyyyh',
  'targetChanges.create': 'yyyhhh yyynnh',
  // Nothing runs here: who may is told that nobody relies on it yet.
  'drops.dropObjective': 'yynhhh yynnnh',
  'drops.takeUpObjective': 'yynhhh yynnnh',
  'drops.dropKeyResult': 'yyyhhh yyynnh',
  'drops.takeUpKeyResult': 'yyyhhh yyynnh',
  'readings.create': 'yyyhhh yyynnh',
  'readings.remove': 'yyyhhh yyynnh',
  'readings.update': 'yyyhhh yyynnh',
  'readings.restore': 'yyyhhh yyynnh',
  'keyResults.acceptStep': 'yyyhhh yyynnh',
  'keyResults.reopenStep': 'yyyhhh yyynnh',
  'week.show': 'yyyyyy',
  'week.reminders': 'yyyyyy',
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
  'tasks.findings': 'yyyhhh yyyyyh',
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
  'closures.grade': 'yynhhh yynnnh',
  'retrospectives.lookBack': 'yyyhhh yyynnh',
  // There is no such item here, nor a milestone with a follow-up: whoever may is told so.
  'retrospectives.learned': 'hhhhhh hhhnnh',
  'retrospectives.unlearned': 'hhhhhh hhhnnh',
  'continuations.carryOver': 'yyyhhh yyynnh',
  'continuations.followUp': 'hhhhhh hhhnnh',
  'continuations.unfollow': 'hhhhhh hhhnnh',
  'continuations.openItems': 'yyyyyh',
  'reviews.show': 'yyyyyh',
  'overviews.show': 'yyyyyh',
  'overviews.items': 'yyyyyh',
  'overviews.teams': 'yyyyyh',
  'overviews.health': 'yyyyyh',
  'overviews.problems': 'yyyyyh',
  'overviews.statistics': 'yyyyyy',
  'overviews.calibration': 'nyynnh',
  'events.list': 'yyyyyy',
  'audit.show': 'ynnnny',
  'coach.policy': 'yyyyyy',
  'coach.setPolicy': 'ynnnny',
  'coach.records': 'ynnnny',
  'search.search': 'yyyyyy',
  'connections.connectors': 'yyyyyy',
  'connections.list': 'yyyyyy',
  'connections.show': 'yyyyyh',
  'connections.create': 'yynnnh',
  'connections.update': 'yynnnh',
  'connections.remove': 'yynnnh',
  'connections.restore': 'yynnnh',
  'sources.try': 'yyyhnh',
  'sources.show': 'yyyhhh yyyyyh',
  'sources.bind': 'yyyhhh yyynnh',
  'sources.unbind': 'yyyhhh yyynnh',
  // Nothing was taken off: whoever may ask is told so.
  'sources.restore': 'hhhhhh hhhnnh',
  'tokens.list': 'yyyyyy',
  'tokens.create': 'yynnnh',
  'tokens.remove': 'yynnnh',
  'tokens.takeOver': 'yynnnh',
  'definitions.list': 'yyyhhh yyyyyh',
  // Nothing changed here yet: whoever may answer finds nothing to answer.
  'definitions.answer': 'hhhhhh hhhnnh',
  'indicators.list': 'yyyyyy',
  'indicators.create': 'yyynnh',
  'indicators.show': 'yyyyyh',
  'indicators.update': 'yyynnh',
  'indicators.archive': 'yynnnh',
  'indicators.restore': 'yynnnh',
  'indicators.start': 'yyyyyh',
  'indicators.readings': 'yyyyyh',
  'indicators.record': 'yyynnh',
  'indicators.correctReading': 'yyynnh',
  'indicators.removeReading': 'yyynnh',
  'indicators.restoreReading': 'yyynnh',
  'indicators.bind': 'yyynnh',
  'indicators.unbind': 'yyynnh',
  'indicators.restoreSource': 'hhhnnh',
  'imports.preview': 'yyyhhh yyynnh',
  'imports.create': 'yyyhhh yyynnh',
  'imports.remove': 'hhhhhh hhhnnh',
  'okrFiles.ofObjective': 'yyyhhh yyyyyh',
  'okrFiles.ofTeam': 'yyyyyh',
  'okrFiles.import': 'yyynnh',
  // Nothing was imported here: whoever may take it back is told so.
  'okrFiles.takeBack': 'hhhnnh',
  'charts.show': 'yyyhhh yyyyyh',
  'publicLinks.show': 'yyyhhh yyyyyh',
  'publicLinks.share': 'yynhhh yynnnh',
  'publicLinks.unshare': 'yynhhh yynnnh',
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
  const move = (state: CycleState) => app.services.database.db.updateTable('cycles').set({ state }).execute();
  const params = await scene.fresh(one.row.path, 'published');
  await move('closed');
  const reply = await send(await scene.as('admin'), one, params);
  await move('drafting');
  expect([reply.status, await reply.text()]).toEqual([409, expect.stringContaining('"cycle-closed"')]);
});
