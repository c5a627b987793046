import type { KeyResultBody } from '../../../contract/key-results.ts';
import type { Objective, ObjectiveBody } from '../../../contract/objectives.ts';
import { addDays } from '../../../core/calendar/day.ts';
import type { Template } from '../../../core/catalog/template.ts';
import { type Promised, promisedOf } from '../../../core/standing/frozen-target.ts';
import type { KeyResultDraft } from '../../../core/okr/okr-set.ts';
import { unwritten, writtenOf } from '../../../core/okr/written-fields.ts';
import { impactFrom, type ImpactParts, isImpactSaid, noImpactParts } from '../../../core/okr/impact.ts';
import { evidenceOf } from '../../../core/okr/evidence.ts';
import { type EvidenceDraft, draftOfEvidence, emptyEvidence, evidenceFrom } from '../../parts/evidence-draft.ts';
import { oneTimeKey } from '../../lib/one-time-key.ts';

export type StepForm = {
  id?: string | undefined;
  text: string;
  due: string;
  evidence: string;
  weight: number;
  /** Only told, never sent: accepted in time. */
  acceptedAt?: string | null;
};

/** A key result while it is written; `key` keeps its place on the page before the server has given it an id. */
export type KeyResultForm = Required<Omit<KeyResultBody, 'id' | 'steps'>> & {
  key: string;
  id?: string | undefined;
  steps: StepForm[];
  /** What is stored, once it is frozen: moving away from it asks why. */
  promised: Promised | null;
};

/** An objective while it is written. */
export type DraftForm = Required<Omit<ObjectiveBody, 'keyResults' | 'evidence' | 'impactParts'>> & {
  impactParts: ImpactParts;
  evidence: EvidenceDraft[];
  keyResults: KeyResultForm[];
};

export function emptyDraft(ownerId: string): DraftForm {
  return {
    text: '',
    type: null,
    why: '',
    problem: '',
    success: '',
    diagnosisId: null,
    debtId: null,
    idealCustomerId: null,
    gapId: null,
    origin: null,
    ownerId,
    idealCustomer: '',
    impact: '',
    impactParts: noImpactParts,
    growthLink: null,
    lever: '',
    evidence: [],
    keyResults: [emptyKeyResult(ownerId)],
  };
}

export function emptyKeyResult(personId: string | null, text = ''): KeyResultForm {
  return {
    ...unwritten,
    key: oneTimeKey(),
    text,
    ownerId: personId,
    proposedById: personId,
    steps: [],
    promised: null,
  };
}

export function emptyStep(): StepForm {
  return { text: '', due: '', evidence: '', weight: 1 };
}

/** A draft with every field there is, each list with one line: what is kept in a browser has this shape. */
export function fullDraft(): DraftForm {
  const keyResult: KeyResultForm = {
    ...emptyKeyResult(null),
    meaning: { per: 1, is: '' },
    source: { kind: 'manual', name: '', config: {} },
    steps: [emptyStep()],
    promised: {
      baseline: null,
      target: null,
      low: null,
      high: null,
      kind: 'metric',
      measure: 'change',
      steps: [{ id: '', text: '', due: null, weight: 1 }],
    },
  };
  return { ...emptyDraft(''), evidence: [emptyEvidence], keyResults: [keyResult] };
}

export function draftOf(objective: Objective): DraftForm {
  const keyResults = objective.keyResults.map(formOf);
  const { text, type, why, problem, success, idealCustomer, impact, impactParts, growthLink, lever, evidence } =
    objective;
  return {
    text,
    type,
    why,
    problem,
    success,
    idealCustomer,
    impact,
    impactParts,
    growthLink,
    lever,
    evidence: evidence.map(draftOfEvidence),
    diagnosisId: objective.diagnosis?.id ?? null,
    debtId: objective.debtId,
    idealCustomerId: objective.idealCustomerId,
    gapId: objective.gapId,
    origin: objective.origin,
    ownerId: objective.owner?.id ?? null,
    // Never without a line to write on.
    keyResults: keyResults.length > 0 ? keyResults : [emptyKeyResult(objective.owner?.id ?? null)],
  };
}

function formOf(keyResult: Objective['keyResults'][number]): KeyResultForm {
  return {
    ...writtenOf({ ...keyResult, changeReason: '' }),
    promised: keyResult.frozen && promisedOf(keyResult),
    key: keyResult.id,
    id: keyResult.id,
    ownerId: keyResult.owner?.id ?? null,
    proposedById: keyResult.proposedBy?.id ?? null,
    steps: standing(keyResult.steps).map(({ id, text: step, due, evidence: proof, weight, acceptedAt, late }) => ({
      id,
      text: step,
      due: due ?? '',
      evidence: proof,
      weight,
      ...(acceptedAt && !late ? { acceptedAt } : {}),
    })),
  };
}

/** What is typed, with one key result as it is stored: gone, or back in its place. */
export function withStored(form: DraftForm, stored: Objective, keyResultId: string): DraftForm {
  const others = form.keyResults.filter((one) => one.id !== keyResultId);
  const place = stored.keyResults.findIndex((one) => one.id === keyResultId);
  const back = stored.keyResults[place];
  return { ...form, keyResults: back === undefined ? others : others.toSpliced(place, 0, formOf(back)) };
}

/** After saving: what is on the page now knows the ids the server gave it; words typed meanwhile stay. */
export function withIds(form: DraftForm, sent: DraftForm, saved: Objective): DraftForm {
  const ids = new Map(written(sent.keyResults).map((one, index) => [one.key, saved.keyResults[index]]));
  return {
    ...form,
    keyResults: form.keyResults.map((one) => {
      const kept = ids.get(one.key);
      if (kept === undefined) return one;
      let place = 0;
      // Empty steps were not sent, so they have no counterpart.
      const steps = one.steps.map((step) =>
        step.text.trim() === '' ? step : { ...step, id: kept.steps[place++]?.id },
      );
      return { ...one, id: kept.id, steps, promised: kept.frozen && promisedOf(kept), changeReason: '' };
    }),
  };
}

/** What is sent: empty lines that nobody filled are left out, so that saving never stumbles over them. */
export function bodyOf(form: DraftForm): ObjectiveBody {
  return {
    ...form,
    // Read from the words while they were of that kind; another kind has no field to take them out again.
    ...(form.type === 'operations' ? {} : { growthLink: null, lever: '' }),
    evidence: form.evidence.filter((one) => one.text.trim() !== '').map(evidenceFrom),
    keyResults: written(form.keyResults).map((keyResult) => ({
      ...writtenOf(keyResult),
      ...(keyResult.id === undefined ? {} : { id: keyResult.id }),
      ownerId: keyResult.ownerId,
      proposedById: keyResult.proposedById,
      meaning: keyResult.meaning === null || keyResult.meaning.is.trim() === '' ? null : keyResult.meaning,
      steps: keyResult.steps
        .filter((step) => step.text.trim() !== '')
        .map(({ id, text: step, due, evidence: proof, weight }) => ({
          text: step,
          evidence: proof,
          weight,
          ...(id === undefined ? {} : { id }),
          due: due || null,
        })),
    })),
  };
}

/** The key results that have words. */
export function written(keyResults: readonly KeyResultForm[]): KeyResultForm[] {
  return keyResults.filter((keyResult) => keyResult.id !== undefined || keyResult.text.trim() !== '');
}

/** A validation of a template is decided so many days before the cycle ends: what came out can still be acted on. */
const daysToAct = 14;

/** A template becomes a draft; what the person has already answered stays. `end`: of the cycle. */
export function withTemplate(form: DraftForm, template: Template, personId: string, end: string): DraftForm {
  const { objective, keyResults } = template.set;
  return {
    ...form,
    text: objective.text,
    type: template.type,
    why: form.why || (objective.why ?? ''),
    problem: form.problem || (objective.problem ?? ''),
    success: form.success || (objective.success ?? ''),
    idealCustomer: form.idealCustomer || (objective.idealCustomer ?? ''),
    ...(isImpactSaid(form) ? {} : impactFrom(objective.impact)),
    evidence:
      form.evidence.length > 0
        ? form.evidence
        : (objective.evidence ?? []).map((line) => draftOfEvidence(evidenceOf(line))),
    keyResults: [
      ...written(form.keyResults),
      ...keyResults.map((keyResult) => keyResultOfTemplate(keyResult, personId, addDays(end, -daysToAct))),
    ],
  };
}

function keyResultOfTemplate(draft: KeyResultDraft, personId: string, decideOn: string): KeyResultForm {
  return {
    ...emptyKeyResult(personId, draft.text),
    kind: draft.kind ?? 'metric',
    measure: draft.kind === 'guard' ? 'at-most' : 'change',
    baseline: draft.baseline ?? null,
    target: draft.target ?? null,
    unit: draft.unit ?? '',
    metric: draft.metric ?? null,
    commitment: draft.commitment ?? null,
    source: draft.source ? { kind: 'manual', name: draft.source, config: {} } : null,
    followUp: draft.followUp ?? '',
    knowBy: draft.knowBy ?? (draft.hypothesis ? decideOn : null),
    supports: draft.supports ?? '',
    note: draft.note ?? '',
    hypothesis: draft.hypothesis ?? '',
    stopIf: draft.stopIf ?? '',
    release: draft.release ?? null,
    maturesAfterDays: draft.maturesAfterDays ?? null,
    steps: (draft.steps ?? []).map((step) => ({
      text: step.step,
      due: step.due ?? '',
      evidence: step.evidence ?? '',
      weight: 1,
    })),
  };
}

/** Without those that were promised and taken out: they are shown where the objective is read. */
function standing<Step extends { dropped: boolean }>(steps: readonly Step[]): Step[] {
  return steps.filter((step) => !step.dropped);
}

/** Does what is typed move away from what was promised? */
export function isMoved({ promised, steps, ...typed }: KeyResultForm): boolean {
  if (!promised) return false;
  const written = steps.filter((step) => step.text.trim() !== '');
  const now = written.map(({ id = '', text, due, weight }) => ({ id, text, due: due || null, weight }));
  return JSON.stringify(promised) !== JSON.stringify(promisedOf({ ...typed, steps: now }));
}
