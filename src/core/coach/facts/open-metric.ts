// Finds a metric whose name is known but whose definition is open: retention, active users, conversion, coverage.
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Reading } from '../read/reading.ts';
import type { Token } from '../read/tokens.ts';

export function openMetric(reading: Reading): Token | undefined {
  return (
    windowless(reading, 'retention') ?? windowless(reading, 'activeUsers') ?? stepless(reading) ?? kindless(reading)
  );
}

/** Test coverage, whatever its scope. */
export function isTestCoverage(reading: Reading): boolean {
  const named = has(reading, 'coverage') || /覆盖率|coverage/.test(reading.folded);
  return named && has(reading, 'testKind', 'coverageKind', 'changedLines');
}

function windowless(reading: Reading, tag: 'retention' | 'activeUsers'): Token | undefined {
  const word = all(reading, tag).find((token) => token.depth === 0);
  if (word === undefined || has(reading, 'window')) return undefined;
  const timed = reading.numbers.some(
    (number) => number.unitKind === 'time' && number.role !== 'target' && number.role !== 'baseline',
  );
  return timed || /第\s?\d|[dwm]\d{1,2}\b/.test(reading.folded) ? undefined : word;
}

const everybody =
  /^(?:整体|总体|用户|客户|新客|老客|网站|平台|产品|总|overall|user|users|customer|customers|our|the|site|website|total|average|平均|visitor|visitors|app|store|shop|全站|商城|渠道|销售|sales|线索|lead|leads|业务|商家|商户|企业|会员|rate|of|的)$/;

/** Only who converts, not at which step: 团长转化率. */
const person = /^(?:提升|提高|让|使)?[\u4e00-\u9fff]{1,3}[长员者户家商师手友粉主人方客生妈](?:的)?$/;

function stepless(reading: Reading): Token | undefined {
  const { tokens, folded } = reading;
  const word = all(reading, 'conversion').find((token) => token.depth === 0);
  if (word === undefined) return undefined;
  const name = folded.slice(reading.clauses[word.clause]?.start ?? 0, word.start).trim();
  for (let at = word.at - 1; at >= 0 && tokens[at]?.clause === word.clause && !person.test(name); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') break;
    const text = folded.slice(token.start, token.end);
    if (is(token, 'audience')) continue;
    if (!everybody.test(text) && !is(token, 'vague', 'change', 'steady', 'adverb', 'reach')) return undefined;
  }
  const next = tokens[word.at + 1];
  const after = next === undefined ? '' : folded.slice(next.start, next.end);
  const staged =
    /^(?:of|on|at|in|into)$/.test(after) ||
    (/^(?:from|从|由)$/.test(after) && tokens[word.at + 2]?.number === undefined);
  return staged && tokens[word.at + 2]?.number === undefined ? undefined : word;
}

/** Coverage says of what kind (line, branch, changed lines) or of which part (module, flow). */
function kindless(reading: Reading): Token | undefined {
  const { tokens, folded } = reading;
  const word = coverageWord(reading);
  if (word === undefined || has(reading, 'coverageKind', 'changedLines')) return undefined;
  const clause = reading.clauses[word.clause];
  if (clause !== undefined && hasWithin(reading, clause, 'product')) return undefined;
  for (let at = word.at - 1; at >= 0 && tokens[at]?.clause === word.clause; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') break;
    if (token.kind === 'date' || token.kind === 'number') continue;
    const text = folded.slice(token.start, token.end);
    if (
      is(
        token,
        'testKind',
        'sourceNoun',
        'ops',
        'vague',
        'change',
        'work',
        'steady',
        'adverb',
        'reach',
        'genericAudience',
      ) ||
      /^(?:the|our|of|整体|总体|把|将|的|overall|total|全部)$/.test(text)
    )
      continue;
    return undefined;
  }
  const next = tokens[word.at + 1];
  const after = next === undefined ? '' : folded.slice(next.start, next.end);
  return /^(?:of|for|in|on)$/.test(after) && tokens[word.at + 2]?.number === undefined ? undefined : word;
}

function coverageWord(reading: Reading): Token | undefined {
  return (
    all(reading, 'coverage').find((token) => token.depth === 0) ??
    all(reading, 'testKind').find(
      (token) => /覆盖率|coverage/.test(reading.folded.slice(token.start, token.end)) && token.depth === 0,
    )
  );
}
