import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Board } from '../../../contract/teams.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { cycleName } from '../../parts/cycle.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { buttonClass } from '../../kit/button.tsx';
import { CycleLine } from '../../parts/cycle-line.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { StartCycleLine } from '../../parts/start-cycle.tsx';
import { filters, passes } from './filters.ts';
import { ObjectiveCard } from './objective-card.tsx';
import { Occasions } from './occasions.tsx';
import { boardQuery } from '../../data/boards.ts';
import styles from './team-page.module.css';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId');

/** A team in one cycle: its focus, its objectives, and where each key result stands. */
export function TeamPage() {
  const t = useText();
  const me = useMe();
  const { teamId } = route.useParams();
  const { cycle: cycleId, show = 'all' } = route.useSearch();
  const navigate = route.useNavigate();
  const board = useSuspenseQuery(boardQuery(teamId, cycleId)).data;
  const { team, cycle, objectives } = board;
  const draftHere = { teamId, ...(cycle === null ? {} : { cycleId: cycle.id }) };
  useKeys([
    {
      keys: 'n',
      label: text.draft,
      run: () => team.can.draft && void navigate({ to: '/objectives/new', search: draftHere }),
    },
  ]);
  const shown = objectives
    .map((objective) => ({
      ...objective,
      keyResults: objective.keyResults.filter((keyResult) => passes(keyResult, show, me.person.id)),
    }))
    .filter((objective) => show === 'all' || objective.keyResults.length > 0);
  const draftLink = team.can.draft && (
    <Link to="/objectives/new" search={draftHere} className={buttonClass({ look: 'primary' })}>
      {t(text.draft)}
    </Link>
  );
  return (
    <>
      <PageHead
        tight
        name={team.name}
        title={<FocusSentence board={board} />}
        crumbs={[
          <Link key="teams" to="/teams">
            {t(text.teams)}
          </Link>,
          team.name,
        ]}
        actions={
          <>
            {me.teams.some((one) => one.id === teamId && (one.mine || one.lead)) && (
              <Link to="/teams/$teamId/calibration" params={{ teamId }} className={buttonClass({ look: 'quiet' })}>
                {t(text.calibration)}
              </Link>
            )}
            <Link to="/teams/$teamId/readiness" params={{ teamId }} className={buttonClass({ look: 'quiet' })}>
              {t(text.readiness)}
            </Link>
            {draftLink}
          </>
        }
      />
      {board.focus.length === 0 && (
        <p className={styles.noFocus}>
          {t(text.noFocus)} <Link to="/focus">{t(text.chooseFocus)}</Link>
        </p>
      )}
      {cycle !== null && <CycleLine cycle={cycle} />}
      {cycle !== null && objectives.some((objective) => objective.state === 'published') && (
        <StartCycleLine cycle={cycle} />
      )}
      <Occasions teamId={teamId} cycle={cycle} chosen={cycleId} />
      <div className={`${styles.tools} not-printed`}>
        <nav className={styles.filters} aria-label={t(text.show)}>
          {filters.map((filter) => (
            <Link
              key={filter}
              to="."
              search={(before) => ({ ...before, show: filter === 'all' ? undefined : filter })}
              className={filter === show ? styles.on : undefined}
            >
              {t(text[filter])}
            </Link>
          ))}
        </nav>
        <CycleChoice
          board={board}
          onChoose={(id) => void navigate({ to: '.', search: (before) => ({ ...before, cycle: id }) })}
        />
      </div>
      {cycle !== null &&
        shown.map((objective) => <ObjectiveCard key={objective.id} objective={objective} cycle={cycle} />)}
      {objectives.length === 0 && (
        <EmptyState title={t(text.emptyTitle)} action={draftLink || undefined}>
          {t(team.can.draft ? text.emptyHow : text.emptyReader)}
        </EmptyState>
      )}
      {objectives.length > 0 && shown.length === 0 && (
        <EmptyState
          title={t(text.filtered)}
          action={
            <Link to="." search={(before) => ({ ...before, show: undefined })} className={buttonClass()}>
              {t(text.showAll)}
            </Link>
          }
        >
          {t(text.filteredHow)}
        </EmptyState>
      )}
    </>
  );
}

/** The heading is the team's focus of the cycle: what it attacks, in one sentence. */
function FocusSentence({ board }: { board: Board }) {
  const t = useText();
  const [first, ...more] = board.focus;
  if (first === undefined) return board.team.name;
  const say = (one: typeof first) => t(text.focusOf, { kind: t(text[one.kind]), text: one.text });
  return (
    <>
      {say(first)}
      {more.slice(0, 2).map((one) => (
        <span key={one.id} className={styles.more}>
          {say(one)}
        </span>
      ))}
    </>
  );
}

function CycleChoice({ board, onChoose }: { board: Board; onChoose: (id: string) => void }) {
  const t = useText();
  const { lang } = useLanguage();
  if (board.cycles.length < 2 || board.cycle === null) return null;
  return (
    <label className={styles.cycles}>
      <span className="only-heard">{t(text.cycle)}</span>
      <select value={board.cycle.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {board.cycles.map((cycle) => (
          <option key={cycle.id} value={cycle.id}>
            {cycleName(cycle.name, lang)}
          </option>
        ))}
      </select>
    </label>
  );
}
