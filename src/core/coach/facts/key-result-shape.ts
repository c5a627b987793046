// Says what kind of statement a key result is: a measure, a release, a task, an activity, a wish, a state and so on.
import type { Span } from '../read/span.ts';
import type { KeyResultDraft } from '../../okr/okr-set.ts';
import { activityOf } from './activity.ts';
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Measure, ReadNumber, Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';
import { verbForm } from '../read/verb-forms.ts';
import { isVerbHere } from '../read/verbs-of.ts';
import { saysNotKnown } from './not-known-yet.ts';
import { type Unmeasured, type UnmeasuredForm, unmeasuredForm } from './unmeasured-form.ts';
import {
  acceptance,
  agreedTo,
  atLeast,
  contractParty,
  countedParty,
  finishing,
  hiring,
  inKinds,
  kindsOf,
  offers,
  othersDecide,
  passesAcceptance,
  winning,
} from '../words/patterns/deliveries.ts';

export type Form =
  | 'unknown'
  | 'committed'
  | 'measured'
  | 'activity'
  | 'release'
  | 'half-done'
  | 'milestone'
  | UnmeasuredForm;

/** `word` is the token that decided; `measures` are those that count as a result (counts of deliverables do not). */
export type KeyResultShape = { form: Form; word: Token | undefined; measures: Measure[] };

export function keyResultShape(
  draft: KeyResultDraft,
  statement: Statement,
  around: { discovery: boolean; contract: boolean },
): KeyResultShape {
  if (around.contract && isCommitment(statement)) return { form: 'committed', word: undefined, measures: [] };
  if (draft.kind === 'unknown') {
    return { form: 'unknown', word: undefined, measures: [] };
  }
  if (draft.kind !== 'milestone' && typeof draft.target !== 'number' && saysNotKnown(statement))
    return { form: 'unknown', word: undefined, measures: [] };
  const measures = statement.measures.filter((measure) => !isDeliverableCount(measure, statement));
  const half = halfDone(statement);
  const share = measures.some(({ target }) => target?.unitKind === 'percent');
  if (half !== undefined && (!share || half.at <= 1) && measures.every((one) => one.kind === 'target'))
    return { form: 'half-done', word: half, measures };
  const activity = activityOf(draft, statement, around.discovery);
  if (activity !== undefined)
    return { form: activity.excused ? 'milestone' : 'activity', word: activity.word, measures: [] };
  const head = statement.head;
  const release = releaseWord(statement, head, measures, draft);
  if (release !== undefined) return { form: 'release', word: release, measures };
  if (draft.kind === 'milestone') return { form: 'milestone', word: undefined, measures };
  if (measures.length === 0 && isAcceptance(statement)) return { form: 'milestone', word: undefined, measures: [] };
  if (measures.length > 0 || draft.kind === 'guard') return { form: 'measured', word: undefined, measures };
  const unmeasured = unmeasuredForm(statement);
  return isCounted(draft, statement, unmeasured) || isNone(statement, unmeasured)
    ? { form: 'measured', word: undefined, measures }
    : { ...unmeasured, measures };
}

/** Something is accepted, or passes; where it is only wished for, that is no step. */
function isAcceptance(statement: Statement): boolean {
  const { folded } = statement;
  return (
    acceptance.test(folded) || agreedTo.test(folded) || (passesAcceptance.test(folded) && !has(statement, 'vague'))
  );
}

/** `Calls answered on the first try`, its target in a field or a column: what is counted, no step; `Three charts built` is one. */
function isCounted(draft: KeyResultDraft, { tokens, head }: Statement, { form, word }: Unmeasured): boolean {
  if (form !== 'task' || word === undefined || (typeof draft.target !== 'number' && typeof draft.baseline !== 'number'))
    return false;
  // Email subscribers, test runs: the word in front may as well be a noun.
  if (word.at === head)
    return word.kind === 'latin' && (is(word, 'activityNoun', 'outputNoun') || isNounToo(word.word));
  return word.end !== tokens.findLast(({ kind }) => kind !== 'mark')?.end;
}

function isNounToo(word: string): boolean {
  const verb = verbForm(word);
  return verb?.form === 'base' && verb.double;
}

/** Zero defects reported: none of something is a number; not zero-trust, and no step. */
function isNone({ tokens }: Statement, { form }: Unmeasured): boolean {
  return (form === 'name' || form === 'open') && /^(?:zero|零)$/.test(tokens[0]?.word ?? '') && tokens[1]?.word !== '-';
}

/** Acceptance, sign-off, agreed hours and payments of a contract are commitments; a measure that only names the client is not. */
function isCommitment(statement: Statement): boolean {
  const words = [...all(statement, 'contract'), ...all(statement, 'contractStrong')];
  if (statement.numbers.some((number) => /^(?:人月|人天|人日)$/.test(number.unit ?? ''))) return true;
  const binding = words.some((token) => !contractParty.test(token.word));
  return binding || (words.length > 0 && statement.measures.length === 0);
}

/** 上线 3 个新功能, migrate 40 services, hire two engineers: how much of a task is done is no result. */
function isDeliverableCount(measure: Measure, statement: Statement): boolean {
  const { target } = measure;
  if (measure.kind !== 'target' || target === undefined) return false;
  if (target.unitKind !== 'count' && target.unitKind !== 'none') return false;
  if (target.unit === 'of' || othersDecide.test(statement.folded)) return false;
  if (hiring.test(statement.folded.slice(Math.max(0, target.span.start - 20), target.span.start))) return true;
  if (isDoneToAll(statement, target.span) || isFeatureCount(statement, target)) return true;
  const verb = statement.verbs.find((one) => one.span.start < target.span.start);
  if (verb === undefined || (verb.class !== 'delivery' && verb.class !== 'work')) return false;
  const near = { start: target.span.start, end: target.span.end + 16 };
  if (hasWithin(statement, near, 'deliverable')) return true;
  const bounded = atLeast.test(statement.folded.slice(verb.span.end, target.span.start));
  return verb.position === 'head' && (!measure.explicit || bounded) && !isWon(statement, verb.span, near);
}

/** 支持至少 3 种导出方式, supports three formats, 抽象 5 类行为: how much of something is made. */
function isFeatureCount({ folded, tokens, head }: Statement, { span }: ReadNumber): boolean {
  const lead = folded.slice(tokens[head]?.start ?? 0, span.start);
  const behind = folded.slice(span.start, span.end + 6);
  return offers.test(lead) ? !countedParty.test(behind) : kindsOf.test(lead) && inKinds.test(behind);
}

/** 8 old nodes are rebuilt, 3 controls implemented: how many of them something is done to. */
function isDoneToAll({ tokens, head, lang }: Statement, { start }: Span): boolean {
  if (lang !== 'en' || tokens[head]?.start !== start) return false;
  const at = tokens.findIndex((token) => token.at > head && /^(?:are|is)$/.test(token.word));
  const done = tokens[at + 1];
  if (at > 0) return at <= head + 7 && done?.form === 'past' && is(done, 'build', 'rework', 'launch');
  const last = tokens.findLast(({ kind }) => kind !== 'mark');
  if (last === undefined || last.at > head + 5 || last.form !== 'past' || winning.test(last.word)) return false;
  const ours = tokens
    .slice(head, last.at)
    .every((token) => token.kind !== 'mark' && !is(token, 'audience', 'otherParty'));
  return ours && is(last, 'build', 'rework', 'launch', 'done');
}

/** Sign 25 agreements, onboard 12 customers, 接入 40 家商户: counts of what others decide are results. */
function isWon(statement: Statement, verb: Span, object: Span): boolean {
  if (winning.test(statement.folded.slice(verb.start, verb.end))) return true;
  const others =
    hasWithin(statement, object, 'audience') || countedParty.test(statement.folded.slice(object.start, object.end));
  return others && hasWithin(statement, verb, 'fromNothing');
}

/** 基本完成, mostly finish: in front of the verb or of the whole. */
function halfDone(statement: Statement): Token | undefined {
  return all(statement, 'halfDone').find((token) => {
    const next = statement.tokens[token.at + 1];
    const then = statement.tokens[token.at + 2];
    const own = is(token, 'done') || token.word.length > 3;
    return token.at <= 1 || isDoing(next) || isDoing(then) || (own && next === undefined);
  });
}

function isDoing(token: Token | undefined): boolean {
  return is(token, 'work', 'build', 'rework', 'launch', 'done');
}

/** A launch verb with a date or a version, and no result beside it. */
function releaseWord(
  statement: Statement,
  head: number,
  measures: Measure[],
  draft: KeyResultDraft,
): Token | undefined {
  if (measures.length > 0 || draft.kind === 'guard') return undefined;
  const dated = statement.dates.length > 0 || statement.numbers.some((number) => number.role === 'version');
  if (!dated && !hasVersionWord(statement)) return undefined;
  if (draft.kind === 'milestone' && has(statement, 'accepted')) return undefined;
  const version = statement.numbers.some((number) => number.role === 'version');
  const published = version
    ? all(statement, 'work').find((token) => token.at === head && statement.folded.startsWith('publish', token.start))
    : undefined;
  if (published !== undefined) return published;
  const word = all(statement, 'launch').find(
    (token) => isVerbHere(statement, token.at, head) || isPlainNounRelease(statement, token),
  );
  if (word === undefined) return undefined;
  const firstVerb = statement.verbs[0];
  const other =
    firstVerb !== undefined &&
    !finishing.test(firstVerb.word) &&
    firstVerb.class === 'work' &&
    firstVerb.position === 'head' &&
    firstVerb.span.start < word.start;
  return other ? undefined : word;
}

function isPlainNounRelease(statement: Statement, token: Token): boolean {
  return token.form === undefined && token.at === statement.tokens.length - 1;
}

const versionWord = /^(?:v\d|\d+\.\d|x\.\d)/;

function hasVersionWord(statement: Statement): boolean {
  return (
    statement.tokens.some((token) => token.kind === 'latin' && versionWord.test(token.word)) ||
    /(?:^|[^a-z])v\d/.test(statement.folded)
  );
}
