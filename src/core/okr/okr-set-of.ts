// An objective as people keep it → the OKR set the coach reads: one conversion for the page, the draft and the server.
import { type Evidence, evidenceOf, isShown } from './evidence.ts';
import { dayAt, utc, type Zones } from '../calendar/zones.ts';
import { type ImpactParts, impactPartsOf, impactTold, saidParts } from './impact.ts';
import { type Hypothesis, hypothesisSentence } from './hypothesis.ts';
import type { GrowthLink } from './growth-link.ts';
import type { Proposer } from './handed-down.ts';
import { consents } from './publishing.ts';
import type { KeyResultDraft, ObjectiveDraft, OkrSet, TaskDraft, Untouched } from './okr-set.ts';
import type {
  AgreementRole,
  AgreementState,
  Commitment,
  DependencyState,
  DiagnosisKind,
  KeyResultKind,
  ObjectiveType,
  TaskOutcome,
  TaskStatus,
  Visibility,
} from './words.ts';

type Text = string | null | undefined;

/** What drafts and stored objectives have in common, as far as the coach reads it. */
export type ObjectiveLike = {
  /** It is stored. */
  id?: string | undefined;
  text: string;
  type?: ObjectiveType | null | undefined;
  why?: Text;
  problem?: Text;
  success?: Text;
  idealCustomer?: Text;
  /** The record it is for; then nothing more has to be said of the customer. */
  idealCustomerId?: Text;
  /** Type `operations`. */
  growthLink?: GrowthLink | null | undefined;
  lever?: Text;
  impact?: Text;
  impactParts?: Partial<ImpactParts> | undefined;
  evidence?: readonly (string | (Partial<Evidence> & { text: string }))[] | undefined;
  diagnosis?: { kind: DiagnosisKind; text: string } | null | undefined;
  /** What its key results need of other teams. */
  dependencies?: readonly DependencyLike[] | undefined;
  /** Objectives elsewhere, or key results of them. */
  serves?: readonly { text: string }[] | undefined;
  /** It serves nothing, and why that is meant so. */
  standsAlone?: { reason: string } | null | undefined;
  agreements?:
    | {
        person: { name: string };
        role: AgreementRole;
        state: AgreementState;
        spoke: boolean | null;
        earlier: boolean;
        answeredAt: string | null;
      }[]
    | undefined;
  keyResults?: KeyResultLike[] | undefined;
  /** Later changes of frozen targets, of the key results that have an id. */
  targetChanges?: readonly TargetChangeLike[] | undefined;
  /** Who may read it, where that is something to speak of. */
  visibility?: Visibility | undefined;
};

type TargetChangeLike = {
  keyResultId: string;
  at: string;
  before: { target: number | null };
  after: { target: number | null };
  reason: string;
};

type DependencyLike = { keyResult: { id: string }; team: { name: string }; state: DependencyState };

export type TaskLike = Hypothesis & {
  text: string;
  owner?: Named;
  proposedBy?: Named;
  status?: TaskStatus;
  due?: string | null;
  outcome?: TaskOutcome | null;
  updatedAt?: string;
};
type Named = { name: string } | null | undefined;

export type KeyResultLike = {
  id?: string | undefined;
  text: string;
  kind?: KeyResultKind | undefined;
  baseline?: number | null | undefined;
  target?: number | null | undefined;
  unit?: Text;
  meaning?: { per: number; is: string } | null | undefined;
  source?: { kind: string; name?: string | undefined } | null | undefined;
  /** The indicator whose readings it takes. */
  indicatorId?: Text;
  steps?: { text: string; due?: string | null | undefined; evidence?: string | undefined }[] | undefined;
  followUp?: Text;
  knowBy?: Text;
  supports?: Text;
  hypothesis?: Text;
  stopIf?: Text;
  /** A person's record or id; absent: nobody is asked about that here. */
  owner?: { id: string } | string | null | undefined;
  /** Who proposed it, seen from its team; absent: nobody is asked about that here. */
  proposer?: Proposer | undefined;
  confirmedBy?: object | null | undefined;
  release?: string | null | undefined;
  maturesAfterDays?: number | null | undefined;
  /** Id of the metric of the catalogue it measures. */
  metric?: Text;
  commitment?: Commitment | null | undefined;
  cadence?: string | undefined;
  /** Where it stands, once it is stored. */
  now?: { valueAt: string | null } | undefined;
  /** Where it goes by itself, of what is not public yet. */
  untouched?: Untouched | undefined;
  /** Absent: the tasks are not known here. Empty: there are none. */
  tasks?: readonly TaskLike[] | undefined;
};

/**
 * What an empty field means. `never`: nobody has said. `always`: every field was asked for, so it is known to be missing,
 * as before publishing and in OKR files. `once-stored`: known to be missing of what is stored, as whoever saved has seen
 * its fields; of what is still being typed nobody has said.
 */
export type AskedFields = 'never' | 'once-stored' | 'always';

type Options = { asked?: AskedFields /** Whose days are told. */; zones?: Zones | undefined };

/** What the page knows for sure (kind, numbers, source, people) is passed on in any case. */
export function okrSetOf(objective: ObjectiveLike, { asked: fields = 'never', zones = utc }: Options = {}): OkrSet {
  const isAsked = ({ id }: { id?: string | undefined }) =>
    fields === 'always' || (fields === 'once-stored' && id !== undefined);
  const asked = isAsked(objective);
  const said = asked ? saidOrMissing : saidOrUnknown;
  const draft: ObjectiveDraft = {
    text: objective.text,
    type: objective.type ?? undefined,
    why: said(objective.why),
    problem: said(objective.problem),
    success: said(objective.success),
    idealCustomer: objective.idealCustomerId ? objective.idealCustomer || undefined : said(objective.idealCustomer),
    impact: impactIn(objective) ?? said(objective.impact),
    evidence: shownOf(objective.evidence, asked),
    visibility: objective.visibility,
    growthLink: objective.type === 'operations' ? objective.growthLink : undefined,
    lever: objective.type === 'operations' ? saidOrUnknown(objective.lever) : undefined,
    diagnosis: objective.diagnosis ? { ...objective.diagnosis, evidence: [] } : asked ? null : undefined,
    // Why it stands alone is an answer, too.
    serves: objective.diagnosis?.text ?? said(objective.serves?.[0]?.text ?? objective.standsAlone?.reason),
    agreements: objective.agreements?.map((one) => ({
      who: one.person.name,
      role: one.role,
      agreed: consents(one) ? one.answeredAt : null,
    })),
  };
  const keyResults = objective.keyResults ?? [];
  const set: OkrSet = {
    objective: draft,
    keyResults: keyResults.map((one) =>
      keyResultOf(one, objective, isAsked(one) ? saidOrMissing : saidOrUnknown, zones),
    ),
  };
  if (keyResults.some((one) => one.tasks !== undefined))
    set.tasks = keyResults.flatMap(({ tasks = [] }, index) => tasks.map((one) => taskOf(one, index, zones)));
  return set;
}

/** Undefined: nothing is told in parts. */
function impactIn({ impact, impactParts = {} }: ObjectiveLike): ObjectiveDraft['impact'] {
  if (saidParts(impactParts).length === 0) return undefined;
  return impactTold({ impact: impact ?? '', impactParts: impactPartsOf(impactParts) });
}

function keyResultOf(
  keyResult: KeyResultLike,
  { targetChanges = [], dependencies = [] }: ObjectiveLike,
  said: Say,
  zones: Zones,
): KeyResultDraft {
  const { text, kind, baseline, target, owner } = keyResult;
  return {
    text,
    kind,
    baseline: baseline ?? undefined,
    target: target ?? undefined,
    commitment: keyResult.commitment ?? (said === saidOrMissing ? null : undefined),
    // A record is one person, whatever their name looks like.
    owner: owner && typeof owner === 'object' ? owner.id : owner,
    unit: said(keyResult.unit),
    meaning: keyResult.meaning ? `${keyResult.meaning.per} ≈ ${keyResult.meaning.is}` : undefined,
    source: keyResult.indicatorId ? undefined : sourceOf(keyResult.source, said),
    indicator: keyResult.indicatorId ?? undefined,
    cadence: keyResult.cadence,
    lastReading: lastReadingOf(keyResult, zones),
    steps: keyResult.steps?.length
      ? keyResult.steps.map(({ text: step, due, evidence }) => ({ step, due, evidence }))
      : undefined,
    followUp: said(keyResult.followUp),
    knowBy: said(keyResult.knowBy),
    supports: said(keyResult.supports),
    hypothesis: said(keyResult.hypothesis),
    stopIf: said(keyResult.stopIf),
    proposedBy: keyResult.proposer,
    confirmed: Boolean(keyResult.confirmedBy),
    release: keyResult.release ?? undefined,
    maturesAfterDays: keyResult.maturesAfterDays ?? undefined,
    metric: saidOrUnknown(keyResult.metric),
    dependsOn: dependsOnOf(keyResult, dependencies),
    untouched: keyResult.untouched,
    targetChanges: targetChanges.flatMap((change) => changeOf(change, keyResult.id, zones)),
  };
}

/** Nothing asked is nobody's word: then the coach goes by the statement alone. */
function dependsOnOf({ id }: KeyResultLike, dependencies: readonly DependencyLike[]): KeyResultDraft['dependsOn'] {
  const own = dependencies.filter(({ keyResult }) => keyResult.id === id);
  if (own.length === 0) return undefined;
  return own.map(({ team, state }) => ({ team: team.name, accepted: state === 'accepted' || state === 'done' }));
}

function changeOf({ keyResultId, at, before, after, reason }: TargetChangeLike, id: string | undefined, zones: Zones) {
  const [from, to] = [before.target, after.target];
  return keyResultId === id && from !== null && to !== null ? [{ on: dayAt(at, zones), from, to, note: reason }] : [];
}

// A task is written down as a whole, so a hypothesis that is not there is known to be missing. Who wrote it down for
// somebody else handed it out.
function taskOf(task: TaskLike, keyResult: number, zones: Zones): TaskDraft {
  const { text, owner, proposedBy } = task;
  const isHandedOut = owner && proposedBy && owner.name !== proposedBy.name;
  return {
    keyResult,
    text,
    hypothesis: saidOrUnknown(hypothesisSentence(task)) ?? null,
    proposedBy: owner?.name ?? proposedBy?.name,
    assignedBy: isHandedOut ? proposedBy.name : undefined,
    status: task.status,
    due: task.due,
    heard: task.updatedAt === undefined ? undefined : dayAt(task.updatedAt, zones),
    outcome: task.outcome,
  };
}

function sourceOf(source: KeyResultLike['source'], said: Say): string | null | undefined {
  return source ? (saidOrUnknown(source.name) ?? source.kind) : said(null);
}

/** Only of a bound source that has stood for a while: a person's own values have reminders of their own. */
function lastReadingOf({ source, now }: KeyResultLike, zones: Zones): string | null | undefined {
  if (!source || source.kind === 'manual' || !now) return undefined;
  return now.valueAt === null ? null : dayAt(now.valueAt, zones);
}

type Say = (text: Text) => string | null | undefined;

function saidOrUnknown(text: Text): string | undefined {
  return text?.trim() ? text : undefined;
}

function saidOrMissing(text: Text): string | null {
  return saidOrUnknown(text) ?? null;
}

/** What is only an opinion shows nothing; where nothing else stands, it is known that there is none. */
function shownOf(evidence: ObjectiveLike['evidence'], asked: boolean): string[] | undefined {
  if (!evidence?.length) return asked ? [] : undefined;
  return evidence
    .map(evidenceOf)
    .filter(isShown)
    .map((one) => one.text);
}
