// What a set is about as a whole: contract work, quality, operations quality.
import type { OkrSet } from '../../okr/okr-set.ts';
import { isFoundOutside } from './found-where.ts';
import { all, has, is } from '../read/look.ts';
import type { Statement } from '../read/statement.ts';
import type { Token } from '../read/tokens.ts';

/** Where the contract words stand (`of`: objective or index of a key result); undefined when it is no contract work. */
export type Contract = { of: 'objective' | number; words: Token[] };

/** Contract work: a strong word (甲方, SOW) and a contract word in another statement; one word alone may be the product. */
export function contractOf(objective: Statement, keyResults: readonly Statement[]): Contract | undefined {
  const every = [objective, ...keyResults];
  const strong = every.map((statement) =>
    all(statement, 'contractStrong').filter((token) => !is(token, 'notContract')),
  );
  const weak = every.map((statement) => all(statement, 'contract').filter((token) => !is(token, 'notContract')));
  const strongPlaces = strong.filter((list) => list.length > 0).length;
  const weakPlaces = weak.filter((list) => list.length > 0).length;
  if (strongPlaces === 0 || strongPlaces + weakPlaces < 3) return undefined;
  const at = weak.findIndex((list) => list.length > 0);
  const place = at < 0 ? strong.findIndex((list) => list.length > 0) : at;
  return { of: place <= 0 ? 'objective' : place - 1, words: weak[place] ?? [] };
}

export type Quality = 'defects' | 'operations' | 'none';

/** Quality of the thing made, quality of the running service (told by monitoring), or neither. */
export function qualityOf(set: OkrSet, objective: Statement, keyResults: readonly Statement[]): Quality {
  const type = set.objective.type;
  const plainly = has(objective, 'defectStrong');
  if (type !== 'quality' && !(type === undefined && plainly)) return 'none';
  const lagging = keyResults.some((statement, i) => set.keyResults[i]?.kind !== 'guard' && isFoundOutside(statement));
  const inProcess = keyResults.some((statement) => has(statement, 'inProcess', 'coverageKind'));
  if (plainly || lagging || inProcess) return 'defects';
  const monitored = [objective, ...keyResults].some(
    (statement) => has(statement, 'ops', 'percentile') || isMonitored(statement),
  );
  return monitored ? 'operations' : 'defects';
}

function isMonitored(statement: Statement): boolean {
  return has(statement, 'tool');
}
