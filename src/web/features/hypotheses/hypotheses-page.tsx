import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { hypothesisStates } from '../../../core/standing/hypothesis-report.ts';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CycleTabs } from '../../parts/cycle-tabs.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Pages } from '../../kit/pages.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { TeamFilter } from '../../parts/team-filter.tsx';
import { SmallSelect } from '../../kit/small-select.tsx';
import { LinkChoices } from '../../kit/link-choices.tsx';
import { CycleTable } from './cycle-table.tsx';
import { KeyResultTasks } from './key-result-tasks.tsx';
import { cyclesQuery } from '../../data/cycles.ts';
import { hypothesesQuery } from '../../data/tasks.ts';
import { teamsQuery } from '../../data/teams.ts';
import { countIn, Said } from './said.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/hypotheses');

/** What came of the hypotheses of a team, or of everybody: over the cycles, and by key result. */
export function HypothesesPage() {
  const t = useText();
  const search = route.useSearch();
  const report = useSuspenseQuery(hypothesesQuery(search)).data;
  const { total, page = 0, state } = { ...report, ...search };
  return (
    <>
      <PageHead
        name={[t(text.title), report.team?.name].filter(Boolean).join(' · ')}
        sub={t(text.how)}
        crumbs={[
          <Link key="overview" to="/cycles">
            {t(text.overview)}
          </Link>,
          t(text.title),
        ]}
        actions={<Choices />}
      />
      <CycleTabs />
      {total.tasks === 0 && report.cycles.length === 0 ? (
        <EmptyState
          title={t(text.empty)}
          action={
            <Link to="/teams" className={buttonClass()}>
              {t(text.toTeams)}
            </Link>
          }
        >
          {t(text.emptyHow)}
        </EmptyState>
      ) : (
        <>
          <Said counts={total} cycleId={search.cycle} team={search.team} />
          <CycleTable cycles={report.cycles} team={search.team} />
          <Section title={t(text.byKeyResult)}>
            <LinkChoices label={t(text.show)}>
              {[undefined, ...hypothesisStates].map((one) => (
                <Link
                  key={one ?? 'all'}
                  to="."
                  resetScroll={false}
                  search={(before) => ({ ...before, state: one, page: undefined })}
                  aria-current={one === state ? 'true' : undefined}
                >
                  {t(text[one ?? 'all'])} {countIn(total, one)}
                </Link>
              ))}
            </LinkChoices>
            {report.keyResults.length === 0 && <Quiet>{t(text.noneHere)}</Quiet>}
            {report.keyResults.map((keyResult) => (
              <KeyResultTasks key={keyResult.id} keyResult={keyResult} />
            ))}
            <Pages all={report.all} perPage={report.perPage} page={page} name="page" />
          </Section>
        </>
      )}
    </>
  );
}

/** Of which cycle, and whose. */
function Choices() {
  const t = useText();
  const { lang } = useLanguage();
  const { cycle = '', team = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const cycles = useQuery(cyclesQuery).data ?? [];
  const teams = useQuery(teamsQuery).data ?? [];
  const go = (part: { cycle?: string | undefined; team?: string | undefined }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, page: undefined, ...part }) });
  return (
    <>
      <TeamFilter teams={teams} value={team} onChange={(value) => go({ team: value || undefined })} />
      <SmallSelect label={t(text.cycle)} value={cycle} onChange={(value) => go({ cycle: value || undefined })}>
        <option value="">{t(text.allCycles)}</option>
        {cycles.map((one) => (
          <option key={one.id} value={one.id}>
            {cycleName(one.name, lang)}
          </option>
        ))}
      </SmallSelect>
    </>
  );
}
