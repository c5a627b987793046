// What a cycle says at its close, as a question to begin the retrospective with: was it the strategy, or the rhythm?
// About what happened, never about people.
import { type ProblemKind, wordNames } from '../okr/words.ts';
import { type Lang, say, sayAll, type Text } from '../text.ts';

/** All of them counts, over the key results and tasks of a cycle that are not given up. */
export type CycleHappened = {
  /** Of the cycle, after today. */
  daysLeft: number;
  /** Key results with a number, guards and validations left out, and those of them that reached their target. */
  results: { measured: number; met: number };
  /** Key results that were there to learn whether something holds, by their verdict; `open`: without one. */
  validations: { validated: number; refuted: number; open: number };
  /** Check-ins that the cadence of each key result asked for until today, and how many of them there were. */
  checkIns: { due: number; kept: number };
  /** Hypotheses of tasks that were judged; `open`: tasks that are over without a word, or still run. */
  hypotheses: { held: number; didNot: number; unclear: number; open: number };
  /** Problems that check-ins told, by kind. */
  problems: Partial<Record<ProblemKind | 'unsaid', number>>;
};

export const cycleSays = [
  'too-early',
  'too-little',
  'answered',
  'reached',
  'rhythm',
  'strategy',
  'means',
  'unjudged',
  'not-enough',
] as const;
export type CycleSays = (typeof cycleSays)[number];

/** Fewer say nothing about a cycle. */
const least = { measured: 3, due: 6, judged: 3, problems: 3 };
/** From this share of results on most were reached; below this share of check-ins nobody could steer. */
const most = 0.6;

/** With more days left than these, results may well come yet. */
const nearTheEnd = 14;

/** What the team itself could not do with what it had; the others are waits and impossibilities of the work. */
const ofMeans: readonly ProblemKind[] = ['ability', 'knowledge', 'resource', 'waiting'];

/**
 * Where a cycle was there to find out and did, its answers are asked about: refuted is a success, too. Else rhythm before
 * strategy: where nobody looked, nothing can be said about the plan. Then the hypotheses, those of validations among
 * them: a plan whose guesses did not hold was the wrong one; one that was never judged cannot be told. Means: most of
 * what stood in the way was of one kind.
 */
export function cycleQuestion(happened: CycleHappened): { says: CycleSays; question: Text } {
  const { results, checkIns, hypotheses, validations } = happened;
  const { validated, refuted, open } = validations;
  const decided = validated + refuted;
  const held = hypotheses.held + validated;
  const failed = hypotheses.didNot + hypotheses.unclear + refuted;
  const judged = held + failed;
  const told = (says: CycleSays, values: Record<string, number> = {}, kind?: Text) => ({
    says,
    question: {
      en: say(texts[says], 'en', { ...values, kind: kind?.en ?? '' }),
      zh: say(texts[says], 'zh', { ...values, kind: kind?.zh ?? '' }),
    },
  });
  if (happened.daysLeft > nearTheEnd) return told('too-early', { days: happened.daysLeft });
  if (results.measured < least.measured && decided >= least.judged)
    return told('answered', { validated, refuted, decided, all: decided + open });
  if (results.measured < least.measured || checkIns.due < least.due) return told('too-little');
  const values = { met: results.met, measured: results.measured, kept: checkIns.kept, due: checkIns.due };
  if (results.met / results.measured >= most) return told('reached', values);
  if (checkIns.kept / checkIns.due < most) return told('rhythm', values);
  if (judged >= least.judged && failed > held) return told('strategy', { ...values, failed, judged });
  const kind = weightiest(happened.problems);
  if (kind !== undefined) return told('means', values, wordNames.problemKind[kind]);
  return judged < least.judged ? told('unjudged', values) : told('not-enough', { ...values, held, judged });
}

/** The kind that more than half of all problems are of, where a team could have had what it lacked. */
function weightiest(problems: CycleHappened['problems']): ProblemKind | undefined {
  const all = Object.values(problems).reduce((sum, count) => sum + count, 0);
  if (all < least.problems) return undefined;
  return ofMeans.find((kind) => (problems[kind] ?? 0) * 2 > all);
}

/** The inputs in one sentence. */
export function sayHappened({ results, checkIns, hypotheses, validations, problems }: CycleHappened): Text {
  const { held, didNot, unclear, open } = hypotheses;
  const kinds = Object.entries(problems) as [ProblemKind | 'unsaid', number][];
  const told = (lang: Lang) =>
    kinds
      .toSorted(([, a], [, b]) => b - a)
      .map(([kind, count]) => `${say(kind === 'unsaid' ? texts.unsaid : wordNames.problemKind[kind], lang)} ${count}`)
      .join(lang === 'zh' ? '、' : ', ');
  const counted = sayAll(texts.happened, { ...results, ...checkIns, held, didNot, unclear, open });
  const any = Object.values(validations).some((count) => count > 0);
  const tried = any ? sayAll(texts.validations, validations) : { en: '', zh: '' };
  const counts = { en: [counted.en, tried.en].filter(Boolean).join(' '), zh: counted.zh + tried.zh };
  if (kinds.length === 0) return { en: `${counts.en} ${texts.noProblem.en}`, zh: `${counts.zh}${texts.noProblem.zh}` };
  return {
    en: `${counts.en} ${say(texts.problems, 'en', { kinds: told('en') })}`,
    zh: `${counts.zh}${say(texts.problems, 'zh', { kinds: told('zh') })}`,
  };
}

const texts = {
  'too-early': {
    en: 'Strategy or rhythm? Asked when the cycle ends; {days} days are left.',
    zh: '是策略，还是节奏？周期结束前再问，现在还剩 {days} 天。',
  },
  'too-little': {
    en: 'Too little was measured to tell strategy from rhythm. What would have to be measured next time, so that this question can be asked?',
    zh: '量到的太少，还分不清是策略还是节奏的问题。下次要先量什么，才问得了这个问题？',
  },
  answered: {
    en: 'This cycle was there to find out: {decided} of {all} validations were decided, {validated} validated and {refuted} refuted, and both are worth knowing. What goes on, what ends, and what has to be found out next?',
    zh: '这个周期重在验证：{all} 项里 {decided} 项有了结论，成立 {validated} 项，已推翻 {refuted} 项，两种都是收获。接下来什么继续做、什么停下、还要验证什么？',
  },
  reached: {
    en: '{met} of {measured} results were reached. Was it the plan, or would they have come anyway? What would you dare next?',
    zh: '{measured} 个结果达成了 {met} 个。是计划起了作用，还是本来就会发生？接下来敢做什么更难的？',
  },
  rhythm: {
    en: 'Rhythm first: of {due} check-ins that were due, {kept} happened, and {met} of {measured} results were reached. Nobody can say yet whether the plan was wrong. What kept you from looking?',
    zh: '先看节奏：该更新 {due} 次，实际更新 {kept} 次，{measured} 个结果达成 {met} 个。计划对不对还说不准。是什么让大家没顾上看？',
  },
  strategy: {
    en: 'The strategy: you looked ({kept} of {due} check-ins), and {failed} of {judged} hypotheses did not hold or stayed unclear. Was it the right bottleneck?',
    zh: '看策略：该看的都看了（{due} 次更新做了 {kept} 次），而 {judged} 个假设里有 {failed} 个不成立或说不清。瓶颈找对了吗？',
  },
  means: {
    en: 'Neither first: you looked ({kept} of {due} check-ins), and most of what stood in the way was “{kind}”. What has to be there before the next cycle begins?',
    zh: '先不是策略，也不是节奏：该看的都看了（{due} 次更新做了 {kept} 次），卡住的多半是「{kind}」。下个周期开始前，什么必须先到位？',
  },
  unjudged: {
    en: 'You looked ({kept} of {due} check-ins), and {met} of {measured} results were reached, but hardly a hypothesis was judged. Which of your guesses did not hold? Only then is it strategy.',
    zh: '该看的都看了（{due} 次更新做了 {kept} 次），{measured} 个结果达成 {met} 个，但几乎没有假设下过结论。哪些猜想其实不成立？弄清楚了才谈得上策略。',
  },
  'not-enough': {
    en: 'The hypotheses held ({held} of {judged}), and {met} of {measured} results were reached. Did the tasks touch the results at all, or was it too little of the right thing?',
    zh: '假设大多成立（{judged} 个里 {held} 个），结果却只达成 {met} 个（共 {measured} 个）。是任务没碰到结果，还是做对了但做得不够？',
  },
  happened: {
    en: 'Results reached: {met} of {measured}. Check-ins: {kept} of {due} due. Hypotheses: {held} held, {didNot} did not, {unclear} unclear, {open} not judged.',
    zh: '结果达成：{measured} 个里 {met} 个。更新：应有 {due} 次，实有 {kept} 次。假设：成立 {held}，不成立 {didNot}，说不清 {unclear}，未下结论 {open}。',
  },
  validations: {
    en: 'Validations: {validated} validated, {refuted} refuted, {open} without a verdict.',
    zh: '验证：成立 {validated}，已推翻 {refuted}，未下结论 {open}。',
  },
  problems: { en: 'Problems: {kinds}.', zh: '问题：{kinds}。' },
  noProblem: { en: 'No problem was written down.', zh: '没有记下问题。' },
  unsaid: { en: 'without a kind', zh: '未归类' },
} satisfies Record<string, Text>;
