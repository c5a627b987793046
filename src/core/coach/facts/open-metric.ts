// Finds a metric whose name is known but whose definition is open: retention, active users, conversion, coverage.
import { all, has, hasWithin, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';
import {
  dueOnes,
  emptyBefore,
  everybody,
  openWindow,
  partBehind,
  person,
  stepBehind,
} from '../words/patterns/definitions.ts';

export function openMetric(statement: Statement): Token | undefined {
  return (
    windowless(statement, 'retention') ??
    windowless(statement, 'activeUsers') ??
    stepless(statement) ??
    kindless(statement)
  );
}

/** Test coverage, whatever its scope. */
export function isTestCoverage(statement: Statement): boolean {
  if (!coverage.test(statement.folded)) return false;
  return statement.tokens.some((token) => {
    const clause = coverage.test(token.word) ? statement.clauses[token.clause] : undefined;
    return clause !== undefined && hasWithin(statement, clause, 'testKind', 'coverageKind', 'changedLines');
  });
}

const coverage = /覆盖|coverage/;

function windowless(statement: Statement, tag: 'retention' | 'activeUsers'): Token | undefined {
  const word = all(statement, tag).find((token) => token.depth === 0);
  if (word === undefined || has(statement, 'window') || dueOnes.test(statement.folded)) return undefined;
  const timed = statement.numbers.some(
    (number) => number.unitKind === 'time' && number.role !== 'target' && number.role !== 'baseline',
  );
  const { folded } = statement;
  return timed || /第\s?\d|[dwm]\d{1,2}\b/.test(folded) || openWindow.test(folded) ? undefined : word;
}

function stepless(statement: Statement): Token | undefined {
  const { tokens, folded } = statement;
  const word = all(statement, 'conversion').find((token) => token.depth === 0);
  if (word === undefined) return undefined;
  const name = folded.slice(statement.clauses[word.clause]?.start ?? 0, word.start).trim();
  for (let at = word.at - 1; at >= 0 && tokens[at]?.clause === word.clause && !person.test(name); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') break;
    const text = token.word;
    if (is(token, 'audience')) continue;
    if (!everybody.test(text) && !is(token, 'vague', 'change', 'steady', 'adverb', 'reach')) return undefined;
  }
  const next = tokens[word.at + 1];
  const after = next?.word ?? '';
  const staged =
    stepBehind.test(after) || (/^(?:from|从|由)$/.test(after) && tokens[word.at + 2]?.number === undefined);
  return staged && tokens[word.at + 2]?.number === undefined ? undefined : word;
}

/** Coverage says of what kind (line, branch, changed lines) or of which part (module, flow). */
function kindless(statement: Statement): Token | undefined {
  const { tokens } = statement;
  const word = coverageWord(statement);
  if (word === undefined || has(statement, 'coverageKind', 'changedLines')) return undefined;
  const clause = statement.clauses[word.clause];
  if (clause !== undefined && hasWithin(statement, clause, 'product')) return undefined;
  for (let at = word.at - 1; at >= 0 && tokens[at]?.clause === word.clause; at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') break;
    if (token.kind === 'date' || token.kind === 'number') continue;
    const text = token.word;
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
      emptyBefore.test(text)
    )
      continue;
    return undefined;
  }
  const next = tokens[word.at + 1];
  const after = next?.word ?? '';
  return partBehind.test(after) && tokens[word.at + 2]?.number === undefined ? undefined : word;
}

function coverageWord(statement: Statement): Token | undefined {
  return (
    all(statement, 'coverage').find((token) => token.depth === 0) ??
    all(statement, 'testKind').find((token) => /覆盖率|coverage/.test(token.word) && token.depth === 0)
  );
}
