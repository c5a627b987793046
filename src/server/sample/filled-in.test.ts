import { expect, test } from 'vitest';
import { utc } from '../../core/calendar/zones.ts';
import { debtKinds, debtOutcomes } from '../../core/okr/debt.ts';
import { type Evidence, evidenceKinds } from '../../core/okr/evidence.ts';
import {
  agreementStates,
  audiences,
  commitments,
  diagnosisKinds,
  judgements,
  keyResultKinds,
  objectiveTypes,
  validationVerdicts,
} from '../../core/okr/words.ts';
import { impactParts } from '../../core/okr/impact.ts';
import { langs } from '../../core/text.ts';
import { company as en } from './en/company.ts';
import { sampleTables } from './load.ts';
import { sampleRows } from './sample-rows.ts';
import type { SampleRows, SampleTable } from './setting.ts';
import { company as zh } from './zh/company.ts';

/** Whoever adds a table says here whether the sample fills it, or why it does not. */
const filled: Partial<Record<SampleTable, true | 'made by the program' | 'of accounts' | 'of nobody yet'>> = {
  organizations: true,
  people: true,
  spokespeople: true,
  teams: true,
  team_members: true,
  deputies: 'of nobody yet',
  invitations: 'of accounts',
  scim_users: 'of accounts',
  scim_groups: 'of accounts',
  scim_members: 'of accounts',
  cycles: true,
  chain_stages: true,
  diagnoses: true,
  not_doing: true,
  readiness_answers: true,
  readiness_exceptions: true,
  stage_changes: true,
  stage_questions: true,
  debt_items: true,
  ideal_customers: true,
  gaps: true,
  objectives: true,
  key_results: true,
  alignments: true,
  dependencies: true,
  labels: true,
  gap_answers: 'of nobody yet',
  indicators: true,
  wordings: true,
  answers: true,
  agreements: true,
  acknowledgements: true,
  support_offers: true,
  readings: true,
  check_ins: true,
  snoozes: 'of nobody yet',
  iterations: true,
  iteration_key_results: true,
  tasks: true,
  backtests: 'made by the program',
  backtest_cases: 'made by the program',
  forecast_adjustments: 'made by the program',
  mid_reviews: 'of nobody yet',
  target_changes: 'of nobody yet',
  learning_needs: true,
  connections: true,
  sources: true,
  definitions: 'made by the program',
  tokens: 'of accounts',
  report_readings: 'made by the program',
  report_shards: 'made by the program',
  standings: 'made by the program',
  standing_marks: 'made by the program',
  public_links: 'of accounts',
  public_pages: 'of accounts',
  event_heads: true,
  events: true,
  idempotency_keys: 'of accounts',
};

const rowsOf = (lang: 'en' | 'zh', now = '2026-11-22T10:00:00Z') =>
  sampleRows(lang === 'en' ? en : zh, { organizationId: lang, userId: null, now: new Date(now), zones: utc });

/** Each record of the method, and how many there are of it. */
const records: Record<string, (rows: Required<SampleRows>) => number> = {
  'A03 diagnosis with evidence': ({ diagnoses }) => diagnoses.filter((one) => one.evidence.length > 0).length,
  'A24 meaning of a number': ({ key_results }) => key_results.filter((one) => one.meaning?.sure).length,
  'A26 release day with the days until it is readable': ({ key_results }) =>
    key_results.filter((one) => one.release_day && one.matures_after_days).length,
  'A27 ladder of a delivery': (rows) => ladders(rows).length,
  'A28 outcome that a ladder precedes': (rows) => ladders(rows).filter((one) => one.follow_up !== '').length,
  'A33 accepted quality debt, with its stage': ({ debt_items }) =>
    debt_items.filter((one) => one.kind === 'quality' && one.closed?.outcome === 'carried' && one.closed.stage).length,
  'A34 cost of poor quality': (rows) => evidenceOn(rows, 'quality').filter((one) => one.kind === 'estimate').length,
  'A36 proposal declined with a reason': ({ diagnoses }) => diagnoses.filter((one) => one.declined_reason).length,
  'A38 key result confirmed by a doer': ({ key_results }) => key_results.filter((one) => one.confirmed_by).length,
  'A43 stage with a number': ({ chain_stages }) => chain_stages.filter((one) => one.indicator_id).length,
  'A45 effect on CAC and LTV': (rows) => evidenceOn(rows, 'operations').filter((one) => one.kind === 'estimate').length,
  'A51 answer to what a new stage asks': ({ stage_questions }) => stage_questions.filter((one) => one.answer).length,
  'A52 consent overridden with a reason': ({ agreements }) =>
    agreements.filter((one) => one.state === 'overridden').length,
  'A53 ideal customer of a later version': ({ ideal_customers }) =>
    ideal_customers.filter((one) => one.version > 1).length,
  'A54 gap that is chosen': ({ gaps }) => gaps.filter((one) => one.chosen).length,
  'A54 choice without evidence, with its trade-off': ({ diagnoses }) =>
    diagnoses.filter((one) => one.chosen && one.trade_off).length,
  'A59 limit of a load test': ({ debt_items }) => debt_items.filter((one) => one.capacity).length,
  'A44 link of the growth chain and lever': ({ objectives }) =>
    objectives.filter((one) => one.growth_link && one.lever).length,
  'A60 what paying debt means for others, in all its parts': ({ objectives }) =>
    objectives.filter((one) => impactParts.every((part) => one.impact_parts[part])).length,
  'A61 series, prediction and dated notice of a debt': (rows) => {
    const on = evidenceOn(rows, 'debt');
    const dated = on.filter((one) => one.kind === 'notice' && one.date);
    const read = on.filter((one) => one.kind === 'series' && one.indicatorId);
    const foreseen = on.filter((one) => one.kind === 'prediction' && one.limit);
    return Math.min(dated.length, read.length, foreseen.length);
  },
  'A63 publication with a line for sales': ({ objectives }) =>
    objectives.filter((one) => one.publication?.lines.some(({ audience }) => audience === 'sales')).length,
  'A66 task with problem and improvement': ({ tasks }) => tasks.filter((one) => one.problem && one.improvement).length,
  'A67 hypothesis with effect': ({ tasks }) => tasks.filter((one) => one.effect != null).length,
  'A69 what is still to be learned': ({ objectives }) =>
    objectives.filter((one) => one.retrospective?.learning.some(({ done }) => !done)).length,
  'A71 whom a team lacks': ({ learning_needs }) => learning_needs.length,
  'A75 evidence for a stage': ({ stage_changes }) =>
    stage_changes.filter((one) => one.evidence && one.leaves_when).length,
  'A77 validation with its verdict': ({ objectives }) => verdicts(objectives).length,
  'A79 output and people worked out': ({ indicators }) => indicators.filter((one) => one.metric === 'M82').length,
  'A81 not known yet, with day and sign': ({ key_results }) =>
    key_results.filter((one) => one.kind === 'unknown' && one.know_by && one.supports).length,
};

/** Lists of which every word is met somewhere; what is left out is told apart. */
const words: Record<
  string,
  [all: readonly string[], met: (rows: Required<SampleRows>) => unknown[], except?: string[]]
> = {
  'types of objectives': [objectiveTypes, ({ objectives }) => objectives.map(({ type }) => type)],
  'kinds of key results': [keyResultKinds, ({ key_results }) => key_results.map(({ kind }) => kind)],
  judgements: [judgements, ({ key_results }) => key_results.map(({ measure }) => measure), ['between']],
  commitments: [commitments, ({ key_results }) => key_results.map(({ commitment }) => commitment)],
  verdicts: [validationVerdicts, ({ objectives }) => verdicts(objectives)],
  'kinds of diagnoses': [diagnosisKinds, ({ diagnoses }) => diagnoses.map(({ kind }) => kind)],
  'states of agreements': [agreementStates, ({ agreements }) => agreements.map(({ state }) => state), ['declined']],
  audiences: [
    audiences,
    ({ objectives }) => objectives.flatMap((one) => (one.publication?.lines ?? []).map((line) => line.audience)),
  ],
  'kinds of evidence': [evidenceKinds, (rows) => everyEvidence(rows).map(({ kind }) => kind), ['document']],
  'kinds of debt': [debtKinds, ({ debt_items }) => debt_items.map(({ kind }) => kind), ['code', 'infrastructure']],
  'ends of debt': [debtOutcomes, ({ debt_items }) => debt_items.map(({ closed }) => closed?.outcome), ['gone']],
};

test('every table of an organization is filled, or it is said why not', () => {
  expect(Object.keys(filled).toSorted()).toEqual([...sampleTables].toSorted());
  for (const lang of langs) {
    const rows = rowsOf(lang);
    for (const table of sampleTables)
      expect([table, (rows[table] ?? []).length > 0]).toEqual([table, filled[table] === true]);
  }
});

// Its first morning knows no task that is done; from the sixth week on everything is there whenever somebody looks.
test.each(langs.flatMap((lang) => ['2026-11-06', '2026-11-22', '2026-12-31'].map((day) => [lang, day] as const)))(
  'the sample company shows each record of the method filled in (%s, %s)',
  (lang, day) => {
    const rows = rowsOf(lang, `${day}T10:00:00Z`) as Required<SampleRows>;
    const none = Object.entries(records).filter(([, count]) => count(rows) < 1);
    expect(none.map(([name]) => name)).toEqual([]);
  },
);

test.each(langs)('every word of a list is met in it (%s)', (lang) => {
  const rows = rowsOf(lang) as Required<SampleRows>;
  for (const [name, [all, met, except = []]] of Object.entries(words)) {
    const found = new Set(met(rows));
    expect([name, ...all.filter((word) => !found.has(word))]).toEqual([name, ...except]);
  }
});

function ladders({ objectives, key_results }: Required<SampleRows>) {
  const deliveries = new Set(objectives.filter(({ type }) => type === 'delivery').map(({ id }) => id));
  return key_results.filter((one) => one.steps.length > 1 && deliveries.has(one.objective_id));
}

function verdicts(objectives: Required<SampleRows>['objectives']) {
  return objectives.flatMap(({ closure }) => (closure?.keyResults ?? []).flatMap(({ verdict }) => verdict ?? []));
}

function evidenceOn({ objectives }: Required<SampleRows>, type: string) {
  return objectives.filter((one) => one.type === type).flatMap(({ evidence }) => told(evidence));
}

function everyEvidence({ objectives, diagnoses, gaps, stage_changes }: Required<SampleRows>) {
  return [
    ...[...objectives, ...diagnoses, ...gaps].flatMap(({ evidence }) => told(evidence)),
    ...stage_changes.map((one) => ({ kind: one.evidence_kind })),
  ];
}

function told(evidence: readonly unknown[]) {
  return evidence.filter((one): one is Partial<Evidence> => typeof one === 'object');
}
