import type { z } from 'zod';
import type { LeftOut } from '../../../../contract/okr-files.ts';
import { objectiveBody } from '../../../../contract/objectives.ts';
import { problemTexts } from '../../../../contract/problem-texts.ts';
import { refusals } from '../../../../contract/refusals.ts';
import { taskBody, type TaskWritten } from '../../../../contract/tasks.ts';
import type { LeftField, LeftReason } from '../../../../core/okr/left-out.ts';
import { iterationKey } from '../../../../core/calendar/iterations.ts';
import { impactFrom } from '../../../../core/okr/impact.ts';
import { hypothesisOf } from '../../../../core/okr/hypothesis.ts';
import type { DiagnosisKind } from '../../../../core/okr/words.ts';
import { type Lang, say, type Text } from '../../../../core/text.ts';
import type { OkrFile, OkrFileKeyResult, OkrFileObjective } from '../../../../formats/okr-yaml/schema.ts';
import type { ReadSet } from '../../../../formats/statement.ts';
import type { DiagnosesTable } from '../../../db/tables/focus.ts';
import type { LabelsTable } from '../../../db/tables/labels.ts';
import type { IterationsTable } from '../../../db/tables/iterations.ts';
import type { IndicatorsTable } from '../../../db/tables/indicators.ts';
import { toProblems } from '../../../http/problems.ts';
import type { ObjectiveWritten } from '../objectives.ts';
import type { AlignmentAsked } from '../alignments/alignments.ts';
import type { DependencyAsked } from '../dependencies.ts';
import type { Named } from '../restrictions.ts';
import type { Served } from './served.ts';
import { labelKey } from '../labels.ts';
import { keyResultOf } from './key-result.ts';
import { neededOf, pointedAt, readersOf } from './links-in-file.ts';

/** What a file points at by name. */
export type Around = {
  personOf(said: string | null | undefined): string | null;
  /** The one objective, or key result, that is called so and may be served. */
  servedOf(said: string): Served | undefined;
  labels: readonly Pick<LabelsTable, 'id' | 'name'>[];
  /** Of the team. */
  iterations: readonly Pick<IterationsTable, 'id' | 'name'>[];
  /** The one team that is called so. */
  teamOf(said: string): string | undefined;
  /** The team the drafts are for. */
  teamId: string;
  diagnoses: readonly Pick<DiagnosesTable, 'id' | 'kind' | 'text'>[];
  /** The team's before the organization's. */
  indicators: readonly IndicatorsTable[];
};

export type Trouble = { line: number; column: number; what: Text; remedy: Text };

/** What an objective of a file becomes. */
export type Draft = {
  index: number;
  line: number;
  givenUp: boolean;
  body: ObjectiveWritten;
  /** Where each key result of `body` stands in the file: lines, and places of those that are kept. */
  places: { line: number; place: number }[];
  tasks: { keyResult: number; body: TaskWritten }[];
  /** Which key result is worked on in which iteration, by id. */
  iterations: { keyResult: number; iterationId: string }[];
  /** Ids. */
  labels: string[];
  /** What it will serve, or ask to serve. */
  serves: AlignmentAsked[];
  dependencies: { keyResult: number; body: DependencyAsked }[];
  /** Who alone will read it. */
  restricted: Named | undefined;
  left: LeftOut[];
};

export type Leave = (field: LeftField, said: unknown, reason: LeftReason) => void;

/** The drafts of a file, and what no draft can hold. */
export function draftsOf(file: OkrFile, sets: readonly ReadSet[], around: Around) {
  const troubles: Trouble[] = [];
  const drafts = file.objectives.map((one, index): Draft => draftOf(one, sets[index]!, index, around, troubles));
  return { drafts, troubles };
}

function draftOf(one: OkrFileObjective, set: ReadSet, index: number, around: Around, troubles: Trouble[]): Draft {
  const { line } = set.objective;
  const left: LeftOut[] = [];
  const leaver =
    (at: number): Leave =>
    (field, said, reason) =>
      left.push({ line: at, field, said: wordsOf(said), reason });
  const leave = leaver(line);
  for (const beside of set.beside ?? []) leaver(beside.line)('note', beside.text, 'no-place');
  const kept = (one.keyResults ?? []).flatMap((keyResult, place) => {
    const at = set.places[place]?.line ?? line;
    if (typeof keyResult === 'string' || keyResult.dropped === undefined)
      return [{ keyResult: typeof keyResult === 'string' ? { keyResult } : keyResult, place, line: at }];
    leaver(at)('dropped', keyResult.keyResult, 'given-up');
    return [];
  });
  const serves = pointedAt(one, around, leave);
  if (one.share !== undefined && serves.length === 0) leave('share', one.share, 'no-place');
  const labels = labelsOf(one.labels ?? [], around, leave);
  if (one.agreements?.length) leave('agreements', one.agreements.map(({ who }) => who).join(', '), 'ask-here');
  if (one.suppress?.length) leave('suppress', one.suppress.map(({ rule }) => rule).join(', '), 'no-place');
  if (one.visibility === 'everyone') leave('visibility', one.visibility, 'no-place');
  const parsed = objectiveBody.safeParse({
    text: one.objective,
    type: one.type ?? null,
    why: one.why ?? '',
    problem: one.problem ?? '',
    success: one.success ?? '',
    origin: one.origin ?? null,
    diagnosisId: diagnosisOf(one.diagnosis, around, leave),
    ownerId: around.personOf(one.owner),
    idealCustomer: one.idealCustomer ?? '',
    ...impactFrom(one.impact),
    growthLink: one.growthLink ?? null,
    lever: one.lever ?? '',
    evidence: one.evidence ?? [],
    keyResults: kept.map(({ keyResult, place, line: at }) =>
      keyResultOf(keyResult, { set, place, around, leave: leaver(at) }),
    ),
  });
  const places = kept.map(({ line: at, place }) => ({ line: at, place }));
  if (!parsed.success) troubles.push(...troublesOf(parsed.error, line, places));
  const tasks = kept.flatMap(({ keyResult, line: at }, keyResultAt) =>
    (keyResult.tasks ?? []).flatMap((task) => {
      const body = taskOf(task, around, leaver(at), (error) => troubles.push(...troublesOf(error, at, [])));
      if (body !== undefined && body.problem !== '' && body.problemKind === null)
        troubles.push({ line: at, column: 1, what: refusals['problem-kind-missing'].text, remedy: nothing });
      return body === undefined ? [] : [{ keyResult: keyResultAt, body }];
    }),
  );
  const body = parsed.success ? parsed.data : objectiveBody.parse({ text: one.objective.slice(0, 1000) });
  const dependencies = kept.flatMap(({ keyResult, line: at }, place) =>
    neededOf(keyResult, around, leaver(at)).map((asked) => ({ keyResult: place, body: asked })),
  );
  const iterations = kept.flatMap(({ keyResult, line: at }, place) =>
    (keyResult.iterations ?? []).flatMap((name) => {
      const iterationId = iterationOf(name, around, leaver(at));
      return iterationId === null ? [] : [{ keyResult: place, iterationId }];
    }),
  );
  const restricted = readersOf(one.restricted, around, leave);
  return {
    index,
    line,
    givenUp: one.dropped !== undefined,
    body,
    places,
    tasks,
    iterations,
    labels,
    serves,
    dependencies,
    restricted,
    left,
  };
}

/** One that is not here is told by its name; nothing is made up. */
function labelsOf(names: readonly string[], around: Around, leave: Leave): string[] {
  return names.flatMap((name) => {
    const found = around.labels.find((one) => labelKey(one.name) === labelKey(name));
    if (found === undefined) leave('labels', name, 'not-here');
    return found?.id ?? [];
  });
}

/** The team's of this name, if there is one. */
function iterationOf(name: string | null | undefined, around: Around, leave: Leave): string | null {
  if (!name?.trim()) return null;
  const found = around.iterations.find((one) => iterationKey(one.name) === iterationKey(name));
  if (found === undefined) leave('iteration', name, 'not-here');
  return found?.id ?? null;
}

function diagnosisOf(diagnosis: OkrFileObjective['diagnosis'], around: Around, leave: Leave): string | null {
  if (!diagnosis) return null;
  const isBottleneck = 'bottleneck' in diagnosis;
  const kind: DiagnosisKind = isBottleneck ? 'bottleneck' : 'driver';
  const said = isBottleneck ? diagnosis.bottleneck : diagnosis.driver;
  const found = around.diagnoses.find((one) => one.kind === kind && titleKey(one.text) === titleKey(said));
  if (found === undefined) leave('diagnosis', said, 'not-here');
  if (diagnosis.evidence?.length) leave('evidence', diagnosis.evidence.join('; '), 'no-place');
  return found?.id ?? null;
}

type FileTask = NonNullable<OkrFileKeyResult['tasks']>[number];

function taskOf(
  task: FileTask,
  around: Around,
  leave: Leave,
  refuse: (error: z.ZodError) => void,
): TaskWritten | undefined {
  const one = typeof task === 'string' ? { task } : task;
  const { proposedBy, assignedBy, hypothesis } = one;
  if (proposedBy?.trim()) leave('proposedBy', proposedBy, 'no-place');
  if (assignedBy?.trim()) leave('proposedBy', assignedBy, 'no-place');
  const parts =
    hypothesis !== null && typeof hypothesis === 'object'
      ? { ifWe: hypothesis.ifWe ?? '', moves: hypothesis.moves ?? '', because: hypothesis.because ?? '' }
      : hypothesisOf(hypothesis ?? '');
  const parsed = taskBody.safeParse({
    text: one.task,
    ...parts,
    status: one.status ?? 'open',
    ownerId: around.personOf(one.owner),
    due: one.due ?? null,
    iterationId: iterationOf(one.iteration, around, leave),
    links: (one.links ?? []).map((link) =>
      typeof link === 'string' ? { url: link } : { url: link.url, title: link.title ?? '' },
    ),
    problem: one.problem ?? '',
    problemKind: one.problemKind ?? null,
    improvement: one.improvement ?? '',
    outcome: one.outcome ?? null,
    outcomeNote: one.outcomeNote ?? '',
    expectedEffect: one.expectedEffect ?? null,
    effect: one.effect ?? null,
  });
  if (parsed.success) return parsed.data;
  refuse(parsed.error);
  return undefined;
}

/** What a draft cannot hold, at the line of its statement. */
function troublesOf(error: z.ZodError, line: number, places: readonly { line: number }[]): Trouble[] {
  return toProblems(error).map(({ path, code, values = {} }) => {
    const [, place, field = path] = /^keyResults\.(\d+)\.?(.*)$/.exec(path) ?? [];
    const text = problemTexts[code] ?? problemTexts['wrong']!;
    const at = place === undefined ? line : (places[Number(place)]?.line ?? line);
    const told = (lang: Lang) => say(text, lang, values);
    const name = field || path;
    return {
      line: at,
      column: 1,
      what: { en: `“${name}” does not fit.`, zh: `“${name}”放不下或不符合要求。` },
      remedy: { en: told('en'), zh: told('zh') },
    };
  });
}

const nothing: Text = { en: '', zh: '' };

/** Two titles are the same whatever their spaces, width, case and last stop. */
export function titleKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。!?]+$/u, '');
}

function wordsOf(said: unknown): string {
  const words = typeof said === 'string' ? said : JSON.stringify(said);
  return words.length > 200 ? `${words.slice(0, 199)}…` : words;
}
