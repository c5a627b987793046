// Rule: a launch, a date or a version is the whole result.
import { spanOf, words } from '../../read/look.ts';
import { hasOutcomeBeside } from '../../facts/outcome.ts';
import { objectOf } from '../../read/object-of.ts';
import type { KeyResultRule } from '../rule.ts';
import { keptWords } from '../../facts/kept-words.ts';

export const releaseDateAsKr: KeyResultRule = {
  id: 'release-date-as-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'major',
  what: {
    en: '“{words}” says that something comes out, and when. It does not say what changes once it is out.',
    zh: '「{words}」说的是东西什么时候出来，没说出来之后会有什么不同。',
  },
  why: {
    en: 'A release is where the value can start, not the value. If nobody uses it, this would still count as reached.',
    zh: '发布只是价值的起点，不是价值本身。就算没人用，这一条也会被算成达成。',
  },
  ask: { en: 'Which number will be different once it is out?', zh: '发布之后，哪个数字会因此改变？' },
  tryThis: {
    en: 'Name the number you will read a few weeks after the release, and keep the date in the plan. If it can only be read next cycle, make this a milestone with a follow-up.',
    zh: '写下发布几周后要看的那个数字，日期留在计划里。如果本周期看不到，就改成带后续结果的里程碑。',
  },
  source: 'A23',
  yieldsTo: ['placeholder', 'milestone-not-verifiable', 'depends-on-others', 'pay-linked', 'activity-kr'],
  softer: {
    undated: {
      severity: 'minor',
      what: {
        en: '“{words}” says that something comes out. It does not say what changes once it is out.',
        zh: '「{words}」说的是东西会出来，没说出来之后会有什么不同。',
      },
    },
  },
  frame: {
    zh: ({ text }) => `（${keptWords(text)}）? 周后，? 中做到 ? 的占比从 ? 到 ?`,
    en: ({ text }) => `? weeks after this (${keptWords(text)}), share of ? who ?: ? → ?`,
  },
  check({ statement, shape }, set) {
    if (shape.form !== 'release' || shape.word === undefined) return undefined;
    const { launchDates } = set.policy;
    if (launchDates === 'yes' || (launchDates === 'with-outcome' && hasOutcomeBeside(set))) return undefined;
    const dates = statement.dates.map((date) => date.span);
    const spans = [spanOf(shape.word), ...dates].sort((a, b) => a.start - b.start);
    const thing = objectOf(statement);
    const as = dates.length === 0 ? 'undated' : undefined;
    return {
      spans,
      ...(as && { as }),
      values: { verb: words(statement, spanOf(shape.word)), ...(thing === undefined ? {} : { thing }) },
    };
  },
};
