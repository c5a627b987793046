import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReviewObjective } from '../../../contract/reviews.ts';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { buttonClass } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { CycleLine } from '../../parts/cycle-line.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { MoreButton } from '../../kit/more-button.tsx';
import { LabelFilter } from '../../parts/label-filter.tsx';
import { CycleTabs } from '../../parts/cycle-tabs.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Section } from '../../kit/section.tsx';
import { LinkChoices } from '../../kit/link-choices.tsx';
import { CycleQuestion } from './cycle-question.tsx';
import { CycleSteps } from './cycle-steps.tsx';
import { RanUnder } from './ran-under.tsx';
import { ReviewRow } from './review-row.tsx';
import { type Scope, reviewQuery } from '../../data/reviews.ts';
import { useGoOn } from '../../kit/use-go-on.ts';
import { waitingStep } from './steps.ts';
import { text } from './text.ts';

/** Every objective with how far its end is, and the one to go on with. */
export function ReviewList({ cycleId, scope, label }: { cycleId: string; scope: Scope; label: string | undefined }) {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = useNavigate({ from: '/cycles/$cycleId/close' });
  const review = useSuspenseInfiniteQuery(reviewQuery(cycleId, { scope, label }));
  const { pages } = review.data;
  const { cycle, moves, policy, count } = pages.at(-1)!;
  const objectives = pages.flatMap((page) => page.objectives);
  const [list, end] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const entryAt = (index: number) => list.current?.querySelectorAll('li')[index];
  const goOn = useGoOn({ shown: objectives.length, entryAt, button: end });
  const more = () => {
    goOn();
    void review.fetchNextPage();
  };
  const next = objectives.find((one) => waitingStep(one) !== undefined);
  const hasBegun = count.lookedBack + count.graded > 0;
  const file = (kind: 'md' | 'csv' | 'html') =>
    `/api/cycles/${cycleId}/review.${kind}?${new URLSearchParams({ scope, lang, ...(label && { label }) })}`;
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
            <LabelFilter
              value={label ?? ''}
              onChange={(id) => void navigate({ to: '.', search: { scope, label: id || undefined } })}
            />
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
      <LinkChoices label={t(text.show)}>
        {(['mine', 'all'] as const).map((one) => (
          <Link key={one} to="." search={{ scope: one }} aria-current={one === scope ? 'true' : undefined}>
            {t(text[one])}
          </Link>
        ))}
      </LinkChoices>
      {cycle.state === 'drafting' ? (
        <EmptyState title={t(text.drafting)}>{t(text.draftingHow)}</EmptyState>
      ) : (
        <>
          {count.all > 0 && <Quiet>{t(text.counted, count)}</Quiet>}
          {count.all > 0 && <CycleQuestion cycleId={cycleId} whose={{ label }} />}
          {next !== undefined && (
            <Buttons>
              <Link
                to="."
                search={{ scope, objective: next.id, step: waitingStep(next) }}
                className={buttonClass({ look: 'primary' })}
              >
                {t(hasBegun ? text.goOnClosing : text.begin)}
              </Link>
            </Buttons>
          )}
          <div ref={list}>
            {byTeam(objectives).map(({ team, own }) => (
              <Section key={team.id} title={team.name}>
                <Rows most={Number.POSITIVE_INFINITY}>
                  {own.map((objective) => (
                    <ReviewRow key={objective.id} objective={objective} scope={scope} />
                  ))}
                </Rows>
              </Section>
            ))}
          </div>
          {objectives.length === 0 && <NothingHere scope={scope} label={label} />}
        </>
      )}
      <MoreButton
        place={end}
        words={t(text.more)}
        shown={pages.length > 1 ? { count: objectives.length, all: undefined } : undefined}
        busy={review.isFetchingNextPage}
        onPress={review.hasNextPage ? more : undefined}
      />
      <CycleSteps moves={moves} />
      {policy !== null && <RanUnder policy={policy} />}
    </>
  );
}

/** Nothing was published, or nothing of it bears the label. */
function NothingHere({ scope, label }: { scope: Scope; label: string | undefined }) {
  const t = useText();
  if (label === undefined) return <EmptyState title={t(text.none)}>{t(text.noneHow)}</EmptyState>;
  return (
    <EmptyState
      title={t(text.noneLabelled)}
      action={
        <Link to="." search={{ scope, label: undefined }} className={buttonClass()}>
          {t(text.anyLabel)}
        </Link>
      }
    >
      {t(text.noneLabelledHow)}
    </EmptyState>
  );
}

/** They come team by team. */
function byTeam(objectives: readonly ReviewObjective[]) {
  const groups: { team: ReviewObjective['team']; own: ReviewObjective[] }[] = [];
  for (const objective of objectives) {
    const last = groups.at(-1);
    if (last?.team.id === objective.team.id) last.own.push(objective);
    else groups.push({ team: objective.team, own: [objective] });
  }
  return groups;
}
