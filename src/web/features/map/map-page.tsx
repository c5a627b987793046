import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import type { Lang } from '../../../core/text.ts';
import type { OkrMap } from '../../../contract/map-rows.ts';
import { labelsQuery } from '../../data/labels.ts';
import { mapQuery } from '../../data/map.ts';
import { useMe } from '../../data/session.ts';
import { Button, buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { formatDay } from '../../lib/format.ts';
import { type Say, useLanguage, useText } from '../../lib/language.tsx';
import { AlignDialog } from '../../parts/align-dialog.tsx';
import { cycleName } from '../../parts/cycle.ts';
import { ExportMap } from './export-map.tsx';
import { Filters } from './filters.tsx';
import type { MapNode } from './forest.ts';
import { GapList } from './gap-list.tsx';
import { layOut } from './layout.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { MapCanvas } from './map-canvas.tsx';
import styles from './map-page.module.css';
import { MarkedLine, objectiveOf } from './marked-line.tsx';
import { wasDueBy } from '../../parts/key-result-words.ts';
import { needLine } from './needs.ts';
import { Outline } from './outline.tsx';
import type { MapSearch } from './search.ts';
import { text } from './text.ts';
import { useMap } from './use-map.ts';
import { useNarrow } from './use-narrow.ts';

const route = getRouteApi('/shell/map');

/** What serves what: a map that stays where one left it, and the same as an outline. */
export function MapPage() {
  const t = useText();
  const { lang } = useLanguage();
  const search = route.useSearch();
  const { person } = useMe();
  const map = useSuspenseQuery(mapQuery(search)).data;
  const [kept] = useState(() => (Object.keys(search).length === 0 ? keptPlace(person.id) : undefined));
  useEffect(() => {
    if (Object.keys(search).length > 0) keepPlace(person.id, search);
  }, [search, person.id]);
  if (kept !== undefined && Object.keys(search).length === 0) return <Navigate to="/map" search={kept} replace />;
  const name = map.cycle === null ? t(text.title) : `${t(text.title)} · ${cycleName(map.cycle.name, lang)}`;
  if (map.objectives.length + map.focuses.length === 0)
    return (
      <>
        <PageHead name={name} title={t(text.title)} sub={t(text.sub)} />
        <Empty map={map} isTeam={search.team !== undefined} />
      </>
    );
  return <Whole map={map} search={search} name={name} />;
}

function Whole({ map, search, name }: { map: OkrMap; search: MapSearch; name: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const labels = useQuery(labelsQuery).data?.labels ?? none;
  const view = useMap(map, search, labels);
  const { shown, forest, rows, marked, marksOf, say, turnAll } = view;
  const layout = useMemo(() => layOut(shown, forest.across), [shown, forest]);
  const [tied, setTied] = useState<string>();
  // Once there is a picture to print, it takes the place of what is on the screen.
  const [isPrinted, setPrinted] = useState(false);
  const isNarrow = useNarrow();
  const isOutline = (search.view ?? (isNarrow ? 'outline' : 'map')) === 'outline';
  const beside = useMemo(() => besideOf(map, lang, t), [map, lang, t]);
  const open = (node: MapNode) => {
    if (node.kind === 'team') void navigate({ to: '/teams/$teamId', params: { teamId: node.id } });
    else if (node.kind === 'focus')
      void navigate({ to: '/focus', search: { ...(search.cycle && { cycle: search.cycle }) } });
    else if (node.kind === 'objective')
      void navigate({ to: '/objectives/$objectiveId', params: { objectiveId: node.id } });
    else {
      const keyResultId = node.kind === 'key-result' ? node.id : node.parent!.id;
      void navigate({ to: '/key-results/$keyResultId', params: { keyResultId } });
    }
  };
  const tie = (node: MapNode) => {
    if (node.kind === 'objective' && objectiveOf(map, node)?.edit === true) setTied(node.id);
  };
  const isAsked = [search.label, search.type, search.status, search.find].some((one) => one !== undefined);
  return (
    <>
      <PageHead
        name={name}
        title={name}
        sub={t(text.sub)}
        actions={
          <>
            <Button onClick={() => say({ view: isOutline ? 'map' : 'outline' })}>
              {t(isOutline ? text.asMap : text.asOutline)}
            </Button>
            <ExportMap onPrint={setPrinted} layout={layout} title={name} beside={beside} marksOf={marksOf} />
          </>
        }
      />
      <Filters
        map={map}
        search={search}
        say={say}
        found={isAsked ? [...forest.byKey.values()].filter((node) => shown.fits(node)).length : undefined}
      />
      {map.depth !== 'tasks' && <Quiet>{t(map.depth === 'objectives' ? text.objectivesOnly : text.noTasks)}</Quiet>}
      {rows.length === 0 ? (
        <EmptyState title={t(text.nothingFits)}>{t(text.nothingFitsHow)}</EmptyState>
      ) : (
        <div className={isPrinted ? styles.drawing : undefined}>
          <p className={styles.turns}>
            {t(text.count, { count: rows.length })}
            <Button look="link" onClick={() => turnAll(true)}>
              {t(text.openAll)}
            </Button>
            <Button look="link" onClick={() => turnAll(false)}>
              {t(text.closeAll)}
            </Button>
          </p>
          {isOutline ? (
            <Outline view={view} beside={beside} onOpen={open} onTie={tie} />
          ) : (
            <MapCanvas view={view} layout={layout} pos={search.pos} beside={beside} onOpen={open} onTie={tie} />
          )}
        </div>
      )}
      {marked !== undefined && (
        <MarkedLine
          view={view}
          node={marked}
          beside={beside(marked)}
          onOpen={() => open(marked)}
          onTie={() => tie(marked)}
        />
      )}
      <GapList
        map={map}
        onTie={setTied}
        onShow={(id) => {
          const node = [...forest.byKey.values()].find((one) => one.id === id);
          if (node) say({ at: node.key });
          scrollTo({ top: 0 });
        }}
      />
      {tied !== undefined && (
        <AlignDialog objective={{ id: tied }} direction="serves" onClose={() => setTied(undefined)} />
      )}
    </>
  );
}

const none: never[] = [];

/** The small print of a thing: whose it is, and what it waits for. */
function besideOf(map: OkrMap, lang: Lang, t: Say) {
  const teams = new Map(map.teams.map((one) => [one.id, one.name]));
  const cycles = new Map(map.cycles.map((one) => [one.id, cycleName(one.name, lang)]));
  const objectives = new Map(map.objectives.map((one) => [one.id, one]));
  const needs = new Map(map.needs.map((one) => [one.id, one]));
  const due = new Map(
    map.keyResults.flatMap(({ id, kind, answerDue }) =>
      answerDue === null ? [] : [[id, wasDueBy(kind, answerDue, lang)]],
    ),
  );
  return (node: MapNode): string => {
    const need = needs.get(node.id);
    if (need !== undefined) return needLine(need, map, t, (day) => formatDay(day, lang));
    if (node.kind === 'team') return t(text.servesNothing);
    const late = due.get(node.id);
    if (late !== undefined) return late;
    const objective = objectives.get(node.objectiveId ?? '');
    if (objective === undefined || node.kind !== 'objective') return '';
    return [
      teams.get(objective.teamId),
      objective.cycleId !== map.cycle?.id && cycles.get(objective.cycleId),
      objective.state === 'draft' && t(text.draft),
      // Linked since, it stands alone no more.
      objective.alone && node.parent?.kind === 'team' && t(text.alone),
    ]
      .filter(Boolean)
      .join(' · ');
  };
}

/** What comes first where there is nothing to draw. */
function Empty({ map, isTeam }: { map: OkrMap; isTeam: boolean }) {
  const t = useText();
  const link = (to: '/focus' | '/objectives/new' | '/map', words: string) => (
    <Link to={to} className={buttonClass({ look: 'primary' })}>
      {words}
    </Link>
  );
  if (isTeam)
    return (
      <EmptyState title={t(text.empty)} action={link('/map', t(text.showAll))}>
        {t(text.emptyReader)}
      </EmptyState>
    );
  if (map.cycle === null)
    return (
      <EmptyState
        title={t(text.empty)}
        action={
          <Link to="/settings/$part" params={{ part: 'cycles' }} className={buttonClass({ look: 'primary' })}>
            {t(text.toCycles)}
          </Link>
        }
      >
        {t(text.noCycle)}
      </EmptyState>
    );
  if (!map.can.draft) return <EmptyState title={t(text.empty)}>{t(text.emptyReader)}</EmptyState>;
  return (
    <EmptyState title={t(text.empty)} action={link('/focus', t(text.toFocus))}>
      {t(text.emptyFocus)}
    </EmptyState>
  );
}
