// What has to be there before an objective is published, as far as its own fields tell; the coach's blockers come on top.
import { type ImpactParts, isImpactWhole } from './impact.ts';
import { type Evidence, isShown, standsOn } from './evidence.ts';
import { validates } from './validates.ts';
import type { AgreementRole, AgreementState, Commitment, Judgement, KeyResultKind, ObjectiveType } from './words.ts';

export const missingCodes = [
  'no-text',
  'no-type',
  'no-key-results',
  'key-result-empty',
  'no-owner',
  'agreement-management',
  'agreement-sales',
  'no-ideal-customer',
  'no-customer-record',
  'no-impact',
  'no-evidence',
  'no-series',
  'no-prediction',
  'series-unmeasured',
  'nothing-foreseen',
  'target-missing',
  'no-answer-day',
  'no-answer-owner',
  'no-answer-sign',
  'day-past',
  'no-hypothesis',
  'no-stop-rule',
  'no-decision-day',
  'baseline-equals-target',
  'no-meaning',
  'too-many-objectives',
  'only-launches',
  'not-on-its-own',
  'project-management',
  'blocker',
] as const;

/** A thing that stands between a draft and its publication. `keyResult`: the place of the key result it is about. */
export type Missing = { code: (typeof missingCodes)[number]; keyResult: number | null };

/**
 * `spoke`: the organization had said that this person speaks for the role; null: answered before that was asked.
 * `earlier`: what was agreed to has been written anew since.
 */
export type Consent = {
  person: { id?: string | undefined };
  role: AgreementRole;
  state: AgreementState;
  spoke: boolean | null;
  earlier: boolean;
  answeredAt: string | null;
};

/** Does it stand for the role's consent? What was answered before it was said who speaks for whom does not. */
export function consents({ state, spoke, earlier }: Pick<Consent, 'state' | 'spoke' | 'earlier'>): boolean {
  return state === 'overridden' || ((state === 'agreed' || state === 'agreed-if') && spoke === true && !earlier);
}

/** Somebody of the role says yes, or it was gone on without: the last word of each counts, and nobody's own. */
function isAgreed(role: AgreementRole, { agreements, owner }: Pick<Publishable, 'agreements' | 'owner'>): boolean {
  const ownerId = typeof owner === 'string' ? owner : owner?.id;
  const last = new Map<string | undefined, Consent>();
  for (const one of agreements) {
    if (one.role !== role || one.answeredAt === null) continue;
    if (one.state === 'overridden') return true;
    const known = last.get(one.person.id);
    if (known === undefined || (known.answeredAt ?? '') <= one.answeredAt) last.set(one.person.id, one);
  }
  return [...last].some(([personId, one]) => consents(one) && (personId === undefined || personId !== ownerId));
}

/** What is asked of an objective, a stored one or one that is being typed. */
export type Publishable = {
  text: string;
  type: ObjectiveType | null;
  owner: { id?: string | undefined } | string | null;
  idealCustomer: string;
  /** The record of the company that it is for. */
  idealCustomerId: string | null;
  impact: string;
  impactParts: ImpactParts;
  evidence: readonly Evidence[];
  agreements: readonly Consent[];
  keyResults: readonly PublishableKeyResult[];
};

type PublishableKeyResult = {
  text: string;
  kind: KeyResultKind;
  measure: Judgement;
  baseline: number | null;
  target: number | null;
  low: number | null;
  high: number | null;
  commitment: Commitment | null;
  hypothesis: string;
  stopIf: string;
  knowBy: string | null;
  /** Kind `unknown`: what would tell us. */
  supports: string;
  owner: object | string | null;
  steps: readonly unknown[];
};

/** What its own fields lack; empty = complete. */
export function missingFields(objective: Publishable): Missing[] {
  const { text, type, owner, keyResults } = objective;
  return [
    ...(text.trim() === '' ? [whole('no-text')] : []),
    ...(type === null ? [whole('no-type')] : []),
    ...(owner === null ? [whole('no-owner')] : []),
    ...(keyResults.length === 0 ? [whole('no-key-results')] : keyResults.flatMap(missingOfKeyResult)),
    ...missingOfType(objective),
  ];
}

function missingOfKeyResult(one: PublishableKeyResult, index: number): Missing[] {
  const at = (code: Missing['code']): Missing[] => [{ code, keyResult: index }];
  if (one.text.trim() === '') return at('key-result-empty');
  if (one.kind === 'unknown') return answerLacks(one).map((code) => ({ code, keyResult: index }));
  const validation = validates(one) ? validationLacks(one).map((code) => ({ code, keyResult: index })) : [];
  return [...promiseLacks(one).map((code) => ({ code, keyResult: index })), ...validation];
}

/** What can be measured says how far, or by which steps. */
function promiseLacks(one: PublishableKeyResult): Missing['code'][] {
  if (one.kind === 'milestone') return one.steps.length === 0 ? ['target-missing'] : [];
  if (one.measure === 'yes-no') return [];
  // Between 5 and 1 lies nothing: no value could ever hold.
  if (one.measure === 'between')
    return one.low === null || one.high === null || one.low > one.high ? ['target-missing'] : [];
  if (one.target === null) return ['target-missing'];
  if (one.kind === 'guard' || one.measure !== 'change') return [];
  return one.baseline === one.target ? ['baseline-equals-target'] : [];
}

/** What is honest about not knowing (A81): somebody finds out, by a day, and it is said what would tell. */
function answerLacks({ knowBy, owner, supports }: PublishableKeyResult): Missing['code'][] {
  return [
    ...(knowBy === null ? (['no-answer-day'] as const) : []),
    ...(owner === null ? (['no-answer-owner'] as const) : []),
    ...(supports.trim() === '' ? (['no-answer-sign'] as const) : []),
  ];
}

/** Validating is not persisting (A77): what is believed, which result ends it, and the day it is decided. The target is its threshold. */
function validationLacks({ hypothesis, stopIf, knowBy }: PublishableKeyResult): Missing['code'][] {
  return [
    ...(hypothesis.trim() === '' ? (['no-hypothesis'] as const) : []),
    ...(stopIf.trim() === '' ? (['no-stop-rule'] as const) : []),
    ...(knowBy === null ? (['no-decision-day'] as const) : []),
  ];
}

/** Nothing is promised for a day that is over: when an answer will be known, when a validation is decided. */
export function pastDays(
  keyResults: readonly Pick<PublishableKeyResult, 'kind' | 'commitment' | 'knowBy'>[],
  today: string,
): Missing[] {
  return keyResults.flatMap((one, keyResult) => {
    const isAsked = one.kind === 'unknown' || validates(one);
    return isAsked && one.knowBy !== null && one.knowBy < today ? [{ code: 'day-past' as const, keyResult }] : [];
  });
}

/** What the type asks for beyond the text. */
function missingOfType(objective: Publishable): Missing[] {
  const { type, idealCustomer, idealCustomerId, evidence } = objective;
  const agreed = (role: AgreementRole) => isAgreed(role, objective);
  if (type === 'fit') {
    return [
      // What was published in free words before there were records stays complete.
      ...(idealCustomer.trim() === '' && idealCustomerId === null ? [whole('no-ideal-customer')] : []),
      ...(idealCustomerId === null ? [whole('no-customer-record')] : []),
      ...(agreed('management') ? [] : [whole('agreement-management')]),
      ...(agreed('sales') ? [] : [whole('agreement-sales')]),
    ];
  }
  if (type !== 'debt') return [];
  return [
    ...(isImpactWhole(objective) ? [] : [whole('no-impact')]),
    ...lackingEvidence(evidence),
    ...(agreed('management') ? [] : [whole('agreement-management')]),
  ];
}

/** At least one measured series and one prediction, or a notice with its day; a feeling is none of them (A61). */
function lackingEvidence(evidence: readonly Evidence[]): Missing[] {
  const { series, prediction, notice } = standsOn(evidence);
  return [
    ...(evidence.some(isShown) ? [] : [whole('no-evidence')]),
    ...(notice || series ? [] : [whole('no-series')]),
    ...(notice || prediction ? [] : [whole('no-prediction')]),
  ];
}

function whole(code: Missing['code']): Missing {
  return { code, keyResult: null };
}
