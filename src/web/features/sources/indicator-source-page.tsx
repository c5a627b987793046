import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { addDays } from '../../../core/calendar/day.ts';
import { metricById } from '../../../core/catalog/metrics.ts';
import { suggestMetrics } from '../../../core/catalog/suggest-metrics.ts';
import { bindIndicator, indicatorQuery, restoreIndicatorSource, unbindIndicator } from '../../data/indicators.ts';
import { connectionsQuery } from '../../data/connections.ts';
import { buttonClass, Button } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useGoOn } from '../../lib/go-on.ts';
import { useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { BindForm } from './bind-form.tsx';
import { bindText } from './bind-text.ts';
import { text } from './text.ts';
import { useBinding } from './use-binding.ts';
import { useMayConnect } from './use-may-connect.ts';

const route = getRouteApi('/shell/indicators/$indicatorId/source');

/** So far back a first binding may read. */
const daysBack = 365;

/** Where the number of an indicator comes from, in every cycle and between them. */
export function IndicatorSourcePage() {
  const t = useText();
  const goTo = useGoOn();
  const { indicatorId } = route.useParams();
  const { connection: wanted } = route.useSearch();
  const indicator = useSuspenseQuery(indicatorQuery(indicatorId)).data;
  const connections = useSuspenseQuery(connectionsQuery).data;
  const mayConnect = useMayConnect();
  const { name, unit, metric, source, teamId } = indicator;
  const usable = connections.filter((one) => one.teamId === null || one.teamId === teamId);
  const params = { indicatorId };
  const back = () => void goTo({ to: '/indicators/$indicatorId', params });
  const binding = useBinding({
    of: indicatorId,
    since: addDays(todayHere(), -daysBack),
    bound: source,
    connections: usable,
    wanted,
    send: ({ connectionId, name: called, config, everyMinutes, historyFrom }) =>
      bindIndicator(indicatorId, { connectionId, name: called, config, everyMinutes, historyFrom }),
    onBound: back,
  });
  const failed = useRefusalToast();
  const end = useMutation({
    mutationFn: () => unbindIndicator(indicatorId),
    onSuccess: () => {
      toast(t(bindText.unbound), () => void restoreIndicatorSource(indicatorId).catch(failed));
      back();
    },
    onError: failed,
  });
  const known = metric === null ? undefined : metricById(metric);
  const metrics = known ? [known] : suggestMetrics(name, undefined, { limit: 2 }).map((one) => one.metric);
  return (
    <>
      <PageHead
        name={t(bindText.title)}
        sub={name}
        crumbs={[
          <Link key="indicator" to="/indicators/$indicatorId" params={params}>
            {name}
          </Link>,
        ]}
      />
      {source !== null && (
        <Quiet lede>
          {source.name || source.connection.name}{' '}
          <Button look="link" busy={end.isPending} onClick={() => end.mutate()}>
            {t(bindText.unbind)}
          </Button>
        </Quiet>
      )}
      {usable.length === 0 ? (
        <EmptyState
          title={t(text.none)}
          action={
            mayConnect ? (
              <Link to="/sources/new" search={{ indicator: indicatorId }} className={buttonClass({ look: 'primary' })}>
                {t(text.add)}
              </Link>
            ) : undefined
          }
        >
          {t(mayConnect ? text.noneHow : text.noneLead)}
        </EmptyState>
      ) : (
        <BindForm
          key={source?.queryHash ?? 'new'}
          binding={binding}
          bound={source}
          connections={usable}
          metrics={metrics}
          unit={unit}
          addFor={mayConnect ? { indicator: indicatorId } : undefined}
        />
      )}
    </>
  );
}
