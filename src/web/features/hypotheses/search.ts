import { type HypothesisState, hypothesisStates } from '../../../core/standing/hypothesis-report.ts';

/** What the address of the report says: of which cycle, whose, in which state, which page. */
export type HypothesisSearch = { cycle?: string; team?: string; state?: HypothesisState; page?: number };

/** Anything else in the address is left out. */
export function readHypothesisSearch(search: Record<string, unknown>): HypothesisSearch {
  const { cycle, team, page } = search;
  const state = hypothesisStates.find((one) => one === search['state']);
  return {
    ...(typeof cycle === 'string' && cycle !== '' ? { cycle } : {}),
    ...(typeof team === 'string' && team !== '' ? { team } : {}),
    ...(state === undefined ? {} : { state }),
    ...(typeof page === 'number' && Number.isInteger(page) && page > 0 && page <= 100_000 ? { page } : {}),
  };
}
