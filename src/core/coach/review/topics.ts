// What a reviewer talks about, in the order of the method: effects first, then who notices, the link, the start, the form.
import type { Text } from '../../text.ts';

export type Topic = {
  id: string;
  /** Findings of these rules belong together. */
  rules: readonly string[];
  /** The higher, the earlier. */
  weight: number;
  /** What it is counted against: lines of this kind. */
  among: 'key-results' | 'objectives';
  /** `{count}` of `{of}` lines. */
  what: Text;
  ask: Text;
};

/** Only what holds for several lines is said in these words; a single finding keeps its own. */
export const topics: readonly Topic[] = [
  {
    id: 'effects',
    rules: ['delivery-only-krs', 'task-as-kr', 'release-date-as-kr', 'activity-kr', 'support-only'],
    weight: 90,
    among: 'key-results',
    what: {
      en: '{count} of {of} key results are things to do, not effects.',
      zh: '{of} 条关键结果里，有 {count} 条是要做的事，不是做完之后的变化。',
    },
    ask: {
      en: 'When each is done, what can somebody do that they could not do before, and which number shows it?',
      zh: '做完之后，谁能做到以前做不到的什么？哪个数能看出来？',
    },
  },
  {
    id: 'noticed',
    rules: [
      'objective-is-delivery',
      'objective-no-intent',
      'objective-not-specific',
      'jargon-only',
      'objective-has-number-only',
    ],
    weight: 85,
    among: 'objectives',
    what: {
      en: '{count} of {of} objectives do not say who will notice, and what.',
      zh: '{of} 个目标里，有 {count} 个没写谁会感觉到什么变化。',
    },
    ask: {
      en: 'If this comes true, who outside the team notices, and what do they do then?',
      zh: '如果做成了，团队以外谁会感觉到？会有什么不一样？',
    },
  },
  {
    id: 'link',
    rules: ['kr-intent-mismatch', 'necessary-sufficient', 'no-guard-metric', 'no-in-process-kr', 'lagging-quality-kr'],
    weight: 75,
    among: 'key-results',
    what: {
      en: '{count} of {of} key results leave open how they show their objective.',
      zh: '{of} 条关键结果里，有 {count} 条看不出怎么说明目标达到了。',
    },
    ask: {
      en: 'If these numbers are reached and the objective still feels missed, what was forgotten?',
      zh: '如果这些数都达到了，目标还是没做到，那是漏了什么？',
    },
  },
  {
    id: 'starts',
    rules: ['no-baseline', 'relative-without-base'],
    weight: 70,
    among: 'key-results',
    what: {
      en: '{count} of {of} key results have no starting value.',
      zh: '{of} 条关键结果里，有 {count} 条没有起点。',
    },
    ask: {
      en: 'What are these numbers today? Where nobody knows, who finds out, and by when?',
      zh: '这些数现在各是多少？没人知道的，谁去弄清楚，什么时候？',
    },
  },
  {
    id: 'settled',
    rules: [
      'no-number',
      'vague-verb',
      'only-a-name',
      'milestone-not-verifiable',
      'no-unit',
      'ambiguous-metric',
      'placeholder',
    ],
    weight: 65,
    among: 'key-results',
    what: {
      en: '{count} of {of} key results do not say when they are reached.',
      zh: '{of} 条关键结果里，有 {count} 条看不出怎样算达到。',
    },
    ask: {
      en: 'At the end of the cycle, what would two people look at to agree on each of them?',
      zh: '到周期结束，两个人看什么能得出同样的结论？',
    },
  },
  {
    id: 'proxies',
    rules: [
      'proxy-metric',
      'kpi-renamed',
      'velocity-as-kr',
      'individual-metric',
      'dora-ranking',
      'result-without-driver',
    ],
    weight: 60,
    among: 'key-results',
    what: {
      en: '{count} of {of} key results count something beside what is wanted.',
      zh: '{of} 条关键结果里，有 {count} 条数的不是真正想要的东西。',
    },
    ask: {
      en: 'Could these numbers rise while nothing got better for anybody?',
      zh: '会不会这些数都好看了，却没有人因此过得更好？',
    },
  },
  {
    id: 'crowded',
    rules: ['too-many-objectives', 'too-many-krs', 'compound-kr', 'objective-too-long'],
    weight: 50,
    among: 'objectives',
    what: {
      en: 'There is more here than one team keeps in mind: {count} places say too much at once.',
      zh: '这里的东西多得记不住：有 {count} 处一次说得太多。',
    },
    ask: { en: 'Which of these would you keep if only half could stay?', zh: '如果只能留一半，留哪些？' },
  },
  {
    id: 'absolutes',
    rules: ['superlative-absolute', 'coverage-overreach', 'fantasy-target', 'sandbagging'],
    weight: 45,
    among: 'key-results',
    what: {
      en: '{count} of {of} targets leave no room, or too much.',
      zh: '{of} 条关键结果里，有 {count} 条的目标值不留余地，或者余地太大。',
    },
    ask: { en: 'Which value would already be worth it?', zh: '到多少就已经值得了？' },
  },
  {
    id: 'sources',
    rules: ['no-owner', 'no-source', 'ops-kr-no-source', 'source-stale', 'no-cadence', 'depends-on-others'],
    weight: 40,
    among: 'key-results',
    what: {
      en: '{count} of {of} key results do not say who reads them, and where.',
      zh: '{of} 条关键结果里，有 {count} 条没写由谁、从哪里读数。',
    },
    ask: { en: 'Who reads each of them next week, and from what?', zh: '下周由谁来读，从哪里读？' },
  },
];
