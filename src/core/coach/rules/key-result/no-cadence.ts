// Rule: a key result nobody looks at often enough to act on what it shows.
import { cadences, type Cadence, dueAt } from '../../../calendar/cadence.ts';
import { isKnownMissing } from '../../facts/known-missing.ts';
import type { KeyResultRule } from '../rule.ts';

/** Fewer looks than these before the last day leave no time to try one thing and then another. */
const fewest = 3;

export const noCadence: KeyResultRule = {
  id: 'no-cadence',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: 'It is not set how often this key result is looked at.',
    zh: '没有定下多久看一次这条关键结果。',
  },
  why: {
    en: 'A number looked at once a quarter cannot change what is done in between.',
    zh: '一个季度才看一次的数字，改变不了中间做的任何事。',
  },
  ask: { en: 'How often does it move enough to be worth a look?', zh: '多久会有值得一看的变化？' },
  tryThis: {
    en: 'Choose weekly unless the number cannot move that fast, and set the day.',
    zh: '先定每周一次，除非数字动得没那么快，并定下星期几。',
  },
  source: 'Wodtke, Radical Focus',
  softer: {
    seldom: {
      severity: 'info',
      what: {
        en: 'Looked at {cadenceEn}, it is seen {looksEn} before the cycle ends.',
        zh: '{cadenceZh}看一次，周期结束前{looksZh}。',
      },
      tryThis: {
        en: 'Look every week or two, at a number that moves sooner if this one does not.',
        zh: '改成每周或每两周看一次；这个数动得慢，就换一个动得早的数来看。',
      },
    },
  },
  // What waits for a release and then matures cannot be seen sooner, and a day of decision is a look of its own.
  check({ draft }, { context: { cycle } }) {
    if (isKnownMissing(draft.cadence)) return {};
    const cadence = cadences.find((one): one is Cadence => one === draft.cadence);
    if (cadence === undefined || cadence === 'weekly' || cycle === undefined) return undefined;
    if (draft.maturesAfterDays !== undefined || (draft.kind !== undefined && draft.kind !== 'metric')) return undefined;
    const looks = looksIn(cycle, cadence);
    if (looks >= fewest) return undefined;
    return { as: 'seldom', values: { ...names[cadence], ...counts[looks] } };
  },
};

const names = {
  biweekly: { cadenceEn: 'every two weeks', cadenceZh: '每两周' },
  monthly: { cadenceEn: 'once a month', cadenceZh: '每月' },
};

const counts: readonly Record<string, string>[] = [
  { looksEn: 'not once', looksZh: '一次也看不到' },
  { looksEn: 'once', looksZh: '只看得到一次' },
  { looksEn: 'twice', looksZh: '只看得到两次' },
];

/** How many times it falls due before the last day, from the first on: at most as many as are looked for. */
function looksIn({ start, end }: { start: string; end: string }, cadence: Cadence): number {
  let looks = 0;
  for (let day = dueAt(start, cadence); day < end && looks < fewest; day = dueAt(day, cadence)) looks += 1;
  return looks;
}
