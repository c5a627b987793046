import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { cycleName } from '../../parts/cycle.ts';
import { useMe } from '../../data/session.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button, buttonClass } from '../../kit/button.tsx';
import { CycleLine } from '../../parts/cycle-line.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CycleTabs } from '../../parts/cycle-tabs.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { LinkChoices } from '../../kit/link-choices.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { CycleSteps } from './cycle-steps.tsx';
import { ObjectiveReview } from './objective-review.tsx';
import { reviewQuery, usualScope } from '../../data/reviews.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId/close');

/** The end of a cycle: objectives one after the other, looked back on, graded, and carried over or laid to rest. */
export function ClosePage() {
  const t = useText();
  const { lang } = useLanguage();
  const { cycleId } = route.useParams();
  const { scope = usualScope(useMe()), objective: only } = route.useSearch();
  const review = useSuspenseInfiniteQuery(reviewQuery(cycleId, scope, only));
  const { pages } = review.data;
  const { cycle, next, moves, count } = pages.at(-1)!;
  const objectives = pages.flatMap((page) => page.objectives);
  // One objective at a time: the first that still waits is open, the others show how they stand.
  const first = objectives.find(
    ({ closing, closure, retrospective }) =>
      (closing.lookBack && retrospective === null) || (closing.grade && closure === null),
  );
  const file = (kind: 'md' | 'csv' | 'html') => `/api/cycles/${cycleId}/review.${kind}?scope=${scope}&lang=${lang}`;
  return (
    <>
      <PageHead
        name={t(text.title, { cycle: cycleName(cycle.name, lang) })}
        sub={t(cycle.state === 'closed' ? text.closed : text.how)}
        crumbs={[
          <Link key="overview" to="/cycles/$cycleId" params={{ cycleId }}>
            {t(text.overview)}
          </Link>,
          t(text.close),
        ]}
        actions={
          <>
            <a className={buttonClass({ look: 'quiet' })} href={file('html')} target="_blank" rel="noreferrer">
              {t(text.page)}
            </a>
            <a className={buttonClass({ look: 'quiet' })} href={file('md')} download>
              Markdown
            </a>
            <a className={buttonClass({ look: 'quiet' })} href={file('csv')} download>
              CSV
            </a>
          </>
        }
      />
      <CycleTabs cycleId={cycleId} />
      <CycleLine cycle={cycle} />
      {only === undefined ? (
        <LinkChoices label={t(text.show)}>
          {(['mine', 'all'] as const).map((one) => (
            <Link key={one} to="." search={{ scope: one }} aria-current={one === scope ? 'true' : undefined}>
              {t(text[one])}
            </Link>
          ))}
        </LinkChoices>
      ) : (
        <Quiet>
          {t(text.onlyOne)}
          <SentenceGap />
          <Link to="." search={{}}>
            {t(text.showEvery)}
          </Link>
        </Quiet>
      )}
      {cycle.state === 'drafting' ? (
        <EmptyState title={t(text.drafting)}>{t(text.draftingHow)}</EmptyState>
      ) : (
        <>
          {count.all > 1 && <Quiet>{t(text.counted, count)}</Quiet>}
          {objectives.map((objective) => (
            <ObjectiveReview
              key={objective.id}
              objective={objective}
              cycle={cycle}
              next={next}
              open={objective === first}
            />
          ))}
        </>
      )}
      {cycle.state !== 'drafting' && objectives.length === 0 && (
        <EmptyState title={t(text.none)}>{t(text.noneHow)}</EmptyState>
      )}
      {review.hasNextPage && (
        <Quiet>
          <Button busy={review.isFetchingNextPage} onClick={() => void review.fetchNextPage()}>
            {t(text.more)}
          </Button>
        </Quiet>
      )}
      <CycleSteps moves={moves} />
    </>
  );
}
