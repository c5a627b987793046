import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { statusNames } from '../../../core/progress/status.ts';
import { cycleName } from '../../lib/cycle.ts';
import { formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../lib/me.ts';
import { buttonClass } from '../../ui/button.tsx';
import { CycleLine } from '../../ui/cycle-line.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Bars } from './bars.tsx';
import { Calibration } from './calibration.tsx';
import { DeliveryTrend } from './delivery-trend.tsx';
import { HeatMap } from './heat-map.tsx';
import { ItemList } from './item-list.tsx';
import { Layers } from './layers.tsx';
import { OpenItems } from './open-items.tsx';
import styles from './overview.module.css';
import { cyclesQuery, overviewQuery } from './queries.ts';
import { text } from './text.ts';

const route = getRouteApi('/shell/cycles/$cycleId');

/** A cycle at a glance. The first screen needs one answer; what lies below arrives by itself. */
export function OverviewPage() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const { cycleId } = route.useParams();
  const overview = useSuspenseQuery(overviewQuery(cycleId)).data;
  const { cycle, objectives, keyResults } = overview;
  const shares = overview.progress.map((_, step) =>
    step === 10 ? t(text.reached) : t(text.from, { share: formatShare(step / 10, lang) }),
  );
  return (
    <>
      <PageHead
        name={`${t(text.overview)} · ${cycleName(cycle.name, lang)}`}
        sub={t(text.sub, { objectives, keyResults })}
        crumbs={[t(text.overview)]}
        actions={
          <>
            <CycleChoice cycleId={cycleId} />
            <Link to="/cycles/$cycleId/close" params={{ cycleId }} className={buttonClass()}>
              {t(text.close)}
            </Link>
          </>
        }
      />
      <CycleLine cycle={cycle} />
      {keyResults === 0 ? (
        <EmptyState title={t(text.empty)}>{t(text.emptyHow)}</EmptyState>
      ) : (
        <>
          <ul className={styles.statuses}>
            {overview.statuses
              .filter((one) => one.count > 0)
              .map(({ status, count }) => (
                <li key={status}>
                  <b>{count}</b> {t(statusNames[status])}
                </li>
              ))}
          </ul>
          <div className={styles.pair}>
            <Bars
              title={t(text.progress)}
              heads={[t(text.share), t(text.keyResults)]}
              rows={overview.progress.map((count, step) => ({ name: shares[step] ?? '', count }))}
              note={overview.noProgress > 0 ? t(text.noProgress, { count: overview.noProgress }) : undefined}
            />
            <Bars
              title={t(text.confidence)}
              heads={[t(text.said), t(text.keyResults)]}
              rows={overview.confidence.map((count, step) => ({ name: String(step), count }))}
              note={overview.noConfidence > 0 ? t(text.noConfidence, { count: overview.noConfidence }) : undefined}
            />
          </div>
          <ItemList
            title={t(text.atRisk)}
            none={t(text.noneAtRisk)}
            items={overview.atRisk}
            all={overview.atRiskCount}
          />
          <ItemList
            title={t(text.stale)}
            none={t(text.noneStale)}
            items={overview.stale}
            all={overview.staleCount}
            age
          />
        </>
      )}
      <OpenItems cycleId={cycleId} />
      <HeatMap cycleId={cycleId} />
      <div className={styles.pair}>
        <DeliveryTrend />
        <Layers layers={overview.layers} />
      </div>
      <p className={styles.quiet}>
        <Link to="/forecasts">{t(text.forecasts)}</Link>
      </p>
      {me.teams
        .filter((team) => team.mine)
        .map((team) => (
          <Calibration key={team.id} team={team} />
        ))}
    </>
  );
}

function CycleChoice({ cycleId }: { cycleId: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const navigate = route.useNavigate();
  const cycles = useQuery(cyclesQuery).data ?? [];
  if (cycles.length < 2) return null;
  return (
    <label className={styles.cycles}>
      <span className="only-heard">{t(text.cycle)}</span>
      <select
        value={cycleId}
        onChange={(event) => void navigate({ to: '/cycles/$cycleId', params: { cycleId: event.currentTarget.value } })}
      >
        {cycles.map((cycle) => (
          <option key={cycle.id} value={cycle.id}>
            {cycleName(cycle.name, lang)}
          </option>
        ))}
      </select>
    </label>
  );
}
