// Finds counts that cannot be: more covered than there is, a negative number, no number at all.
import type { Counts } from './report.ts';

/** What contradicts itself, in the report's own terms; nothing when the counts can be true. */
export function wrongIn(counts: Counts): string | undefined {
  const { kind, ...rest } = counts;
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'number' && !(value >= 0 && value < Number.POSITIVE_INFINITY)) return `${name} = ${value}`;
    if (kind === 'coverage' && isShare(value) && !(value.covered >= 0 && value.covered <= value.total))
      return `${name}: ${value.covered} of ${value.total} covered`;
  }
  if (counts.kind === 'load' && (counts.failures ?? 0) > counts.requests + (counts.unanswered ?? 0))
    return `${counts.failures} failures of ${counts.requests} requests`;
  return undefined;
}

function isShare(value: unknown): value is { covered: number; total: number } {
  return typeof value === 'object' && value !== null && 'covered' in value;
}
