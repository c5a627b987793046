// Rule: a total that many hands move, without the input that drives it.
import { drivesResult, resultWord } from '../../facts/driver.ts';
import { spanOf } from '../../read/look.ts';
import type { KeyResultRule } from '../rule.ts';

export const resultWithoutDriver: KeyResultRule = {
  id: 'result-without-driver',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: {
    en: '“{words}” is a total that many things move; no input of yours stands beside it.',
    zh: '「{words}」是许多因素推动的总量，旁边没有你能推动的那个环节。',
  },
  why: {
    en: 'You cannot pull on a total. Without its driver the team watches it like the weather.',
    zh: '总量没法直接拉。不写靠哪个环节带动，团队只能像看天气一样看着。',
  },
  ask: { en: 'Which input is in your hands?', zh: '哪个自变量在你手里？' },
  tryThis: {
    en: 'Add the step you can move: activation, one conversion step, retention in a window, use of a feature.',
    zh: '补上你能推动的一步：激活、某一步转化、带时间窗的留存、某个功能的使用。',
  },
  source: 'A76',
  yieldsTo: ['placeholder'],
  check({ draft, index, statement, shape }, set) {
    if (draft.kind === 'guard' || shape.form !== 'measured' || statement.means !== undefined) return undefined;
    const word = resultWord(statement, shape.measures);
    if (word === undefined || set.keyResults.some((other) => other.index !== index && drivesResult(other)))
      return undefined;
    return { spans: [spanOf(word)] };
  },
};
