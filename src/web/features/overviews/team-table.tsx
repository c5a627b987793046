import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { TeamStandings } from '../../../contract/overviews.ts';
import { formatDay, formatNumber, formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Pages } from '../../kit/pages.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet, Aside } from '../../kit/quiet.tsx';
import { Table } from '../../kit/table.tsx';
import { AsImage } from './as-image.tsx';
import { Counted } from './counted.tsx';
import { HeatCell } from './heat-cell.tsx';
import { HeatLegend } from './heat-legend.tsx';
import styles from './team-table.module.css';
import { teamStandingsQuery } from '../../data/overviews.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId');
type Row = TeamStandings['teams'][number];

/** Teams in the order of the tree with their numbers, then their confidence week by week. */
export function TeamTable({ between }: { /** What stands between the two. */ between: ReactNode }) {
  const t = useText();
  const { lang } = useLanguage();
  const { cycleId } = route.useParams();
  const { teams: page = 0, ...whose } = route.useSearch();
  const { data } = useQuery(teamStandingsQuery(cycleId, whose, page));
  const end = useRef<HTMLDivElement>(null);
  // The weeks that count are the last: where they do not fit, those are shown first.
  useLayoutEffect(() => {
    const box = end.current;
    if (box !== null) box.scrollLeft = box.scrollWidth;
  }, [data]);
  if (data === undefined) return <Bone height={240} />;
  if (data.all === 0) return between;
  const pages = <Pages all={data.all} perPage={data.perPage} page={page} name="teams" />;
  const wasSaid = data.teams.some((one) => one.cells.some((cell) => cell !== null));
  return (
    <>
      <Section title={t(text.teams)}>
        <Quiet>{t(text.teamsHow)}</Quiet>
        <Table label={t(text.teams)} numbers>
          <thead>
            <tr>
              <th scope="col">{t(text.team)}</th>
              {[text.objectivesHead, text.keyResults, text.share, text.late, text.stale].map((head) => (
                <th key={head.en} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {data.teams.map((row) => (
              <Numbers key={row.id} row={row} cycleId={cycleId} label={whose.label} />
            ))}
          </tbody>
        </Table>
        {pages}
      </Section>
      {between}
      <Section title={t(text.heat)}>
        <Quiet>{t(wasSaid ? text.heatHow : text.noHeat)}</Quiet>
        {wasSaid && (
          <div ref={end} className={styles.scroll} tabIndex={0} role="region" aria-label={t(text.heat)}>
            <table className={styles.heat}>
              <thead>
                <tr>
                  <th scope="col">{t(text.team)}</th>
                  {data.weeks.map((week) => (
                    <th key={week} scope="col">
                      {formatDay(week, lang)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.teams.map((row) => (
                  <tr key={row.id}>
                    <th scope="row">{row.name}</th>
                    {row.cells.map((cell, index) => (
                      <HeatCell key={data.weeks[index]} team={row} week={data.weeks[index] ?? ''} value={cell} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {wasSaid && <HeatLegend />}
        {wasSaid && <AsImage of="heat-map" page={page} />}
        {pages}
      </Section>
    </>
  );
}

function Numbers({ row, cycleId, label }: { row: Row; cycleId: string; label: string | undefined }) {
  const t = useText();
  const { lang } = useLanguage();
  const number = (count: 'objectives' | 'key-results' | 'late' | 'stale', value: number, what: string) => (
    <td>
      {value === 0 ? (
        <Aside>0</Aside>
      ) : (
        <Counted count={count} teamId={row.id} title={`${row.name} · ${what}`}>
          {formatNumber(value, lang)}
        </Counted>
      )}
    </td>
  );
  return (
    <tr>
      <th scope="row">
        <Link to="/teams/$teamId" params={{ teamId: row.id }} search={{ cycle: cycleId, label }}>
          {row.name}
        </Link>
      </th>
      {number('objectives', row.objectives, t(text.objectivesHead))}
      {number('key-results', row.keyResults, t(text.keyResults))}
      <td>
        {row.progress === null ? (
          <Aside>–</Aside>
        ) : (
          <Counted count="progress" teamId={row.id} title={`${row.name} · ${t(text.share)}`}>
            {formatShare(row.progress, lang)}
          </Counted>
        )}
      </td>
      {number('late', row.late, t(text.late))}
      {number('stale', row.stale, t(text.stale))}
    </tr>
  );
}
