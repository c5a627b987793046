import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { cycleName } from '../../parts/cycle.ts';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { CycleLine } from '../../parts/cycle-line.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Noted } from './noted.tsx';
import { ObjectivePart } from './objective-part.tsx';
import { midReviewQuery } from '../../data/mid-reviews.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId/mid-review');

/** Before this share of the cycle there is little to judge by. */
const early = 0.4;

/** A team in the middle of its cycle: what is in trouble first, and whether each objective goes on, changes or stops. */
export function MidReviewPage() {
  const t = useText();
  const { lang } = useLanguage();
  const { teamId } = route.useParams();
  const { cycle: cycleId } = route.useSearch();
  const review = useSuspenseQuery(midReviewQuery(teamId, cycleId)).data;
  const { team, cycle, passed, objectives, noted, can } = review;
  const done = objectives.filter((objective) => objective.midReviews.length > 0).length;
  const isRunning = cycle.state === 'running' || cycle.state === 'closing';
  return (
    <>
      <PageHead
        name={`${t(text.title)} · ${cycleName(cycle.name, lang)}`}
        sub={t(cycle.state === 'closed' ? text.over : text.how)}
        crumbs={[
          <Link
            key="team"
            to="/teams/$teamId"
            params={{ teamId }}
            search={cycleId === undefined ? {} : { cycle: cycleId }}
          >
            {team.name}
          </Link>,
          t(text.title),
        ]}
        actions={
          <Button look="quiet" onClick={() => window.print()}>
            {t(text.print)}
          </Button>
        }
      />
      <TeamTabs teamId={teamId} cycle={cycleId} />
      <CycleLine cycle={cycle} />
      {cycle.state === 'drafting' && <EmptyState title={t(text.drafting)}>{t(text.draftingHow)}</EmptyState>}
      {isRunning && passed < early && <Quiet>{t(text.early, { share: formatShare(passed, lang) })}</Quiet>}
      {cycle.state !== 'drafting' && objectives.length === 0 && (
        <EmptyState title={t(text.none)}>{t(text.noneHow)}</EmptyState>
      )}
      {objectives.length > 0 && <Quiet>{t(text.decided, { done, all: objectives.length })}</Quiet>}
      {objectives.map((objective) => (
        <ObjectivePart key={objective.id} objective={objective} cycle={cycle} />
      ))}
      {cycle.state !== 'drafting' && <Noted teamId={teamId} cycleId={cycle.id} noted={noted} canNote={can.note} />}
    </>
  );
}
