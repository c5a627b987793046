import { insertAll } from '../store/sample.ts';
import fc from 'fast-check';
import type { Cycle } from '../../contract/cycles.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { Db } from '../db/database.ts';
import type { KeyResultsTable, ObjectivesTable } from '../db/tables/objectives.ts';
import { uuidV7 } from '../db/uuid-v7.ts';

type Where = { organizationId: string; teams: readonly string[]; cycle: Cycle; personId: string };

const objectiveCount = 24;

/** Objectives of a cycle whose key results are of every kind and in every state, the same for the same seed. */
export async function fillWithRandomOkrs(db: Db, { organizationId, teams, cycle, personId }: Where): Promise<void> {
  const seed = Number(cycle.start.replaceAll('-', ''));
  const at = (day: number) => `${addDays(cycle.start, day)}T09:00:00.000Z`;
  const objectives = fc.sample(objective(teams.length), { seed, numRuns: objectiveCount }).map(
    ({ team, published, state, removed }): ObjectivesTable => ({
      ...emptyObjective,
      organization_id: organizationId,
      id: uuidV7(),
      team_id: teams[team] ?? '',
      cycle_id: cycle.id,
      text: `An intent of team ${team}`,
      owner_id: personId,
      state,
      published_at: at(published),
      created_at: at(-5),
      updated_at: at(-5),
      removed_at: removed ? at(1) : null,
    }),
  );
  const keyResults = fc
    .sample(keyResult, { seed, numRuns: objectiveCount * 4 })
    .map(({ readings, steps, frozen, heard, from, ...fields }, index): KeyResultsTable => {
      const points = readings.map((value, week) => ({ at: at(week * 5), value }));
      const last = points.at(-1);
      return {
        ...emptyKeyResult,
        ...fields,
        organization_id: organizationId,
        id: uuidV7(),
        objective_id: objectives[index % objectiveCount]?.id ?? '',
        position: Math.floor(index / objectiveCount),
        text: `Evidence ${index}`,
        profile_from: from === null ? null : addDays(cycle.start, from),
        steps: steps.map(({ due, accepted, weight }, step) => ({
          id: `s${step}`,
          text: `Step ${step}`,
          due: due === null ? null : addDays(cycle.start, due),
          evidence: '',
          weight,
          acceptedAt: accepted ? at(3) : null,
          acceptedBy: null,
        })),
        frozen: frozen ? { baseline: 0, target: 80, at: at(0) } : null,
        value: last?.value ?? null,
        value_at: last?.at ?? null,
        points,
        checked_in_at: heard === null ? null : at(heard),
        created_at: at(-5),
        removed_at: index % 17 === 0 ? at(2) : null,
      };
    });
  await insertAll(db, 'objectives', objectives);
  await insertAll(db, 'key_results', keyResults);
}

const objective = (teams: number) =>
  fc.record({
    team: fc.integer({ min: 0, max: teams - 1 }),
    published: fc.integer({ min: -3, max: 10 }),
    state: fc.constantFrom('published', 'published', 'published', 'published', 'draft'),
    removed: fc.constantFrom(false, false, false, false, false, true),
  });

const keyResult = fc.record({
  kind: fc.constantFrom('metric', 'metric', 'metric', 'guard', 'milestone', 'unknown'),
  measure: fc.constantFrom('change', 'change', 'change', 'at-most', 'at-least', 'between', 'yes-no'),
  baseline: fc.constantFrom(0, 0, 20, null),
  target: fc.constantFrom(60, 100, 100, 0, null),
  low: fc.constantFrom(10, null),
  high: fc.constantFrom(60, null),
  cadence: fc.constantFrom('weekly', 'biweekly', 'monthly'),
  weight: fc.constantFrom(1, 1, 2, 0.5, 0),
  profile: fc.constantFrom('linear', 'linear', 'ramp', 'step'),
  from: fc.option(fc.integer({ min: -10, max: 110 })),
  confidence: fc.option(fc.integer({ min: 0, max: 10 })),
  heard: fc.option(fc.integer({ min: 0, max: 40 })),
  frozen: fc.boolean(),
  readings: fc.array(fc.integer({ min: -10, max: 120 }), { maxLength: 5 }),
  steps: fc.array(
    fc.record({
      due: fc.option(fc.integer({ min: -5, max: 110 })),
      accepted: fc.boolean(),
      weight: fc.constantFrom(1, 2, 3),
    }),
    { maxLength: 4 },
  ),
});

const emptyObjective = {
  type: 'delivery' as const,
  why: '',
  problem: '',
  success: '',
  diagnosis_id: null,
  debt_id: null,
  ideal_customer_id: null,
  ideal_customer_version: null,
  gap_id: null,
  origin: null,
  stands_alone: null,
  restricted: null,
  labels: [],
  ideal_customer: '',
  impact: '',
  impact_parts: {},
  growth_link: null,
  lever: '',
  evidence: [],
  version: 1,
  publication: null,
  published_by: null,
  closure: null,
  retrospective: null,
  continues_id: null,
  import_id: null,
  created_by: null,
  dropped: null,
};

const emptyKeyResult = {
  unit: '',
  meaning: null,
  source: null,
  owner_id: null,
  proposed_by: null,
  confirmed_by: null,
  commitment: null,
  know_by: null,
  follow_up: '',
  supports: '',
  note: '',
  hypothesis: '',
  stop_if: '',
  release_day: null,
  matures_after_days: null,
  check_in_id: null,
  continues_id: null,
  followed_up: null,
  series_kind: null,
  ratio_days: null,
  event_ahead: null,
  metric: null,
  indicator_id: null,
  dropped: null,
};
