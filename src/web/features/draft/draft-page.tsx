import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { FromRecord } from './from-record.tsx';
import { placeCrumbs } from './place-crumbs.tsx';
import { stancePrompts } from '../../../core/coach/stance-prompts.ts';
import { policyQuery } from '../../data/coach.ts';
import { quarterOf } from '../../../core/calendar/cycle.ts';
import { todayHere } from '../../lib/today.ts';
import { createCycle, cyclesQuery } from '../../data/cycles.ts';
import { teamsQuery } from '../../data/teams.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/objectives/new');

/** A new objective: for which team and cycle, then the text with the coach. */
export function DraftPage() {
  const t = useText();
  const me = useMe();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const teams = useSuspenseQuery(teamsQuery).data.filter((team) => team.can.draft);
  const cycles = useSuspenseQuery(cyclesQuery).data.filter((cycle) => cycle.state !== 'closed');
  const mine = me.teams.find((team) => team.mine && teams.some((one) => one.id === team.id));
  const team = teams.find((one) => one.id === (search.teamId ?? mine?.id)) ?? teams[0];
  const cycle = cycles.find((one) => one.id === (search.cycleId ?? me.cycle?.id)) ?? cycles[0];
  const stance = useQuery(policyQuery).data?.stance ?? '2018';
  const head = (
    <PageHead
      name={t(text.title)}
      sub={t(stancePrompts[stance].begin)}
      crumbs={
        team === undefined
          ? []
          : placeCrumbs({
              team,
              teams,
              cycle,
              cycles,
              onPlace: (place) => void navigate({ search: (before) => ({ ...before, ...place }), replace: true }),
            })
      }
    />
  );
  if (team === undefined) {
    return (
      <>
        {head}
        <EmptyState
          title={t(text.noTeam)}
          action={
            <Link to="/teams" className={buttonClass({ look: 'primary' })}>
              {t(text.teams)}
            </Link>
          }
        >
          {t(text.noTeamHow)}
        </EmptyState>
      </>
    );
  }
  if (cycle === undefined) {
    return (
      <>
        {head}
        <OpenCycle />
      </>
    );
  }
  return (
    <>
      {head}
      <FromRecord
        debtId={search.debtId}
        gapId={search.gapId}
        key={`${team.id}:${cycle.id}`}
        place={{ teamId: team.id, cycleId: cycle.id }}
        cycle={cycle}
        teamKind={team.kind}
        stage={team.stage ?? undefined}
        diagnosisId={search.diagnosisId}
      />
    </>
  );
}

/** Without a cycle nothing can be drafted: the quarter we are in is one press away. */
function OpenCycle() {
  const t = useText();
  const { lang } = useLanguage();
  const [quarter] = useState(() => quarterOf(todayHere()));
  const open = useMutation({
    mutationFn: () => createCycle({ name: quarter.name, start: quarter.start, end: quarter.end }),
  });
  const refused = useRefusal(open.error);
  return (
    <EmptyState
      title={t(text.noCycle)}
      action={
        <Button look="primary" busy={open.isPending} onClick={() => open.mutate()}>
          {t(text.openCycle, { name: cycleName(quarter.name, lang) })}
        </Button>
      }
    >
      {t(text.noCycleHow)}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
    </EmptyState>
  );
}
