// Says what kind of statement a key result is: a measure, a release, a task, an activity, a wish, a state and so on.
import type { Span } from '../read/span.ts';
import type { KeyResultDraft } from '../../okr/okr-set.ts';
import { activityOf } from './activity.ts';
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Measure, Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';
import { isVerbHere } from '../read/verbs-of.ts';

export type Form =
  | 'unknown'
  | 'committed'
  | 'measured'
  | 'activity'
  | 'release'
  | 'half-done'
  | 'milestone'
  | 'support'
  | 'vague'
  | 'task'
  | 'wish'
  | 'state';

/** An acceptance that passes or not is a step that can be checked, whatever it is called. */
const passes =
  /(?:验收|评审|审计|认证|测评|检查|审查|终验|初验)[^，,;。]{0,8}(?:通过|合格|签字)|通过[^，,;。]{0,12}(?:验收|评审|审计|认证|测评|审查)|(?:accepted|signed off|certified) by|passe[sd] (?:the |an? |its )?[a-z ]{0,30}(?:audit|review|acceptance|inspection|certification)/;

/** `word` is the token that decided; `measures` are those that count as a result (counts of deliverables do not). */
export type KeyResultShape = { form: Form; word: Token | undefined; measures: Measure[] };

export function keyResultShape(
  draft: KeyResultDraft,
  reading: Reading,
  around: { discovery: boolean; contract: boolean },
): KeyResultShape {
  if (around.contract && isCommitment(reading)) return { form: 'committed', word: undefined, measures: [] };
  if (draft.kind === 'unknown' && (draft.knowBy || reading.dates.length > 0)) {
    return { form: 'unknown', word: undefined, measures: [] };
  }
  const measures = reading.measures.filter((measure) => !isDeliverableCount(measure, reading));
  const half = halfDone(reading);
  if (half !== undefined && measures.every((one) => one.kind === 'target'))
    return { form: 'half-done', word: half, measures };
  const activity = activityOf(draft, reading, around.discovery);
  if (activity !== undefined)
    return { form: activity.excused ? 'milestone' : 'activity', word: activity.word, measures: [] };
  const head = reading.head;
  const release = releaseWord(reading, head, measures, draft);
  if (release !== undefined) return { form: 'release', word: release, measures };
  if (draft.kind === 'milestone') return { form: 'milestone', word: undefined, measures };
  if (measures.length === 0 && passes.test(reading.folded) && !has(reading, 'vague')) {
    return { form: 'milestone', word: undefined, measures: [] };
  }
  if (measures.length > 0 || draft.kind === 'guard') return { form: 'measured', word: undefined, measures };
  return { ...unmeasured(reading, head), measures };
}

/** Acceptance, sign-off, agreed hours and payments of a contract are commitments; a measure that only names the client is not. */
function isCommitment(reading: Reading): boolean {
  const words = [...all(reading, 'contract'), ...all(reading, 'contractStrong')];
  const party = /^(?:甲方|乙方|驻场|the client|consultants|on site consultants|onsite)$/;
  if (reading.numbers.some((number) => /^(?:人月|人天|人日)$/.test(number.unit ?? ''))) return true;
  const binding = words.some((token) => !party.test(reading.folded.slice(token.start, token.end)));
  return binding || (words.length > 0 && reading.measures.length === 0);
}

/** 上线 3 个新功能, migrate 40 services, hire two engineers: how much of a task is done is no result. */
function isDeliverableCount(measure: Measure, reading: Reading): boolean {
  const { target } = measure;
  if (measure.kind !== 'target' || target === undefined) return false;
  if (target.unitKind !== 'count' && target.unitKind !== 'none') return false;
  if (target.unit === 'of' || partOf.test(reading.folded)) return false;
  const lead = { start: Math.max(0, target.span.start - 12), end: target.span.start };
  if (hiring.test(reading.folded.slice(lead.start, lead.end))) return true;
  const verb = reading.verbs.find((one) => one.span.start < target.span.start);
  if (verb === undefined || (verb.class !== 'delivery' && verb.class !== 'work')) return false;
  const near = { start: target.span.start, end: target.span.end + 16 };
  if (hasWithin(reading, near, 'deliverable')) return true;
  return verb.position === 'head' && !measure.explicit && !isWon(reading, verb.span, near);
}

/** 10 家里有 6 家签约, four of six renew: what others decided. */
const partOf = /(?:里|中|之中)(?:有|至少)?(?:至少)?\s?\d|签约|续约|付费|续费|复购|renew|\bpay\b|\bpaid\b/;

const hiring = /招聘|采购|购买|\bhire|\bbuy|\bpurchase|\bprocure/;

/** Sign 25 agreements, onboard 12 customers, 接入 40 家商户: counts of what others decide are results. */
function isWon(reading: Reading, verb: Span, object: Span): boolean {
  if (
    /^(?:签|赢|拿下|招募|新增|拓展|获得|吸引|sign|win|close|land|acquire|attract|recruit)/.test(
      reading.folded.slice(verb.start, verb.end),
    )
  )
    return true;
  const others =
    hasWithin(reading, object, 'audience') || /[家户位名人]/.test(reading.folded.slice(object.start, object.end));
  return others && hasWithin(reading, verb, 'fromNothing');
}

/** 基本完成, mostly finish: in front of the verb or of the whole. */
function halfDone(reading: Reading): Token | undefined {
  return all(reading, 'halfDone').find((token) => {
    const next = reading.tokens[token.at + 1];
    const then = reading.tokens[token.at + 2];
    const own = is(token, 'done') || reading.folded.slice(token.start, token.end).length > 3;
    return token.at <= 1 || isDoing(next) || isDoing(then) || (own && next === undefined);
  });
}

function isDoing(token: Token | undefined): boolean {
  return is(token, 'work', 'build', 'rework', 'launch', 'done');
}

/** A launch verb with a date or a version, and no result beside it. */
function releaseWord(reading: Reading, head: number, measures: Measure[], draft: KeyResultDraft): Token | undefined {
  if (measures.length > 0 || draft.kind === 'guard') return undefined;
  const dated = reading.dates.length > 0 || reading.numbers.some((number) => number.role === 'version');
  if (!dated && !hasVersionWord(reading)) return undefined;
  if (draft.kind === 'milestone' && has(reading, 'accepted')) return undefined;
  const version = reading.numbers.some((number) => number.role === 'version');
  const published = version
    ? all(reading, 'work').find((token) => token.at === head && reading.folded.startsWith('publish', token.start))
    : undefined;
  if (published !== undefined) return published;
  const word = all(reading, 'launch').find(
    (token) => isVerbHere(reading, token.at, head) || isPlainNounRelease(reading, token),
  );
  if (word === undefined) return undefined;
  const firstVerb = reading.verbs[0];
  const other =
    firstVerb !== undefined &&
    !/^(?:完成|实现|做好|确保|complete|finish)/.test(firstVerb.word) &&
    firstVerb.class === 'work' &&
    firstVerb.position === 'head' &&
    firstVerb.span.start < word.start;
  return other ? undefined : word;
}

function isPlainNounRelease(reading: Reading, token: Token): boolean {
  return token.form === undefined && token.at === reading.tokens.length - 1;
}

const versionWord = /^(?:v\d|\d+\.\d|x\.\d)/;

function hasVersionWord(reading: Reading): boolean {
  return (
    reading.tokens.some(
      (token) => token.kind === 'latin' && versionWord.test(reading.folded.slice(token.start, token.end)),
    ) || /(?:^|[^a-z])v\d/.test(reading.folded)
  );
}

function unmeasured(reading: Reading, head: number): { form: Form; word: Token | undefined } {
  const { tokens } = reading;
  const first = tokens[head];
  if (reading.lang === 'en') return unmeasuredEnglish(reading, head, first);
  const verb = reading.verbs.find((one) => one.class !== 'activity' && !one.negated);
  const word = verb === undefined ? undefined : tokens.find((token) => token.start === verb.span.start);
  const tail = lastWord(tokens);
  if (is(first, 'support') && verb !== undefined && verb.span.start === first?.start) {
    return { form: servesPeople(reading, first) ? 'support' : 'task', word: first };
  }
  const state = has(reading, 'state');
  if (word === undefined) return is(tail, 'done') ? { form: 'task', word: tail } : { form: 'state', word: undefined };
  if (state && word.at !== head && !is(word, 'vague')) return { form: 'state', word: undefined };
  if (is(word, 'steady')) return { form: state ? 'state' : 'vague', word };
  if (is(word, 'vague')) return { form: 'vague', word };
  if (is(word, 'launch', 'build', 'rework', 'work')) return { form: 'task', word };
  return { form: is(word, 'change') ? 'wish' : 'state', word };
}

function unmeasuredEnglish(
  reading: Reading,
  head: number,
  first: Token | undefined,
): { form: Form; word: Token | undefined } {
  const tail = lastWord(reading.tokens);
  const leads = first !== undefined && (first.form === 'base' || first.form === 'ing' || first.form === undefined);
  if (first !== undefined && leads) {
    if (is(first, 'support')) return { form: servesPeople(reading, first) ? 'support' : 'task', word: first };
    if (is(first, 'steady')) return { form: 'vague', word: first };
    if (is(first, 'vague') && !is(first, 'launch', 'build')) return { form: 'vague', word: first };
    if (is(first, 'change')) return { form: 'wish', word: first };
    if (is(first, 'launch', 'build', 'rework', 'work', 'activityVerb')) return { form: 'task', word: first };
  }
  const passive = reading.tokens.find(
    (token) =>
      token.at > head &&
      token.form === 'past' &&
      is(token, 'launch', 'build', 'rework', 'work') &&
      !has(reading, 'state'),
  );
  if (passive !== undefined && isVerbHere(reading, passive.at, head)) return { form: 'task', word: passive };
  if (is(tail, 'done') && !has(reading, 'state')) return { form: 'task', word: tail };
  return { form: 'state', word: undefined };
}

/** 支持市场部活动 helps people; 支持扫码枪即插即用 is a feature. */
function servesPeople(reading: Reading, support: Token): boolean {
  const word = reading.folded.slice(support.start, support.end);
  if (
    /^(?:配合|协助|保障|护航|助力|服务好|assist|assists|assisting|help out|be available for|cooperate with|work closely with)$/.test(
      word,
    )
  )
    return true;
  const around = { start: support.end, end: support.end + 40 };
  return (
    hasWithin(reading, around, 'otherParty', 'genericAudience') ||
    /(?:团队|部门?|组|业务|活动|大促|运营|销售|市场|需求|同事|同学|战略|发展|工作|teams?\b|business|sales|marketing|colleagues|season|launch|rollout|event|campaign|department|org\b|organisation|organization|strategy|staff|operations|network|dealers?|partners?|stores?|shops?|branches|regions?)/.test(
      reading.folded.slice(support.end, support.end + 40),
    )
  );
}

function lastWord(tokens: Token[]): Token | undefined {
  for (let i = tokens.length - 1; i >= 0; i--) if (tokens[i]?.kind !== 'mark') return tokens[i];
  return undefined;
}
