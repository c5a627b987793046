// Turns an objective of an OKR file into the set the rest of Crux works with.
import { hypothesisSentence } from '../../core/okr/hypothesis.ts';
import { saidParts } from '../../core/okr/impact.ts';
import type { KeyResultDraft, OkrSet, TaskDraft } from '../../core/okr/okr-set.ts';
import type { OkrFileKeyResult, OkrFileObjective } from './schema.ts';
import { servesOf } from './serves-of.ts';

/** What the file does not mention stays undefined (nobody has said); what it leaves empty becomes null (known to be missing). */
export function toSet(objective: OkrFileObjective): OkrSet {
  const { objective: text, keyResults, diagnosis, agreements, serves, ...others } = objective;
  const rest = without(others, ['id', 'dropped', 'share', 'restricted']);
  const set: OkrSet = { objective: { text, ...told(rest) }, keyResults: [] };
  // The coach asks whether it serves anything.
  if (serves !== undefined) set.objective.serves = servesOf(objective)[0]?.name ?? null;
  if (diagnosis === null) set.objective.diagnosis = null;
  else if (diagnosis) {
    const kind = 'bottleneck' in diagnosis ? 'bottleneck' : 'driver';
    const named = 'bottleneck' in diagnosis ? diagnosis.bottleneck : diagnosis.driver;
    set.objective.diagnosis = { kind, text: named, evidence: diagnosis.evidence ?? [] };
  }
  // Parts of which none is filled in say as little as an empty line.
  const { impact } = objective;
  if (impact !== null && typeof impact === 'object' && saidParts(impact).length === 0) set.objective.impact = null;
  if (agreements)
    set.objective.agreements = agreements.map(({ who, role, agreed }) => ({ who, role, agreed: agreed ?? null }));
  const tasks: TaskDraft[] = [];
  for (const [index, keyResult] of (keyResults ?? []).entries()) {
    if (typeof keyResult === 'string') {
      set.keyResults.push({ text: keyResult });
      continue;
    }
    set.keyResults.push(toDraft(keyResult));
    for (const task of keyResult.tasks ?? []) {
      if (typeof task === 'string') tasks.push({ keyResult: index, text: task });
      else
        tasks.push({
          keyResult: index,
          text: task.task,
          ...told({
            hypothesis: sentenceOf(task.hypothesis),
            proposedBy: task.proposedBy ?? task.owner,
            assignedBy: task.assignedBy,
            status: task.status,
            due: task.due,
            outcome: task.outcome,
          }),
        });
    }
  }
  // A file that keeps its tasks elsewhere names none anywhere; one that names `tasks`, though empty, keeps them here.
  const isKeptHere = (keyResults ?? []).some((one) => typeof one === 'object' && one.tasks !== undefined);
  if (isKeptHere) set.tasks = tasks;
  return set;
}

function toDraft(keyResult: OkrFileKeyResult): KeyResultDraft {
  const { keyResult: text, meaning, source, steps, proposedBy, dependsOn, ...others } = keyResult;
  const rest = without(others, notJudged);
  const draft: KeyResultDraft = { text, ...told(rest) };
  if (meaning !== undefined)
    draft.meaning = meaning && typeof meaning === 'object' ? `${meaning.per} = ${meaning.is}` : blankToNull(meaning);
  if (source !== undefined) draft.source = source && typeof source === 'object' ? nameOf(source) : blankToNull(source);
  // Where its number comes from is said by the indicator.
  if (rest.indicator?.trim()) draft.source = rest.indicator;
  if (steps !== undefined)
    draft.steps = (steps ?? []).map((step) =>
      typeof step === 'string' ? { step } : { ...told({ due: step.due, evidence: step.evidence }), step: step.step },
    );
  if (dependsOn !== undefined)
    draft.dependsOn = dependsOn.map(({ team, accepted }) => ({ team, accepted: accepted === true }));
  if (proposedBy !== undefined) draft.proposedBy = proposerOf(proposedBy);
  return draft;
}

type Hypothesis = Exclude<NonNullable<NonNullable<OkrFileKeyResult['tasks']>[number]>, string>['hypothesis'];

function sentenceOf(hypothesis: Hypothesis): string | null | undefined {
  if (hypothesis === null || typeof hypothesis !== 'object') return hypothesis;
  const { ifWe, moves, because } = hypothesis;
  return hypothesisSentence({ ifWe: ifWe ?? '', moves: moves ?? '', because: because ?? '' });
}

/** `prometheus: rate(…)`: the connector, and its query or address when it names one. */
function nameOf(source: Record<string, unknown>): string | null {
  const [connector, config] = Object.entries(source)[0] ?? [];
  if (connector === undefined) return null;
  if (typeof config === 'string') return `${connector}: ${config}`;
  const [first] =
    config && typeof config === 'object' ? Object.values(config).filter((value) => typeof value === 'string') : [];
  return first === undefined ? connector : `${connector}: ${first}`;
}

/** Somebody who is only named is taken to be one of the team. */
function proposerOf(by: OkrFileKeyResult['proposedBy']): KeyResultDraft['proposedBy'] {
  if (typeof by === 'string') return by.trim() ? { name: by, inTeam: true, manager: false } : null;
  return by ? { name: by.name, inTeam: by.inTeam ?? true, manager: by.manager ?? false } : null;
}

/** What the coach does not look at. */
const notJudged = [
  'id',
  'dropped',
  'iterations',
  'tasks',
  'measure',
  'low',
  'high',
  'weight',
  'profile',
  'profileFrom',
  'ratioDays',
] as const satisfies (keyof OkrFileKeyResult)[];

function without<Fields extends object, Key extends keyof Fields>(
  fields: Fields,
  keys: readonly Key[],
): Omit<Fields, Key> {
  const left = { ...fields };
  for (const key of keys) delete left[key];
  return left;
}

/** Without keys nobody gave, and with null for texts left blank. */
function told<Fields extends Record<string, unknown>>(fields: Fields): Fields {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? blankToNull(value) : value]),
  ) as Fields;
}

function blankToNull(text: string | null): string | null {
  return text?.trim() ? text : null;
}
