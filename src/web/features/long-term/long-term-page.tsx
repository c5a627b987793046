import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { LongTerm } from '../../../contract/long-term.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { formatNumber, formatShare, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { TeamTabs } from '../../parts/team-tabs.tsx';
import { horizons } from '../../../contract/horizons.ts';
import { LinkChoices } from '../../kit/link-choices.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Fold } from '../../kit/fold.tsx';
import { CycleTable, type Row } from './cycle-table.tsx';
import styles from './long-term-page.module.css';
import { longTermQuery } from '../../data/long-term.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/teams/$teamId/long-term');

/** A team over many cycles: the same numbers first, then the objectives that go on, then what they were about. */
export function LongTermPage() {
  const t = useText();
  const { teamId } = route.useParams();
  const { years } = route.useSearch();
  const view = useSuspenseQuery(longTermQuery(teamId, years)).data;
  const { team, cycles, metrics, diagnoses } = view;
  const metricRow = useMetricRow();
  const diagnosisRow = useDiagnosisRow();
  const goingOn = metrics.filter((metric) => metric.entries.length > 1);
  const once = metrics.filter((metric) => metric.entries.length === 1);
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.how)}
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId }}>
            {team.name}
          </Link>,
          t(text.title),
        ]}
      />
      <TeamTabs teamId={teamId} />
      <LinkChoices label={t(text.horizon)}>
        {[undefined, ...horizons].map((one) => (
          <Link
            key={one ?? 'newest'}
            to="."
            search={{ years: one }}
            activeOptions={{ explicitUndefined: true }}
            aria-current={one === years ? 'true' : undefined}
          >
            {one === undefined ? t(text.newest) : t(text.years, { count: one })}
          </Link>
        ))}
      </LinkChoices>
      {cycles.length === 0 && years !== undefined && (
        <EmptyState title={t(text.emptyWithin)}>{t(text.emptyWithinHow)}</EmptyState>
      )}
      {cycles.length === 0 && years === undefined && <EmptyState title={t(text.empty)}>{t(text.emptyHow)}</EmptyState>}
      {metrics.length > 0 && (
        <Section title={t(text.metrics)}>
          <Quiet>{t(text.metricsHow)}</Quiet>
          {goingOn.length > 0 && <CycleTable head={t(text.metric)} cycles={cycles} rows={goingOn.map(metricRow)} />}
          {once.length > 0 && (
            <Fold open={goingOn.length === 0} summary={`${t(text.once)} · ${once.length}`}>
              <CycleTable head={t(text.metric)} cycles={cycles} rows={once.map(metricRow)} />
            </Fold>
          )}
        </Section>
      )}
      <Lines view={view} />
      {diagnoses.length > 0 && (
        <Section title={t(text.diagnoses)}>
          <CycleTable head={t(text.diagnosis)} cycles={cycles} rows={diagnoses.map(diagnosisRow)} />
        </Section>
      )}
    </>
  );
}

/** Each line of objectives in a row: what it was called, how it ended, what it taught. */
function Lines({ view: { cycles, lines } }: { view: LongTerm }) {
  const t = useText();
  const { lang } = useLanguage();
  if (lines.length === 0) return null;
  const rows = lines.map((line): Row => {
    const cells = line.map((entry) => [
      entry.cycleId,
      <>
        {entry.grade !== null && <b>{t(text.graded, { grade: formatNumber(entry.grade, lang, 1) })}</b>}
        {entry.grade === null && entry.progress !== null && (
          <span>{t(text.progress, { share: formatShare(entry.progress, lang) })}</span>
        )}
        {entry.decision !== null && <span>{t(wordNames.midDecision[entry.decision])}</span>}
        {entry.learned !== '' && <span className={styles.learned}>{t(text.learned, { text: entry.learned })}</span>}
      </>,
    ]);
    const last = line.at(-1)!;
    return {
      key: last.id,
      name: (
        <Link to="/objectives/$objectiveId" params={{ objectiveId: last.id }}>
          {last.text}
        </Link>
      ),
      cells: new Map(cells as [string, ReactNode][]),
    };
  });
  return (
    <Section title={t(text.lines)}>
      <CycleTable head={t(text.objective)} cycles={cycles} rows={rows} />
    </Section>
  );
}

function useMetricRow() {
  const t = useText();
  const { lang } = useLanguage();
  return ({ name, unit, entries }: LongTerm['metrics'][number]): Row => ({
    key: entries[0]!.id,
    name,
    cells: new Map(
      entries.map((entry) => [
        entry.cycleId,
        <Link
          key={entry.id}
          to="/objectives/$objectiveId"
          params={{ objectiveId: entry.objectiveId }}
          hash={entry.id}
          className={styles.number}
        >
          <b>
            {entry.baseline === null
              ? formatValue(entry.value, unit, lang)
              : t(text.way, {
                  from: formatValue(entry.baseline, '', lang),
                  value: formatValue(entry.value, unit, lang),
                })}
          </b>
          {entry.target !== null && <span>{t(text.promised, { target: formatValue(entry.target, unit, lang) })}</span>}
        </Link>,
      ]),
    ),
  });
}

function useDiagnosisRow() {
  const t = useText();
  return ({ kind, text: what, entries }: LongTerm['diagnoses'][number]): Row => ({
    key: entries[0]!.id,
    name: (
      <>
        <small>{t(text[kind])}</small> {what}
      </>
    ),
    cells: new Map(
      entries.map((entry) => [
        entry.cycleId,
        <>
          {entry.chosen && <b>{t(text.chosen)}</b>}
          {entry.objectives > 0 && <span>{t(text.attacked, { count: entry.objectives })}</span>}
        </>,
      ]),
    ),
  });
}
