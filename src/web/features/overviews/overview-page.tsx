import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { LabelFilter } from '../../parts/label-filter.tsx';
import { TeamFilter } from '../../parts/team-filter.tsx';
import { buttonClass } from '../../kit/button.tsx';
import { CycleLine } from '../../parts/cycle-line.tsx';
import { CycleTabs } from '../../parts/cycle-tabs.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SmallSelect } from '../../kit/small-select.tsx';
import { Counted } from './counted.tsx';
import { CycleByCycle } from './cycle-by-cycle.tsx';
import { Distributions, Statuses } from './distributions.tsx';
import { KeyResultList } from './key-result-list.tsx';
import { Layers } from './layers.tsx';
import { AnswersDue } from './answers-due.tsx';
import { Dropped } from './dropped.tsx';
import { OpenItems } from './open-items.tsx';
import { Problems } from './problems.tsx';
import { cyclesQuery } from '../../data/cycles.ts';
import { overviewQuery, type Whose } from '../../data/overviews.ts';
import { teamsQuery } from '../../data/teams.ts';
import { TeamTable } from './team-table.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId');

/** A cycle at a glance. The first screen needs one small answer; what lies below arrives by itself. */
export function OverviewPage() {
  const t = useText();
  const { lang } = useLanguage();
  const { cycleId } = route.useParams();
  const { team, label } = route.useSearch();
  const overview = useSuspenseQuery(overviewQuery(cycleId, { team, label })).data;
  const { cycle, objectives, keyResults } = overview;
  return (
    <>
      <PageHead
        name={[t(text.overview), cycleName(cycle.name, lang), overview.team?.name].filter(Boolean).join(' · ')}
        sub={
          keyResults > 0 ? (
            <>
              <Counted count="objectives" title={t(text.objectivesHead)}>
                {t(text.objectives, { count: objectives })}
              </Counted>
              {t(text.and)}
              <Counted count="key-results" title={t(text.keyResults)}>
                {t(text.keyResultsPublic, { count: keyResults })}
              </Counted>
            </>
          ) : undefined
        }
        crumbs={[t(text.overview)]}
        actions={<Choices cycleId={cycleId} whose={{ team, label }} />}
      />
      <CycleTabs cycleId={cycleId} />
      <CycleLine cycle={cycle} />
      {keyResults === 0 ? (
        <EmptyState
          title={t(label === undefined ? text.empty : text.nothingBears)}
          action={
            team === undefined && label === undefined ? (
              <Link to="/teams" className={buttonClass()}>
                {t(text.toTeams)}
              </Link>
            ) : (
              <Link to="." search={{}} className={buttonClass()}>
                {t(label === undefined ? text.allTeams : text.showAll)}
              </Link>
            )
          }
        >
          {t(label === undefined ? text.emptyHow : text.emptyLabel)}
        </EmptyState>
      ) : (
        <>
          <Statuses overview={overview} />
          <KeyResultList overview={overview} />
          <AnswersDue answersDue={overview.answersDue} moreAnswersDue={overview.moreAnswersDue} />
          <TeamTable between={<Distributions overview={overview} />} />
          <Problems />
        </>
      )}
      <Dropped dropped={overview.dropped} moreDropped={overview.moreDropped} />
      <OpenItems cycleId={cycleId} />
      <CycleByCycle level={cycle.level} />
      <Layers layers={overview.layers} />
      <Quiet>
        <Link to="/forecasts">{t(text.forecasts)}</Link>
      </Quiet>
    </>
  );
}

/** Whose numbers, and of which cycle. */
function Choices({ cycleId, whose }: { cycleId: string; whose: Whose }) {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = route.useNavigate();
  const cycles = useQuery(cyclesQuery).data ?? [];
  const teams = useQuery(teamsQuery).data ?? [];
  const go = (to: string, search: Whose) => void navigate({ to: '/cycles/$cycleId', params: { cycleId: to }, search });
  return (
    <>
      {teams.length > 1 && (
        <TeamFilter
          teams={teams}
          value={whose.team ?? ''}
          onChange={(id) => go(cycleId, { ...whose, team: id || undefined })}
        />
      )}
      <LabelFilter value={whose.label ?? ''} onChange={(id) => go(cycleId, { ...whose, label: id || undefined })} />
      {cycles.length > 1 && (
        <SmallSelect label={t(text.cycle)} value={cycleId} onChange={(to) => go(to, whose)}>
          {cycles.map((cycle) => (
            <option key={cycle.id} value={cycle.id}>
              {cycleName(cycle.name, lang)}
            </option>
          ))}
        </SmallSelect>
      )}
    </>
  );
}
