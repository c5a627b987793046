import { useSuspenseQuery } from '@tanstack/react-query';
import type { ForecastRecord } from '../../../contract/forecasts.ts';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { CycleTabs } from '../../parts/cycle-tabs.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Table } from '../../kit/table.tsx';
import { Bars } from '../../kit/bars.tsx';
import styles from './forecasts-page.module.css';
import { forecastRecordQuery } from '../../data/forecasts.ts';
import { joined } from '../../lib/joined.ts';
import { text } from './text.ts';

/** How good forecasts were on what is over, against guessing without a model; and what follows for the bands. */
export function ForecastsPage() {
  const t = useText();
  const { all, teams, needed } = useSuspenseQuery(forecastRecordQuery).data;
  return (
    <>
      <PageHead name={t(text.title)} sub={t(text.sub)} crumbs={[t(text.forecast)]} />
      <CycleTabs />
      {all.keyResults === 0 ? (
        <EmptyState title={t(text.empty)}>{t(text.emptyHow)}</EmptyState>
      ) : (
        <>
          <Coverage record={all} needed={needed} />
          {all.keyResults >= needed && <Brier record={all} />}
          <Teams teams={teams} needed={needed} />
        </>
      )}
    </>
  );
}

function Coverage({ record, needed }: { record: ForecastRecord['all']; needed: number }) {
  const t = useText();
  const { lang } = useLanguage();
  const { keyResults, forecasts, coverage50, coverage80 } = record;
  // A share of a handful would only look like knowledge.
  const share = (value: number | null) => (value === null || keyResults < needed ? '–' : formatShare(value, lang));
  return (
    <section>
      <dl className={styles.figures}>
        <Figure name={t(text.keyResults)} value={formatNumber(keyResults, lang)} />
        <Figure name={t(text.forecasts)} value={formatNumber(forecasts, lang)} />
        <Figure name={t(text.in50)} value={share(coverage50)} />
        <Figure name={t(text.in80)} value={share(coverage80)} />
      </dl>
      <Quiet>
        {keyResults < needed
          ? t(text.tooFew, { count: keyResults, needed })
          : t(text.fine, { share: share(coverage80) })}
      </Quiet>
    </section>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Brier({ record: { brier } }: { record: ForecastRecord['all'] }) {
  const t = useText();
  const { lang } = useLanguage();
  const rows =
    brier &&
    ([
      [t(text.forecast), brier.forecast],
      [t(text.lastValue), brier.lastValue],
      [t(text.straightLine), brier.straightLine],
    ] as const);
  return (
    <Bars
      title={t(text.brier)}
      heads={[t(text.forecast), t(text.brier)]}
      most={1}
      rows={(rows ?? []).map(([name, score]) => ({
        key: name,
        name,
        count: Math.min(1, score),
        shown: formatNumber(score, lang, 3),
      }))}
      note={joined(
        [
          brier === null
            ? text.noGoal
            : brier.forecast < Math.min(brier.lastValue, brier.straightLine)
              ? text.better
              : text.worse,
          text.brierHow,
        ].map((one) => t(one)),
        lang,
      )}
    />
  );
}

const unsaid = { coverage50: null, coverage80: null, brier: null };

function Teams({ teams, needed }: Pick<ForecastRecord, 'teams' | 'needed'>) {
  const t = useText();
  const { lang } = useLanguage();
  const share = (value: number | null) => (value === null ? '–' : formatShare(value, lang));
  return (
    <Section title={t(text.byTeam)}>
      <Table label={t(text.byTeam)}>
        <thead>
          <tr>
            {[text.team, text.keyResults, text.in50, text.in80, text.brier, text.bands].map((head) => (
              <th key={head.en} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {teams.map(({ team, keyResults, adjustments, ...told }) => {
            const { coverage50, coverage80, brier } = keyResults < needed ? unsaid : told;
            return (
              <tr key={team.id}>
                <th scope="row">{team.name}</th>
                <td>{formatNumber(keyResults, lang)}</td>
                <td>{share(coverage50)}</td>
                <td>{share(coverage80)}</td>
                <td>{brier === null ? '–' : formatNumber(brier.forecast, lang, 3)}</td>
                <td>
                  {adjustments.length > 0
                    ? joined(
                        adjustments.map((one) => t(one.text)),
                        lang,
                      )
                    : t(keyResults < needed ? text.few : text.asComputed)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </Section>
  );
}
