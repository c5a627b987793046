// Rule: story points or velocity as a result.
import { all, is, spanOf } from '../../read/look.ts';
import type { Hit, KeyResultRule } from '../rule.ts';
import { keptPlans, otherVelocity } from '../../words/patterns/proxies.ts';

export const velocityAsKr: KeyResultRule = {
  id: 'velocity-as-kr',
  subject: 'key-result',
  stage: 'steady',
  severity: 'minor',
  what: { en: '“{words}” is a team’s own yardstick for planning.', zh: '「{words}」是团队自己排计划用的尺子。' },
  why: { en: 'Made a target, the points grow and the work does not.', zh: '一旦成了目标，变大的是点数，不是活。' },
  ask: { en: 'Do customers get more when the points grow?', zh: '点数大了，客户得到更多吗？' },
  tryThis: {
    en: 'Use the median time from start to production, or how often something useful reaches users.',
    zh: '换成从开始到上线的时长中位数，或者有用的改动多久到用户手里。',
  },
  source: 'Forsgren, Humble & Kim, Accelerate',
  yieldsTo: ['placeholder'],
  check({ statement, shape }) {
    if (shape.measures.length === 0 && statement.numbers.length === 0) return undefined;
    const word = all(statement, 'velocity').find((token) => token.depth === 0 && !is(token, 'notVelocity'));
    if (word === undefined) return keptPlan(statement.folded);
    return isTemplateEngine(statement.folded) ? undefined : { spans: [spanOf(word)] };
  },
};

/** How much of the plan was done is the same yardstick under another name. */
function keptPlan(folded: string): Hit | undefined {
  const found = keptPlans.exec(folded);
  return found === null ? undefined : { spans: [{ start: found.index, end: found.index + found[0].length }] };
}

function isTemplateEngine(folded: string): boolean {
  return otherVelocity.test(folded);
}
