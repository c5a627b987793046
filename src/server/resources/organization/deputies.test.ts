import { expect, test } from 'vitest';
import { addDays } from '../../../core/calendar/day.ts';
import { dayOfTime, utc } from '../../../core/calendar/zones.ts';
import { code } from '../../testing/code.ts';
import type { Visitor } from '../../testing/open-test-app.ts';
import { withTeam } from '../../testing/with-team.ts';

const it = withTeam();
const day = (ahead: number) => addDays(dayOfTime(Date.now(), utc), ahead);

/** Somebody of another team, who has nothing to do with this one. */
async function stranger(name: string) {
  const { id } = await it.admin('POST /api/teams', { body: { name: `Team of ${name}`, kind: 'functional' } });
  const { person, me } = await it.app.join(it.admin, 'member', name, [id]);
  return { person, id: me.person.id, teamId: id };
}

const name = (by: Visitor, personId: string, standsInId: string, from = day(0), until = day(7)) =>
  by('POST /api/deputies', { body: { personId, standsInId, from, until } });

async function published(ownerId: string) {
  const draft = await it.draft({
    ownerId,
    type: 'operations',
    text: 'Customers find their invoices by themselves',
    keyResults: [{ text: 'Invoices found without help from 40% to 80%', baseline: 40, target: 80, unit: '%', ownerId }],
  });
  const at = { params: { objectiveId: draft.id } };
  await it.admin('PUT /api/objectives/{objectiveId}/publication', { ...at, body: { plain: '' } });
  return it.admin('GET /api/objectives/{objectiveId}', at);
}

test('a deputy meets the duties of whoever is away in My week, does what they may do, and the log names both', async () => {
  const away = await it.join('lead', 'Max');
  const put = { params: { teamId: it.teamId, personId: away.id }, body: { lead: true } };
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', put);
  const deputy = await stranger('Dana');
  const objective = await published(away.id);
  const keyResultId = objective.keyResults[0]!.id;
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  const task = await it.admin('POST /api/key-results/{keyResultId}/tasks', {
    params: { keyResultId },
    body: { text: 'Search', ownerId: away.id },
  });
  const asking = await it.draft({ text: 'Support answers within a day' });
  await it.admin('POST /api/objectives/{objectiveId}/agreements', {
    params: { objectiveId: asking.id },
    body: { personId: away.id, role: 'other', question: 'Can you live with it?' },
  });
  const checkIn = () =>
    deputy.person('POST /api/key-results/{keyResultId}/check-ins', {
      params: { keyResultId },
      body: { value: 50, confidence: 6 },
    });
  expect((await deputy.person('GET /api/week', {})).items).toEqual([]);
  expect(await code(checkIn())).toBe('403 forbidden');
  expect(await code(deputy.person('GET /api/objectives/{objectiveId}', { params: { objectiveId: asking.id } }))).toBe(
    '404 not-found',
  );

  const named = await name(away.person, away.id, deputy.id);
  expect(named).toMatchObject({ person: { name: 'Max' }, deputy: { name: 'Dana' }, holds: true });
  const max = { id: away.id, name: 'Max' };
  const week = await deputy.person('GET /api/week', {});
  expect(week.items.map((one) => [one.keyResult.id, one.dutyOf])).toEqual([[keyResultId, max]]);
  expect(week.agreements.map((one) => [one.objectiveId, one.dutyOf])).toEqual([[asking.id, max]]);
  expect(week.tasks.map((one) => [one.id, one.dutyOf])).toEqual([[task.id, max]]);
  expect(week.deputies).toEqual([{ ...named, can: { end: true } }]);
  const waiting = [week.items.filter((one) => one.waiting), week.agreements, week.tasks.filter((one) => one.quiet)];
  expect((await deputy.person('GET /api/week/reminders', {})).count).toBe(waiting.flat().length);
  // Whoever is away still sees it as theirs.
  expect((await away.person('GET /api/week', {})).items.map((one) => one.dutyOf)).toEqual([null]);

  await checkIn();
  await deputy.person('PATCH /api/agreements/{agreementId}', {
    params: { agreementId: week.agreements[0]!.id },
    body: { state: 'agreed' },
  });
  await deputy.person('PATCH /api/tasks/{taskId}', { params: { taskId: task.id }, body: { status: 'doing' } });
  const told = await it.admin('GET /api/events', {});
  for (const type of ['check-in.made', 'agreement.answered', 'task.changed'])
    expect(told.find((event) => event.type === type)).toMatchObject({
      actor: { id: deputy.id, name: 'Dana' },
      dutyOf: max,
    });
  // What they do for themselves is told as theirs alone.
  await deputy.person('POST /api/objectives', {
    body: { teamId: deputy.teamId, cycleId: it.cycleId, text: 'Our own matter' },
  });
  const [own] = await deputy.person('GET /api/events', {});
  expect(own).toMatchObject({ actor: { name: 'Dana' }, dutyOf: null });

  // Leading and running the organization are not passed on.
  expect(
    await code(deputy.person('PATCH /api/teams/{teamId}', { params: { teamId: it.teamId }, body: { name: 'x' } })),
  ).toBe('403 forbidden');

  await deputy.person('DELETE /api/deputies/{deputyId}', { params: { deputyId: named.id } });
  expect(await code(checkIn())).toBe('403 forbidden');
  expect((await deputy.person('GET /api/week', {})).items).toEqual([]);
  expect(await it.admin('GET /api/deputies', {})).toEqual([]);
});

test('what others ask of a team waits for the deputy of its lead', async () => {
  const away = await stranger('Lou');
  const params = { teamId: away.teamId, personId: away.id };
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', { params, body: { lead: true } });
  const deputy = await stranger('Dan');
  const objective = await published(it.adminId);
  const { id } = await it.admin('POST /api/key-results/{keyResultId}/dependencies', {
    params: { keyResultId: objective.keyResults[0]!.id },
    body: { teamId: away.teamId, need: 'An address that lists invoices' },
  });
  const answer = () =>
    deputy.person('PATCH /api/dependencies/{dependencyId}', {
      params: { dependencyId: id },
      body: { state: 'accepted' },
    });
  expect(await code(answer())).toBe('403 forbidden');
  await name(it.admin, away.id, deputy.id);
  const week = await deputy.person('GET /api/week', {});
  expect(week.dependencies).toMatchObject([{ id, dutyOf: { name: 'Lou' }, can: { answer: true } }]);
  await answer();
  const told = await it.admin('GET /api/events', {});
  expect(told.find((event) => event.type === 'dependency.accepted')).toMatchObject({ dutyOf: { name: 'Lou' } });
});

test('a day before and a day after, nothing of it holds', async () => {
  const away = await it.join('member', 'Ivy');
  const deputy = await stranger('Ned');
  const objective = await published(away.id);
  const items = async () => (await deputy.person('GET /api/week', {})).items.length;
  await name(away.person, away.id, deputy.id, day(1), day(3));
  expect(await items()).toBe(0);
  const { db } = it.app.services.database;
  const over = { from_day: day(-3), until_day: day(-1) };
  const now = { from_day: day(-3), until_day: day(0) };
  const shift = async (days: typeof over) => {
    await db.updateTable('deputies').set(days).where('person_id', '=', away.id).execute();
    it.app.services.identify.forget();
    return items();
  };
  expect(await shift(now)).toBe(1);
  expect(await shift(over)).toBe(0);
  expect(objective.owner?.id).toBe(away.id);
});

test('a deputy fits, or it is said why not', async () => {
  const [one, two, three] = [
    await it.join('member', 'Ora'),
    await it.join('member', 'Pat'),
    await it.join('member', 'Quo'),
  ];
  const reader = await it.join('reader', 'Rio');
  const refused = (call: Promise<unknown>) => code(call);
  expect(await refused(name(one.person, two.id, one.id))).toBe('403 forbidden');
  expect(await refused(name(one.person, one.id, one.id))).toBe('400 deputy-self');
  expect(await refused(name(one.person, one.id, 'nobody'))).toBe('404 not-found');
  expect(await refused(name(one.person, one.id, reader.id))).toBe('409 deputy-reads-only');
  expect(await refused(name(one.person, one.id, two.id, day(3), day(2)))).toBe('400 deputy-days');
  expect(await refused(name(one.person, one.id, two.id, day(-3), day(-2)))).toBe('400 deputy-days');
  expect(await refused(name(one.person, one.id, two.id, day(0), day(731)))).toBe('400 deputy-days');
  const { id } = await name(one.person, one.id, two.id, day(2), day(5));
  expect(await refused(name(it.admin, one.id, three.id, day(5), day(6)))).toBe('409 deputy-named-already');
  expect(await refused(name(three.person, three.id, one.id, day(0), day(2)))).toBe('409 deputy-away');
  expect(await refused(name(two.person, two.id, three.id, day(4), day(9)))).toBe('409 deputy-stands-in');
  await name(three.person, three.id, one.id, day(0), day(1));
  expect(await refused(three.person('DELETE /api/deputies/{deputyId}', { params: { deputyId: id } }))).toBe(
    '403 forbidden',
  );
  await it.admin('DELETE /api/people/{personId}', { params: { personId: two.id } });
  // With a person go the days they stood in.
  await name(one.person, one.id, three.id, day(4), day(5));
});

test('a deputy meets what was put off, what is to be learned and what a new stage asks, and answers it for whoever is away', async () => {
  const away = await it.join('lead', 'Zoe');
  const { id: teamId } = await it.admin('POST /api/teams', { body: { name: 'Growth', kind: 'product-technology' } });
  const put = { params: { teamId, personId: away.id }, body: { lead: true } };
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', put);
  const deputy = await stranger('Kim');
  const objective = await published(away.id);
  const at = { params: { objectiveId: objective.id } };
  await it.admin('PATCH /api/cycles/{cycleId}', { params: { cycleId: it.cycleId }, body: { state: 'running' } });
  const rule = 'no-baseline';
  const finding = { params: { ...at.params, fingerprint: 'no-baseline:text' } };
  const putOff = { rule, kind: 'postpone' as const, until: day(-1) };
  await away.person('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', { ...finding, body: putOff });
  // In a draft of a team that Zoe has left: nothing of it is told.
  const far = { teamId: (await stranger('Far')).teamId, personId: away.id };
  await it.admin('PUT /api/teams/{teamId}/members/{personId}', { params: far, body: { lead: false } });
  const secret = await it.admin('POST /api/objectives', {
    body: { teamId: far.teamId, cycleId: it.cycleId, text: 'Nobody of another team reads this' },
  });
  const there = { params: { objectiveId: secret.id, fingerprint: 'no-baseline:text' }, body: putOff };
  await away.person('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', there);
  await it.admin('DELETE /api/teams/{teamId}/members/{personId}', { params: far });
  const learning = [
    { text: 'Read invoices as customers do', due: day(3), ownerId: away.id },
    { text: 'Count what support answers', due: day(9) },
    { text: 'Of somebody else', ownerId: it.adminId },
  ];
  await it.admin('PUT /api/objectives/{objectiveId}/retrospective', { ...at, body: { learning } });
  for (const stage of ['basic-validation', 'growth'] as const)
    await it.admin('PUT /api/teams/{teamId}/stage', { params: { teamId }, body: { stage, evidence: 'Two sellers' } });
  const mine = await away.person('GET /api/week', {});
  expect([mine.findings.length, mine.learning.length]).toEqual([1, 2]);
  expect(mine.stages.length).toBeGreaterThan(0);
  expect([...mine.findings, ...mine.learning, ...mine.stages].every((one) => one.dutyOf === null)).toBe(true);
  const [question] = mine.stages;
  const answerStage = () =>
    deputy.person('PUT /api/stage-questions/{questionId}/answer', {
      params: { questionId: question!.id },
      body: { answer: 'done' },
    });
  expect(await code(answerStage())).toBe('403 forbidden');
  const before = await deputy.person('GET /api/week', {});
  expect([before.findings, before.learning, before.stages]).toEqual([[], [], []]);

  await name(away.person, away.id, deputy.id);
  const zoe = { id: away.id, name: 'Zoe' };
  const week = await deputy.person('GET /api/week', {});
  expect(week.findings).toMatchObject([{ objectiveId: objective.id, dutyOf: zoe }]);
  expect(week.learning.map((one) => [one.text, one.dutyOf])).toEqual([
    ['Read invoices as customers do', zoe],
    ['Count what support answers', zoe],
  ]);
  expect(week.stages.map((one) => [one.id, one.dutyOf])).toEqual(mine.stages.map((one) => [one.id, zoe]));
  const waiting = [week.findings, week.learning, week.stages, week.items.filter((one) => one.waiting)].flat();
  expect((await deputy.person('GET /api/week/reminders', {})).count).toBe(waiting.length);

  await answerStage();
  for (const item of week.learning)
    await deputy.person('PUT /api/objectives/{objectiveId}/learning/{itemId}/completion', {
      params: { objectiveId: item.objectiveId, itemId: item.id },
    });
  await deputy.person('PUT /api/objectives/{objectiveId}/answers/{fingerprint}', {
    ...finding,
    body: { rule, kind: 'explain', text: 'It stands in the brief' },
  });
  const told = await it.admin('GET /api/events', {});
  for (const type of ['team.stage-answered', 'learning.done', 'finding.answered'])
    expect(told.find((event) => event.type === type)).toMatchObject({ actor: { name: 'Kim' }, dutyOf: zoe });
  const after = await deputy.person('GET /api/week', {});
  expect([after.findings, after.learning, after.stages.length]).toEqual([[], [], mine.stages.length - 1]);
  // What a new stage asks is answered; the stage itself is the lead's to say.
  expect(
    await code(deputy.person('PUT /api/teams/{teamId}/stage', { params: { teamId }, body: { stage: 'growth' } })),
  ).toBe('403 forbidden');
});
