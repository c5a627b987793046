import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Board } from '../../../contract/teams.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { cycleDay, cycleName } from '../../parts/cycle.ts';
import { WordSelect } from '../../kit/word-select.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { buttonClass } from '../../kit/button.tsx';
import { useCycleWords } from '../../parts/cycle-line.tsx';
import { CycleBar } from '../../parts/progress-line.tsx';
import { ReadinessNote } from '../../parts/readiness-note.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { FileMenu } from './file-menu.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { Section } from '../../kit/section.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { DroppedObjectives } from '../../parts/dropped-objectives.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { StartCycleLine } from '../../parts/start-cycle.tsx';
import { countOf, type Filter, filtered, filters } from './filters.ts';
import { Quiet } from '../../kit/quiet.tsx';
import { allDecomposed } from '../../../core/okr/alignment.ts';
import { AskedOf } from './asked-of.tsx';
import { ObjectiveCard } from './objective-card.tsx';
import { bears } from '../../../core/okr/labels.ts';
import { labelsQuery } from '../../data/labels.ts';
import { LabelFilter } from '../../parts/label-filter.tsx';
import { boardQuery } from '../../data/boards.ts';
import styles from './team-page.module.css';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId');

/** A team in one cycle: its focus, its objectives, and where each key result stands. */
export function TeamPage() {
  const t = useText();
  const me = useMe();
  const { teamId } = route.useParams();
  const { cycle: cycleId, show = 'all', label = '' } = route.useSearch();
  const labels = useQuery(labelsQuery).data?.labels ?? [];
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
  const shown = filtered(objectives, show, me.person.id).filter(
    (objective) => label === '' || bears(objective.labels, label, labels),
  );
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
            {draftLink}
            <FileMenu board={board} />
          </>
        }
      />
      {board.focus.length === 0 && (
        <p className={styles.noFocus}>
          {t(text.noFocus)} <Link to="/focus">{t(text.chooseFocus)}</Link>
        </p>
      )}
      <ReadinessNote teamId={teamId} cycleId={cycle?.id} goes={board.readiness} canSay={team.can.draft} />
      <TeamTabs teamId={teamId} cycle={cycleId} reviewNow={isMiddle(cycle)}>
        <Choices board={board} />
      </TeamTabs>
      {cycle !== null && objectives.some((objective) => objective.state === 'published') && (
        <StartCycleLine cycle={cycle} />
      )}
      {allDecomposed(objectives) && <Quiet>{t(text.decomposedOnly)}</Quiet>}
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
            <Link
              to="."
              search={(before) => ({ ...before, show: undefined, label: undefined })}
              className={buttonClass()}
            >
              {t(text.showAll)}
            </Link>
          }
        >
          {t(text.filteredHow)}
        </EmptyState>
      )}
      <AskedOf dependencies={board.askedOf} />
      {board.dropped.length > 0 && (
        <Section title={t(dropText.objectives)}>
          <DroppedObjectives objectives={board.dropped} />
        </Section>
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

/** What of the board is shown: which key results, which label, which cycle. */
function Choices({ board }: { board: Board }) {
  const { show = 'all', label = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const { objectives } = board;
  const go = (changes: { show?: Filter | undefined; label?: string | undefined; cycle?: string }) =>
    void navigate({ to: '.', search: (before) => ({ ...before, ...changes }) });
  return (
    <>
      <Filters
        show={show}
        objectives={objectives}
        onShow={(filter) => go({ show: filter === 'all' ? undefined : filter })}
      />
      {objectives.some((objective) => objective.labels.length > 0) && (
        <LabelFilter value={label} onChange={(id) => go({ label: id || undefined })} />
      )}
      <WhichCycle board={board} onChoose={(id) => go({ cycle: id })} />
    </>
  );
}

/** The cycle and its day; where there are several, the list of them lies under the words. */
function WhichCycle({ board, onChoose }: { board: Board; onChoose: (id: string) => void }) {
  const t = useText();
  const { lang } = useLanguage();
  const words = useCycleWords();
  const { cycle, cycles } = board;
  if (cycle === null) return null;
  const state = cycle.state === 'running' ? '' : ` · ${t(wordNames.cycleState[cycle.state])}`;
  return (
    <div className={styles.cycle}>
      <span className={styles.cycles}>
        {cycles.length > 1 ? (
          <WordSelect
            label={t(text.cycle)}
            value={cycle.id}
            shown={words(cycle) + state}
            choices={cycles.map((one) => ({ value: one.id, label: cycleName(one.name, lang) }))}
            onChange={onChoose}
          />
        ) : (
          words(cycle) + state
        )}
      </span>
      <CycleBar share={cycleDay(cycle).share} label={words(cycle)} />
    </div>
  );
}

/** From this many key results on there is something to filter. */
const many = 6;

type FiltersProps = { show: Filter; objectives: Board['objectives']; onShow: (show: Filter) => void };

function Filters({ show, objectives, onShow }: FiltersProps) {
  const t = useText();
  const { id } = useMe().person;
  const count = (filter: Filter) => countOf(objectives, filter, id);
  if (count('all') < many && show === 'all' && count('no-diagnosis') === 0) return null;
  return (
    <span className={styles.cycles}>
      <WordSelect
        label={t(text.show)}
        value={show}
        choices={filters.map((filter) => ({
          value: filter,
          label: filter === 'all' ? t(text.all) : t(text.filterOf, { filter: t(text[filter]), count: count(filter) }),
        }))}
        onChange={onShow}
      />
    </span>
  );
}

/** Between these shares of a running cycle it is time for its review. */
function isMiddle(cycle: Board['cycle']): boolean {
  if (cycle?.state !== 'running') return false;
  const { share } = cycleDay(cycle);
  return share >= 0.4 && share < 0.85;
}
