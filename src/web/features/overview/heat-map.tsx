import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { wordNames } from '../../../core/model/words.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../ui/button.tsx';
import { Bars } from './bars.tsx';
import styles from './overview.module.css';
import { heatMapQuery } from './queries.ts';
import { text } from './text.ts';

const firstTeams = 20;

/** Confidence by team and week: a table whose fields are tinted, so that it reads without seeing the tint. */
export function HeatMap({ cycleId }: { cycleId: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const heat = useQuery(heatMapQuery(cycleId)).data;
  const [isAll, setAll] = useState(false);
  const teams = heat?.teams ?? [];
  const shown = isAll ? teams : teams.slice(0, firstTeams);
  return (
    <>
      <section className={styles.part} aria-busy={heat === undefined}>
        <h2>{t(text.heat)}</h2>
        <p className={styles.quiet}>{t(heat !== undefined && teams.length === 0 ? text.noHeat : text.heatHow)}</p>
        {teams.length > 0 && (
          <div className={styles.scroll} tabIndex={0} role="region" aria-label={t(text.heat)}>
            <table className={styles.heat}>
              <thead>
                <tr>
                  <th scope="col">{t(text.team)}</th>
                  {heat?.weeks.map((week) => (
                    <th key={week} scope="col">
                      {formatDay(week, lang)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map((team) => (
                  <tr key={team.id}>
                    <th scope="row">{team.name}</th>
                    {team.cells.map((cell, index) => (
                      <td
                        key={heat?.weeks[index]}
                        style={cell === null ? undefined : { '--depth': `${Math.round((cell / 10) * 55)}%` }}
                        className={cell === null ? undefined : styles.cell}
                      >
                        {cell === null ? '' : formatNumber(cell, lang, 1)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {shown.length < teams.length && (
          <Button look="link" onClick={() => setAll(true)}>
            {t(text.allTeams, { count: teams.length })}
          </Button>
        )}
      </section>
      {heat !== undefined && heat.problems.length > 0 && (
        <Bars
          title={t(text.problems)}
          heads={[t(text.problemKind), t(text.entries)]}
          rows={heat.problems.map(({ kind, count }) => ({
            name: kind === 'unsaid' ? t(text.unsaid) : t(wordNames.problemKind[kind]),
            count,
          }))}
        />
      )}
    </>
  );
}
