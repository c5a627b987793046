// Rule: a task whose day has passed, or that is under way and nobody has touched for two weeks.
import { daysBetween } from '../../../calendar/day.ts';
import type { TaskRule } from '../rule.ts';

/** Two weekly rounds without a word. */
const quietDays = 14;

const context = { today: '2026-11-10', cycle: { start: '2026-10-01', end: '2026-12-31' } };
const setZh = {
  objective: { text: '通过首日任务让新团队当天用起来' },
  keyResults: [{ text: '注册当天跑通第一个流程的新团队占比由 28% 到 45%' }],
};
const setEn = {
  objective: { text: 'Guide the first day so that new teams get going' },
  keyResults: [{ text: 'New teams that run a first flow on day one: 28% → 45%' }],
};
const zh = { keyResult: 0, text: '首屏少两步', hypothesis: '激活率约升 4 个百分点，因为 43% 在第二步离开' };
const en = {
  keyResult: 0,
  text: 'Cut two steps',
  hypothesis: 'activation rises about 4 points since 43% leave at step 2',
};

export const staleTask: TaskRule = {
  id: 'stale-task',
  subject: 'task',
  stage: 'steady',
  severity: 'info',
  what: {
    en: 'Nothing has been heard of this task since {since}.',
    zh: '这个任务从 {since} 起就没有消息了。',
  },
  why: {
    en: 'A guess is only worth something when somebody looks what came of it. Quiet tasks hide problems that others could help with.',
    zh: '猜测要有人去看结果才有价值。没有消息的任务，往往藏着别人能帮上忙的问题。',
  },
  ask: { en: 'What came of it, or what is in the way?', zh: '结果怎样？还是卡在了哪里？' },
  tryThis: {
    en: 'Say whether the hypothesis held, write down the problem with what you change, or drop the task.',
    zh: '写明假设是否成立；或者写下问题和改进；不做了就放弃。',
  },
  source: 'A66',
  examples: {
    weak: [
      { lang: 'zh', context, set: { ...setZh, tasks: [{ ...zh, status: 'doing', due: '2026-10-30' }] } },
      { lang: 'en', context, set: { ...setEn, tasks: [{ ...en, status: 'doing', heard: '2026-10-20' }] } },
    ],
    strong: [
      { lang: 'zh', context, set: { ...setZh, tasks: [{ ...zh, status: 'done', due: '2026-10-30' }] } },
      { lang: 'en', context, set: { ...setEn, tasks: [{ ...en, status: 'open', heard: '2026-10-20' }] } },
    ],
  },
  check({ draft }, { context: { today } }) {
    const { status, due, heard, outcome } = draft;
    if (today === undefined || status === 'done' || status === 'dropped' || outcome) return undefined;
    if (due && due < today) return { values: { since: due } };
    const quiet = status === 'doing' && heard !== undefined && daysBetween(heard, today) >= quietDays;
    return quiet ? { values: { since: heard } } : undefined;
  },
};
