// Fills an organization with a company whose names and sentences are as long as real ones get.
import type { Page } from 'playwright-core';
import type { BodyOf } from '../../src/contract/client.ts';
import type { Lang } from '../../src/core/text.ts';
import { apiOf } from '../journeys/api.ts';
import { longWords } from './long-words.ts';

type Api = ReturnType<typeof apiOf>;

const day = 86_400_000;

/** In words of the language: teams in three floors, focus, a running cycle with check-ins, a draft, a source, people asked. */
export async function addLongCompany(page: Page, lang: Lang): Promise<void> {
  const api = apiOf(page);
  const words = longWords[lang];
  const { person, cycle } = await api('GET /api/me', {});
  const cycleId = cycle?.id ?? '';
  const company = await api('POST /api/teams', { body: { name: words.company, kind: 'company' } });
  const unit = await api('POST /api/teams', {
    body: { name: words.unit, kind: 'business-unit', parentId: company.id },
  });
  const team = await api('POST /api/teams', {
    body: { name: words.team, kind: 'product-technology', stage: 'growth', parentId: unit.id },
  });
  const params = { teamId: team.id, personId: person.id };
  await api('PUT /api/teams/{teamId}/members/{personId}', { params, body: { lead: true } });
  for (const role of ['lead', 'member', 'reader'] as const) {
    await api('POST /api/invitations', { body: { name: words.invited, role, teamIds: [team.id, unit.id] } });
  }
  const diagnosisId = await addFocus(api, lang, cycleId, team.id);
  const connection = await api('POST /api/connections', {
    body: { name: words.connection, connector: 'http-json', config: { url: 'https://numbers.example.com' } },
  });
  const objective = { teamId: team.id, cycleId, ownerId: person.id, diagnosisId };
  const saved = await api('POST /api/objectives', { body: { ...objective, ...objectiveBody(lang) } });
  await api('POST /api/objectives', { body: { ...objective, text: words.draft, keyResults: [{ text: words.vague }] } });
  await api('PUT /api/objectives/{objectiveId}/publication', {
    params: { objectiveId: saved.id },
    body: { plain: words.plain, lines: [{ audience: 'sales', text: words.forSales }] },
  });
  await api('PATCH /api/cycles/{cycleId}', { params: { cycleId }, body: { state: 'running' } });
  await api('PUT /api/key-results/{keyResultId}/source', {
    params: { keyResultId: saved.keyResults[1]?.id ?? '' },
    body: { connectionId: connection.id, config: { pick: '$.latency.p95' } },
  });
  await checkIn(api, lang, saved.keyResults[0]?.id ?? '');
  const today = new Date().toISOString().slice(0, 10);
  const iteration = await api('POST /api/teams/{teamId}/iterations', {
    params: { teamId: team.id },
    body: { name: words.team.slice(0, 80), start: today, end: today, url: 'https://tracker.example.com/sprints/1' },
  });
  await api('PUT /api/key-results/{keyResultId}/iterations/{iterationId}', {
    params: { keyResultId: saved.keyResults[0]?.id ?? '', iterationId: iteration.id },
  });
}

async function addFocus(api: Api, lang: Lang, cycleId: string, teamId: string): Promise<string> {
  const words = longWords[lang];
  const stages = words.stages.map((name) => ({ name, note: words.stageNote }));
  const { chain } = await api('PUT /api/focus/chain', { body: { stages } });
  const bottleneck = await api('POST /api/diagnoses', {
    body: {
      cycleId,
      kind: 'bottleneck',
      text: words.bottleneck,
      stageId: chain[0]?.id ?? null,
      teamId,
      evidence: [{ text: words.evidence }],
    },
  });
  await api('PUT /api/diagnoses/{diagnosisId}/choice', {
    params: { diagnosisId: bottleneck.id },
    body: { tradeOff: words.notDoingReason },
  });
  await api('POST /api/not-doing', { body: { cycleId, text: words.notDoing, reason: words.notDoingReason } });
  return bottleneck.id;
}

function objectiveBody(lang: Lang): Omit<BodyOf<'POST /api/objectives'>, 'teamId' | 'cycleId'> {
  const words = longWords[lang];
  const [users, latency, guard, milestone] = words.keyResults;
  const due = new Date(Date.now() + 10 * day).toISOString().slice(0, 10);
  return {
    text: words.objective,
    type: 'quality',
    why: words.why,
    problem: words.problem,
    success: words.success,
    keyResults: [
      { text: users!, baseline: 1_234_567, target: 2_345_678, unit: words.unitOfUsers, note: words.note },
      { text: latency!, baseline: 480, target: 300, unit: 'ms' },
      { text: guard!, kind: 'guard', measure: 'at-most', target: 0.5, unit: '%' },
      {
        text: milestone!,
        kind: 'milestone',
        steps: words.steps.map((text) => ({ text, due, evidence: words.evidence })),
      },
    ],
  };
}

async function checkIn(api: Api, lang: Lang, keyResultId: string): Promise<void> {
  const words = longWords[lang];
  const params = { keyResultId };
  await api('POST /api/key-results/{keyResultId}/tasks', {
    params,
    body: { text: words.task, ifWe: words.ifWe, moves: words.moves, because: words.because, status: 'doing' },
  });
  for (const [index, value] of [1_234_567, 1_402_118, 1_398_004].entries()) {
    await api('POST /api/key-results/{keyResultId}/check-ins', {
      params,
      body: {
        value,
        at: new Date(Date.now() - (3 - index) * 9 * day).toISOString(),
        confidence: 7 - index,
        changed: words.changed,
        problem: words.trouble,
        problemKind: 'waiting',
        next: words.next,
      },
    });
  }
}
