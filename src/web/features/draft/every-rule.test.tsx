// @vitest-environment happy-dom
import { useEffect } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Objective } from '../../../contract/objectives.ts';
import type { Person } from '../../../contract/people.ts';
import { examplesOf } from '../../../core/coach/rules/examples.ts';
import { rules } from '../../../core/coach/rules/index.ts';
import type { Example } from '../../../core/coach/rules/rule.ts';
import { necessarySufficient } from '../../../core/coach/rules/objective/necessary-sufficient.ts';
import { lastQuestions } from '../../../core/coach/publishing.ts';
import type { KeyResultDraft, OkrSet, SetContext } from '../../../core/okr/okr-set.ts';
import { noImpactParts } from '../../../core/okr/impact.ts';
import { unwritten } from '../../../core/okr/written-fields.ts';
import { render } from '../../testing/render.tsx';
import { draftOf } from './draft-form.ts';
import { type DraftSetting, useCoach } from './use-coach.ts';

afterEach(() => void vi.useRealTimers());

/** Asked of tasks on the page of their key result: `task-findings.test.ts` tries these. */
const ofTasks = ['no-task-for-kr', 'stale-task', 'task-assigned-not-designed'];

/** A set of the rule's own examples as somebody would have saved it: only what has a field on the page comes along. */
function storedOf({ objective, keyResults }: OkrSet, context: SetContext): Objective {
  const { cycle } = context;
  return {
    id: 'objective',
    version: 1,
    state: 'draft',
    why: '',
    problem: '',
    success: '',
    idealCustomer: '',
    impact: '',
    impactParts: noImpactParts,
    ...saidOf(objective),
    type: objective.type ?? null,
    restricted: objective.visibility === 'team',
    evidence: (objective.evidence ?? []).map((text) => ({ kind: 'series', text })),
    diagnosis: objective.diagnosis ? { id: 'diagnosis', ...objective.diagnosis } : null,
    owner: { id: 'ada', name: 'Ada' },
    origin: null,
    debtId: null,
    gapId: null,
    idealCustomerId: null,
    answers: [],
    agreements: (objective.agreements ?? []).map(({ who, role, agreed }) => ({
      person: { id: who, name: who },
      role,
      state: agreed === null ? 'asked' : 'agreed',
      spoke: true,
      earlier: false,
      answeredAt: agreed,
    })),
    serves: [],
    standsAlone: null,
    alignments: { serves: [], servedBy: [] },
    dependencies: keyResults.flatMap(({ dependsOn = [] }, at) =>
      dependsOn.map(({ team, accepted }) => ({
        keyResult: { id: `kr${at}` },
        team: { id: team, name: team },
        state: accepted ? 'accepted' : 'asked',
      })),
    ),
    inUnlinkedLayers: context.inUnlinkedLayers ?? [],
    servesItself: context.team?.servesItself ?? false,
    othersPublished: (context.objectivesInCycle ?? 1) - 1,
    retrospective: cycle?.retrospective ? { learned: cycle.retrospective } : null,
    keyResults: keyResults.map(storedKeyResult),
    untouched: keyResults.flatMap(({ untouched, target, baseline = null }, at) =>
      untouched === undefined ? [] : [{ keyResultId: `kr${at}`, baseline, target, ...untouched }],
    ),
    targetChanges: keyResults.flatMap(({ targetChanges = [] }, at) =>
      targetChanges.map(({ on, from, to, note }) => ({
        keyResultId: `kr${at}`,
        at: `${on}T08:00:00Z`,
        before: { target: from },
        after: { target: to },
        reason: note ?? '',
      })),
    ),
  } as unknown as Objective;
}

function storedKeyResult(draft: KeyResultDraft, at: number) {
  const { steps = [], owner = 'ada', proposedBy, source, ...rest } = draft;
  return {
    ...unwritten,
    ...saidOf(rest),
    meaning: null,
    id: `kr${at}`,
    objectiveId: 'objective',
    owner: owner === null ? null : { id: owner, name: owner },
    proposedBy: proposedBy ? { id: proposedBy.name, name: proposedBy.name } : null,
    confirmedBy: draft.confirmed ? { id: 'bo', name: 'Bo' } : null,
    source: source ? { kind: 'prometheus', name: source, config: {} } : null,
    steps: steps.map(({ step, due, evidence }, place) => ({
      id: `${at}.${place}`,
      text: step,
      due: due ?? null,
      evidence: evidence ?? '',
      weight: 1,
      dropped: false,
    })),
    frozen: null,
    now: { valueAt: draft.lastReading ? `${draft.lastReading}T08:00:00Z` : null },
  };
}

/** A field that is empty is the empty one of the page. */
function saidOf(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));
}

/** Ada and Bo do the work; whoever proposed something leads the team, or is from elsewhere. */
function peopleOf({ keyResults }: OkrSet): Person[] {
  const doers = ['ada', 'bo'].map((id) => ({ id, name: id, teams: [{ id: 'team', lead: false }] }));
  const proposers = keyResults.flatMap(({ proposedBy }) =>
    proposedBy
      ? [
          {
            id: proposedBy.name,
            name: proposedBy.name,
            teams: proposedBy.inTeam ? [{ id: 'team', lead: proposedBy.manager }] : [],
          },
        ]
      : [],
  );
  return [...doers, ...proposers] as unknown as Person[];
}

async function heard({ set, text, context = {} }: Example, subject: string): Promise<string[]> {
  const plain = { objective: { text: '通过首日任务让新团队当天用起来' }, keyResults: [{ text: text ?? '' }] };
  const alone = subject === 'key-result' ? plain : { objective: { text: text ?? '' }, keyResults: [] };
  const written: OkrSet = set ?? alone;
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(`${context.today ?? '2026-10-05'}T10:00:00Z`));
  const objective = storedOf(written, context);
  const cycle = {
    id: 'cycle',
    start: '2026-10-01',
    end: '2026-12-31',
    state: 'running',
    zones: [],
    ...context.cycle,
  } as unknown as DraftSetting['cycle'];
  let rulesHeard: string[] = [];
  function Page() {
    const reading = useCoach(draftOf(objective), {
      objective,
      teamId: 'team',
      cycle,
      teamKind: context.team?.kind,
      stage: context.stage,
      diagnosis: undefined,
      people: peopleOf(written),
      policy: undefined,
      against: undefined,
    });
    useEffect(() => {
      rulesHeard = reading.findings.map(({ finding }) => finding.rule);
    });
    return null;
  }
  await render(<Page />);
  return rulesHeard;
}

test.each(rules.filter(({ id }) => !ofTasks.includes(id)))('$id can be heard beside a draft', async (rule) => {
  const { weak } = examplesOf(rule);
  if (rule.id === necessarySufficient.id) {
    const [example] = weak;
    const asked = lastQuestions(storedOf(example?.set as OkrSet, {}), {
      policy: undefined,
      today: '2026-10-05',
    });
    expect(asked.map((finding) => finding.rule)).toContain(rule.id);
    return;
  }
  const said: string[][] = [];
  for (const example of weak) said.push(await heard(example, rule.subject));
  expect(
    said.filter((ids) => ids.includes(rule.id)),
    JSON.stringify(said),
  ).not.toEqual([]);
});
