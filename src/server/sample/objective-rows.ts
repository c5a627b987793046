import { customerVersion } from './customer-rows.ts';
import { sampleEvidence } from './debt-rows.ts';
import type { SampleRows, SampleSetting } from './setting.ts';
import { coach } from '../../core/coach/run.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { ObjectivesTable } from '../db/tables/objectives.ts';
import { uuidV7 } from '../db/uuid-v7.ts';
import { labelIds } from './label-rows.ts';
import { keyResultRows, type KeyResultRows } from './key-result-rows.ts';
import { sampleOkrSet } from './okr-set-of.ts';
import type { SampleObjective } from './shape.ts';
import { connectionRows } from './source-rows.ts';
import { suggestedGrade } from './suggested-grade.ts';
import { taskRows } from './task-rows.ts';

type Placed = { id: string; objective: SampleObjective; publishedAt: string | null };

/** Every objective with what gathers around it: key results, agreements, answers, readers, wordings. */
export function objectiveRows(setting: SampleSetting): SampleRows {
  const placed = setting.company.objectives.map((objective): Placed => {
    const { quarter, publication } = objective;
    const publishedAt = publication === undefined ? null : setting.calendar.atMost(quarter, publication.week, 2);
    return { id: uuidV7(), objective, publishedAt };
  });
  const under: KeyResultRows[] = placed.map((one) => keyResultRows(setting, one));
  return {
    objectives: placed.map((one, index) => objectiveRow(setting, one, under[index]?.key_results ?? [])),
    key_results: under.flatMap((one) => one.key_results),
    readings: under.flatMap((one) => one.readings),
    check_ins: under.flatMap((one) => one.check_ins),
    connections: connectionRows(
      setting,
      under.flatMap((one) => one.asked),
    ),
    sources: under.flatMap((one) => one.sources),
    tasks: placed.flatMap((one, index) => taskRows(setting, one, under[index]?.key_results ?? [])),
    agreements: placed.flatMap((one) => [...agreementRows(setting, one), ...overrideRows(setting, one)]),
    answers: placed.flatMap((one) => answerRows(setting, one)),
    acknowledgements: placed.flatMap((one) => acknowledgementRows(setting, one)),
    support_offers: placed.flatMap((one) => supportRows(setting, one)),
    wordings: placed.flatMap((one) => wordingRows(setting, one)),
  };
}

function restrictedOf({ idOf }: SampleSetting, { objective, publishedAt }: Placed): ObjectivesTable['restricted'] {
  const { restricted, owner } = objective;
  if (restricted === undefined || publishedAt === null) return null;
  return {
    teamIds: restricted.teams.map((key) => idOf('team', key)),
    personIds: restricted.people.map((key) => idOf('person', key)),
    reason: restricted.reason,
    by: idOf('person', owner),
    at: publishedAt,
  };
}

function objectiveRow(setting: SampleSetting, placed: Placed, keyResults: KeyResultRows['key_results']) {
  const { organizationId, calendar, idOf, tell } = setting;
  const { id, objective, publishedAt } = placed;
  const { quarter, text, publication } = objective;
  const owner = idOf('person', objective.owner);
  const createdAt = calendar.atMost(quarter, publication === undefined ? 1 : publication.week - 1);
  const about = { by: objective.owner, subjectId: id, objectiveId: id, teamId: idOf('team', objective.team), text };
  tell({ type: 'objective.drafted', at: createdAt, ...about, team: publishedAt === null });
  if (publishedAt !== null) tell({ type: 'objective.published', at: publishedAt, ...about });
  if (publishedAt !== null && objective.restricted !== undefined)
    tell({ type: 'objective.restricted', at: publishedAt, ...about, team: true });
  return {
    organization_id: organizationId,
    id,
    team_id: idOf('team', objective.team),
    cycle_id: idOf('cycle', quarter),
    text,
    type: objective.type,
    why: objective.why ?? '',
    problem: objective.problem ?? '',
    success: objective.success ?? '',
    ideal_customer_id: objective.customer === undefined ? null : idOf('customer', objective.customer),
    ideal_customer_version: customerVersion(setting, objective.customer),
    gap_id: objective.gap === undefined ? null : idOf('gap', objective.gap),
    debt_id: objective.debt === undefined ? null : idOf('debt', objective.debt),
    diagnosis_id: objective.diagnosis === undefined ? null : idOf('diagnosis', objective.diagnosis),
    origin: objective.diagnosis === undefined ? null : ('diagnosed' as const),
    owner_id: owner,
    ideal_customer: objective.idealCustomer ?? '',
    impact: objective.impact ?? '',
    impact_parts: objective.impactParts ?? {},
    growth_link: objective.growthLink ?? null,
    lever: objective.lever ?? '',
    evidence: (objective.evidence ?? []).map((one) => sampleEvidence(setting, one)),
    state: publishedAt === null ? ('draft' as const) : ('published' as const),
    version: 1 + (objective.earlier?.length ?? 0),
    publication: publication ? { plain: publication.plain, lines: publication.lines } : null,
    published_at: publishedAt,
    published_by: publishedAt === null ? null : owner,
    closure: closureOf(setting, objective, keyResults),
    retrospective: retrospectiveOf(objective),
    continues_id: null,
    stands_alone: null,
    restricted: restrictedOf(setting, placed),
    labels: labelIds(setting, text),
    import_id: null,
    created_by: owner,
    created_at: createdAt,
    updated_at: publishedAt ?? createdAt,
    removed_at: null,
    dropped: null,
  };
}

function closureOf(
  { company, calendar, idOf }: SampleSetting,
  { closure, quarter, owner }: SampleObjective,
  keyResults: KeyResultRows['key_results'],
): ObjectivesTable['closure'] {
  if (closure === undefined) return null;
  const name = company.people.find((person) => person.key === owner)?.name ?? '';
  const at = `${addDays(calendar.cycle(quarter).end, 2)}T03:00:00.000Z`;
  return {
    grade: closure.grade,
    first: closure.grade,
    suggested: suggestedGrade(closure.grade, keyResults, calendar.cycle(quarter)),
    scale: 'bands',
    keyResults: Object.entries(closure.verdicts ?? {}).flatMap(([index, verdict]) => {
      const id = keyResults[Number(index)]?.id;
      const answered = {
        grade: closure.grade,
        suggested: null,
        answered: true,
        needsReview: false,
        firstConfidence: null,
      };
      return id === undefined ? [] : [{ id, verdict, ...answered }];
    }),
    reason: closure.reason,
    by: { id: idOf('person', owner), name },
    at,
  };
}

function retrospectiveOf({ retrospective }: SampleObjective): ObjectivesTable['retrospective'] {
  if (retrospective === undefined) return null;
  const learning = retrospective.learning.map((item) => ({ id: uuidV7(), ...item }));
  return { ...retrospective, lacked: [], learning };
}

function agreementRows({ organizationId, calendar, idOf, tell }: SampleSetting, { id, objective }: Placed) {
  return (objective.agreements ?? []).map((one) => {
    const { askedWeek, agreedWeek } = one;
    const askedAt = calendar.atMost(objective.quarter, askedWeek);
    const answeredAt = agreedWeek === undefined ? null : calendar.atMost(objective.quarter, agreedWeek, 1);
    const about = { subjectId: id, objectiveId: id, teamId: idOf('team', objective.team), text: objective.text };
    if (answeredAt !== null) tell({ type: 'agreement.answered', at: answeredAt, by: one.person, ...about });
    return {
      organization_id: organizationId,
      id: uuidV7(),
      objective_id: id,
      person_id: idOf('person', one.person),
      role: one.role,
      question: one.question,
      state:
        agreedWeek === undefined
          ? ('asked' as const)
          : one.condition === undefined
            ? ('agreed' as const)
            : ('agreed-if' as const),
      reason: one.reason ?? '',
      asked_by: idOf('person', objective.owner),
      asked_at: askedAt,
      answered_at: answeredAt,
      spoke: answeredAt === null ? null : 1,
      condition: one.condition ?? '',
      condition_met_at: null,
      earlier: 0,
    };
  });
}

function overrideRows({ organizationId, calendar, idOf, tell }: SampleSetting, { id, objective }: Placed) {
  const { override, quarter, text, team } = objective;
  if (override === undefined) return [];
  const { by, role, week, reason } = override;
  const at = calendar.atMost(quarter, week);
  tell({ type: 'agreement.overridden', at, by, subjectId: id, objectiveId: id, teamId: idOf('team', team), text });
  return [
    {
      organization_id: organizationId,
      id: uuidV7(),
      objective_id: id,
      person_id: idOf('person', by),
      role,
      question: '',
      state: 'overridden' as const,
      reason,
      asked_by: idOf('person', by),
      asked_at: at,
      answered_at: at,
      spoke: null,
      condition: '',
      condition_met_at: null,
      earlier: 0,
    },
  ];
}

/** Answers hang on the finding they answer, so the coach is asked; one that it no longer says is left out. */
function answerRows({ company, organizationId, calendar, idOf, tell }: SampleSetting, { id, objective }: Placed) {
  if (objective.answers === undefined) return [];
  const findings = coach(sampleOkrSet(company, objective));
  return objective.answers.flatMap((answer) => {
    const finding = findings.find(
      ({ rule, place }) =>
        rule === answer.rule &&
        (answer.at === 'objective' ? place.at === 'objective' : 'index' in place && place.index === answer.at),
    );
    if (finding === undefined) return [];
    const at = calendar.atMost(objective.quarter, answer.week, 3);
    const teamId = idOf('team', objective.team);
    tell({
      type: 'finding.answered',
      at,
      by: answer.by,
      subjectId: id,
      objectiveId: id,
      teamId,
      text: objective.text,
      team: objective.publication === undefined,
    });
    return {
      organization_id: organizationId,
      objective_id: id,
      fingerprint: finding.fingerprint,
      rule: answer.rule,
      kind: answer.kind,
      text: answer.text,
      until_day: answer.untilInDays === undefined ? null : calendar.inDays(answer.untilInDays),
      person_id: idOf('person', answer.by),
      at,
    };
  });
}

function acknowledgementRows({ organizationId, calendar, idOf, tell }: SampleSetting, { id, objective }: Placed) {
  return (objective.acknowledgements ?? []).flatMap(({ by, week }) => {
    const at = calendar.past(objective.quarter, week, 3);
    if (at === undefined) return [];
    const teamId = idOf('team', objective.team);
    tell({ type: 'objective.acknowledged', at, by, subjectId: id, objectiveId: id, teamId, text: objective.text });
    return { organization_id: organizationId, objective_id: id, person_id: idOf('person', by), at };
  });
}

function supportRows({ organizationId, calendar, idOf, tell }: SampleSetting, { id, objective }: Placed) {
  return (objective.support ?? []).flatMap(({ by, week, text }) => {
    const at = calendar.past(objective.quarter, week, 3);
    if (at === undefined) return [];
    const teamId = idOf('team', objective.team);
    tell({ type: 'support.offered', at, by, subjectId: id, objectiveId: id, teamId, text: objective.text });
    return {
      organization_id: organizationId,
      id: uuidV7(),
      objective_id: id,
      person_id: idOf('person', by),
      text,
      at,
    };
  });
}

function wordingRows({ organizationId, calendar, idOf }: SampleSetting, { id, objective }: Placed) {
  return (objective.earlier ?? []).map(({ week, text, keyResults }, index) => ({
    organization_id: organizationId,
    id: uuidV7(),
    objective_id: id,
    at: calendar.atMost(objective.quarter, week, 1 + index),
    person_id: idOf('person', objective.owner),
    text,
    key_results: keyResults,
  }));
}
