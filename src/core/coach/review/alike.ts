// The same question at several places is one to think about.
import type { Finding } from '../finding.ts';

/** In the order in which each question comes first; the findings of one are as they were. */
export function alike<One>(all: readonly One[], findingOf: (one: One) => Finding): [One, ...One[]][] {
  const groups = Map.groupBy(all, (one) => {
    const { rule, as = '' } = findingOf(one);
    return `${rule} ${as}`;
  });
  return [...groups.values()] as [One, ...One[]][];
}
