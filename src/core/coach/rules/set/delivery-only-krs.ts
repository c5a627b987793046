// Rule: every key result is a release, a task or a milestone, and no outcome is in sight.
import type { StatedSet } from '../../facts/stated-set.ts';
import { has } from '../../read/look.ts';
import { isOfPeople, isPlainTask, isRelease, lacksFollowUp, saysWhatFollows } from '../../facts/bare-delivery.ts';
import type { SetRule } from '../rule.ts';
import { readLater } from '../../words/patterns/deliveries.ts';
import { able, metricEnding } from '../../words/patterns/forms.ts';

export const deliveryOnlyKrs: SetRule = {
  id: 'delivery-only-krs',
  subject: 'set',
  stage: 'steady',
  severity: 'major',
  what: {
    en: 'Only things to finish stand here as key results; nothing tells whether finishing them helped.',
    zh: '这里的关键结果全是要做完的事，看不出做完之后有没有用。',
  },
  why: {
    en: 'Delivery is easy to see, so it crowds out the harder question. It can all be done while nobody is better off.',
    zh: '交付看得见，容易把更难的问题挤掉。事情可以全部做完，却没有任何人因此变好。',
  },
  ask: {
    en: 'If it is all done and nobody uses it, was the cycle a success?',
    zh: '如果都完成了但没人用，你算成功吗？',
  },
  tryThis: {
    en: 'Add one key result that is read from use: by whom, how often, how well. If that is only possible next cycle, name the follow-up now.',
    zh: '加一条从使用中读出来的结果：谁在用、多频繁、用得怎样。如果要到下个周期才看得到，现在就写明后续看什么。',
  },
  source: 'A20, A22, A29',
  softer: { words: { severity: 'minor' } },
  yieldsTo: ['outsourced-project-okr'],
  check(set) {
    // What must not get worse meanwhile is no outcome either.
    const counted = set.keyResults.filter(({ draft }) => draft.kind !== 'guard');
    const done = counted.filter((one) => isDelivery(one)).length;
    const told = counted.filter((one) => isTold(one)).length;
    if (done === 0 || done * 2 < counted.length || done + told < counted.length) return undefined;
    if (namesLater(set)) return undefined;
    return onlyLaunches(counted) ? {} : { as: 'words' };
  },
};

/**
 * Launches, what is done for them and nothing else, and each was asked what is read afterwards: grave (A23, A82). Read
 * from words alone it is a question.
 */
function onlyLaunches(counted: StatedSet['keyResults']): boolean {
  return (
    counted.some((one) => isRelease(one)) &&
    counted.every((one) => (isRelease(one) || isPlainTask(one)) && lacksFollowUp(one))
  );
}

function isDelivery(one: StatedSet['keyResults'][number]): boolean {
  return delivers.has(one.shape.form) || isRelease(one) || isThere(one);
}

const delivers: ReadonlySet<string> = new Set(['release', 'task', 'milestone', 'half-done']);

/** 看板能够按仓库筛选, buyers can export it, the list is published: what there is then, whether it is used or not. */
function isThere({ shape, statement, draft }: StatedSet['keyResults'][number]): boolean {
  if (shape.form !== 'open' || shape.measures.length > 0) return false;
  if (typeof draft.target === 'number' || typeof draft.baseline === 'number') return false;
  return able.test(statement.folded.trim()) || !isOfPeople(statement);
}

const told: ReadonlySet<string> = new Set(['wish', 'vague', 'name', 'support']);

/** How things are then or what is wished for, without a number: beside as many steps it shows no more than they do. */
function isTold(one: StatedSet['keyResults'][number]): boolean {
  const { shape, draft, statement } = one;
  if (shape.measures.length > 0 || typeof draft.target === 'number' || typeof draft.baseline === 'number') return false;
  if (shape.form === 'open') return !isThere(one);
  // 崩溃率待定, reduce churn: a metric is named, its numbers are missing.
  const named = metricEnding.test(statement.folded.trim()) || statement.placeholders.length > 0;
  return told.has(shape.form) && statement.numbers.length === 0 && !named;
}

/** A load test is an outcome; a follow-up or an answer that says what will be read later counts too. */
function namesLater(set: StatedSet): boolean {
  const named = set.keyResults.some(
    ({ draft, statement }) =>
      saysWhatFollows(draft.followUp) ||
      has(statement, 'followUp') ||
      readLater.test(statement.folded) ||
      (has(statement, 'loadTest') && statement.measures.length > 0),
  );
  return (
    named ||
    (set.intent !== undefined &&
      (set.intent.measures.length > 0 || has(set.intent, 'followUp')) &&
      Boolean(set.set.objective.success))
  );
}
