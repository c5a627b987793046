import { impactPartsOf, impactTold } from '../../../../core/okr/impact.ts';
import { evidenceOf } from '../../../../core/okr/evidence.ts';
import type { Cycle } from '../../../../contract/cycles.ts';
import { cycleFrom } from '../../../../core/calendar/cycle.ts';
import { valuesIn } from '../../../../formats/markdown/values.ts';
import type { OkrFile, OkrFileKeyResult, OkrFileObjective } from '../../../../formats/okr-yaml/schema.ts';
import type { KeyResultsTable, ObjectivesTable } from '../../../db/tables/objectives.ts';
import type { TasksTable } from '../../../db/tables/tasks.ts';
import type { TeamsTable } from '../../../db/tables/organization.ts';
import type { DependencyRow } from '../../../store/dependencies.ts';
import type { DiagnosisHead } from '../../../store/objectives.ts';

/** What stands around objectives where they are kept. */
export type Kept = {
  keyResults: ReadonlyMap<string, readonly KeyResultsTable[]>;
  dropped: ReadonlyMap<string, readonly KeyResultsTable[]>;
  /** By key result, oldest first. */
  tasks: ReadonlyMap<string, readonly TasksTable[]>;
  diagnoses: ReadonlyMap<string, DiagnosisHead>;
  /** What an objective serves, and with what share it counts there. */
  labelNames(ids: readonly string[]): string[];
  servedBy(objectiveId: string): readonly { name: string; share: number | null }[];
  /** Names of the iterations a key result is attached to, in time order. */
  iterationsOf(keyResultId: string): string[];
  iterationName(id: string): string | undefined;
  /** What an objective needs of other teams. */
  needs: ReadonlyMap<string, readonly DependencyRow[]>;
  teamName(id: string): string | undefined;
  indicatorName(id: string): string | undefined;
  /** How the file names somebody; undefined: it names nobody. */
  nameOf(personId: string | null): string | undefined;
};

/** What stands in a file before its objectives. */
export function headOf(team: TeamsTable, { start, end }: Pick<Cycle, 'start' | 'end'>): Omit<OkrFile, 'objectives'> {
  const name = cycleFrom({ start, end })?.name ?? '';
  return {
    crux: 1,
    team: team.name,
    teamKind: team.kind,
    cycle: name === '' || name.includes('..') ? { start, end } : name,
    ...(team.stage !== null && { stage: team.stage }),
  };
}

/** What people wrote: no readings, no check-ins, no consent. Fields that say nothing are left out. */
export function objectiveOf(row: ObjectivesTable, kept: Kept): OkrFileObjective {
  const diagnosis = kept.diagnoses.get(row.diagnosis_id ?? '');
  const keyResults = [
    ...(kept.keyResults.get(row.id) ?? []).map((one) => keyResultOf(one, kept)),
    ...(kept.dropped.get(row.id) ?? []).map((one) => keyResultOf(one, kept)),
  ];
  return said({
    objective: row.text || noWords,
    type: row.type,
    dropped: row.dropped?.reason,
    why: row.why,
    problem: row.problem,
    success: row.success,
    diagnosis: diagnosis && { [diagnosis.kind]: diagnosis.text },
    owner: kept.nameOf(row.owner_id),
    labels: kept.labelNames(row.labels),
    ...servesOf(kept.servedBy(row.id)),
    origin: row.origin,
    idealCustomer: row.ideal_customer,
    impact: impactTold({ impact: row.impact, impactParts: impactPartsOf(row.impact_parts) }),
    growthLink: row.growth_link,
    lever: row.lever,
    evidence: row.evidence.map((one) => evidenceOf(one).text),
    restricted: restrictedOf(row, kept),
    keyResults,
  }) as OkrFileObjective;
}

/** One stands as it always did, several as a list. */
function servesOf(served: ReturnType<Kept['servedBy']>): Pick<OkrFileObjective, 'serves' | 'share'> {
  const [first, second] = served;
  if (second === undefined) return { serves: first?.name, share: first?.share ?? undefined };
  return { serves: served.map(({ name, share }) => (share === null ? name : { objective: name, share })) };
}

function restrictedOf({ restricted }: ObjectivesTable, kept: Kept): OkrFileObjective['restricted'] {
  if (restricted === null) return undefined;
  const { reason, teamIds, personIds } = restricted;
  const teams = teamIds.flatMap((id) => kept.teamName(id) ?? []);
  const people = personIds.flatMap((id) => kept.nameOf(id) ?? []);
  return { reason, ...(teams.length > 0 && { teams }), ...(people.length > 0 && { people }) };
}

function dependsOnOf({ id, objective_id }: KeyResultsTable, { needs }: Kept): OkrFileKeyResult['dependsOn'] {
  const own = (needs.get(objective_id) ?? []).filter((one) => one.key_result_id === id);
  return own.map(({ team_name, need, due, state }) => ({
    team: team_name,
    need,
    ...(due !== null && { by: due }),
    ...((state === 'accepted' || state === 'done') && { accepted: true }),
  }));
}

function keyResultOf(row: KeyResultsTable, kept: Kept): OkrFileKeyResult {
  const { source, meaning, measure } = row;
  const indicator = row.indicator_id === null ? undefined : kept.indicatorName(row.indicator_id);
  const isNumber = row.kind === 'metric' || row.kind === 'guard';
  return {
    ...(said({
      keyResult: row.text || noWords,
      kind: row.kind,
      dropped: row.dropped?.reason,
      measure: row.kind === 'guard' || measure !== 'change' ? measure : null,
    }) as OkrFileKeyResult),
    ...numbersOf(row, isNumber),
    ...(said({
      meaning: meaning && said({ per: meaning.per, is: meaning.is, sure: meaning.sure }),
      source: indicator === undefined ? source && (source.name || (source.kind === 'manual' ? '' : source.kind)) : null,
      indicator,
      steps: row.steps
        .filter(({ dropped }) => dropped !== true)
        .map(({ text, due, evidence, weight }) =>
          plain({ step: text || noWords, ...said({ due, evidence, weight: weight === 1 ? null : weight }) }, 'step'),
        ),
      followUp: row.follow_up,
      knowBy: row.know_by,
      owner: kept.nameOf(row.owner_id),
      proposedBy: kept.nameOf(row.proposed_by),
      commitment: row.commitment,
      weight: row.weight === 1 ? null : row.weight,
      profile: row.profile === 'linear' ? null : row.profile,
      profileFrom: row.profile_from,
      ratioDays: row.ratio_days,
      cadence: row.cadence === 'weekly' ? null : row.cadence,
      supports: row.supports,
      note: row.note,
      hypothesis: row.hypothesis,
      stopIf: row.stop_if,
      release: row.release_day,
      maturesAfterDays: row.matures_after_days,
      metric: row.metric,
      dependsOn: dependsOnOf(row, kept),
      iterations: kept.iterationsOf(row.id),
      tasks: (kept.tasks.get(row.id) ?? []).map((task) => taskOf(task, kept)),
    }) as Partial<OkrFileKeyResult>),
  };
}

/** A number that is not known stands there empty where the words would be read as one: nobody has said it. */
function numbersOf(row: KeyResultsTable, isNumber: boolean): Partial<OkrFileKeyResult> {
  const read = isNumber ? valuesIn(row.text) : {};
  const open = (field: 'baseline' | 'target') =>
    read[field] !== undefined || read.open?.some((one) => one.field === field);
  return {
    ...((row.baseline !== null || open('baseline')) && { baseline: row.baseline }),
    ...((row.target !== null || open('target')) && { target: row.target }),
    ...(row.low !== null && { low: row.low }),
    ...(row.high !== null && { high: row.high }),
    ...((row.unit !== '' || read.unit !== undefined) && { unit: row.unit === '' ? '' : row.unit }),
  };
}

function taskOf(row: TasksTable, { nameOf, iterationName }: Kept): NonNullable<OkrFileKeyResult['tasks']>[number] {
  return plain(
    {
      task: row.text,
      ...said({
        hypothesis: said({ ifWe: row.if_we, moves: row.moves, because: row.because }),
        status: row.status === 'open' ? null : row.status,
        owner: nameOf(row.owner_id),
        due: row.due,
        iteration: iterationName(row.iteration_id ?? ''),
        links: row.links?.map(({ url, title }) => (title === '' ? url : { url, title })),
        problem: row.problem,
        problemKind: row.problem_kind,
        improvement: row.improvement,
        outcome: row.outcome,
        outcomeNote: row.outcome_note,
        expectedEffect: row.expected_effect,
        effect: row.effect,
      }),
    },
    'task',
  );
}

/** Stands where somebody has written down that there will be something, without a word yet. */
const noWords = '…';

/** The text alone where nothing else is said. */
function plain<Fields extends object, Key extends keyof Fields>(fields: Fields, key: Key): Fields | Fields[Key] {
  return Object.keys(fields).length === 1 ? fields[key] : fields;
}

/** Without what says nothing: null, empty texts, empty lists and maps. */
function said(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => {
      if (value === null || value === undefined || value === '') return false;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    }),
  );
}
