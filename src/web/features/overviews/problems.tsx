import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { Bars } from '../../kit/bars.tsx';
import { Counted } from './counted.tsx';
import { problemsQuery } from '../../data/overviews.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId');

/** What check-ins and tasks of the cycle tell is in the way, by kind. */
export function Problems() {
  const t = useText();
  const { cycleId } = route.useParams();
  const whose = route.useSearch();
  const problems = useQuery(problemsQuery(cycleId, whose)).data ?? [];
  if (problems.length === 0) return null;
  return (
    <Bars
      title={t(text.problems)}
      heads={[t(text.problemKind), t(text.entries)]}
      rows={problems.map(({ kind, count }) => {
        const name = kind === 'unsaid' ? t(text.unsaid) : t(wordNames.problemKind[kind]);
        const shown = (
          <Counted count={`problem-${kind}`} title={`${t(text.problems)} · ${name}`}>
            {count}
          </Counted>
        );
        return { key: kind, name, count, shown };
      })}
    />
  );
}
