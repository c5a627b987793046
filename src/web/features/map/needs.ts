import type { MapNeed, OkrMap } from '../../../contract/map-rows.ts';
import { wordNames } from '../../../core/okr/words.ts';
import type { Say } from '../../lib/language.tsx';
import { dependencyText } from '../../parts/dependency-text.ts';

/** Of whom something is needed, by when, and what was answered, in one line. */
export function needLine(
  { teamId, due, state, late }: MapNeed,
  map: OkrMap,
  t: Say,
  day: (day: string) => string,
): string {
  const team = map.teams.find((one) => one.id === teamId)?.name ?? '';
  return [
    t(dependencyText.of, { team }),
    late && t(dependencyText.late),
    t(wordNames.dependencyState[state]),
    due !== null && t(dependencyText.by, { day: day(due) }),
  ]
    .filter(Boolean)
    .join(' · ');
}
