import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Connection } from '../../../contract/connections.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Objective } from '../../../contract/objectives.ts';
import type { BoundSource } from '../../../contract/sources.ts';
import { type Metric, metricClassNames } from '../../../core/catalog/metric.ts';
import { metricById } from '../../../core/catalog/metrics.ts';
import { recipesOf } from '../../../core/catalog/recipes.ts';
import { suggestMetrics } from '../../../core/catalog/suggest-metrics.ts';
import { useText } from '../../lib/language.tsx';
import { buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { BindForm } from './bind-form.tsx';
import { bindText } from './bind-text.ts';
import { BoundState } from './bound-state.tsx';
import { PushPart } from './push-part.tsx';
import { connectionsQuery } from '../../data/connections.ts';
import { keyResultQuery } from '../../data/key-results.ts';
import { objectiveQuery } from '../../data/objectives.ts';
import { bindSource, sourceQuery } from '../../data/sources.ts';
import { useGoOn } from '../../lib/go-on.ts';
import { useBinding } from './use-binding.ts';
import { text } from './text.ts';
import { ValuePart } from './value-part.tsx';
import { WhoMay } from './who-may.tsx';
import { useMayConnect } from './use-may-connect.ts';

const route = getRouteApi('/shell/key-results/$keyResultId/source');

/** Where the number of one key result comes from: choose a connection, ask, look at the value, bind. */
export function BindPage() {
  const t = useText();
  const { keyResultId } = route.useParams();
  const { connection: wanted } = route.useSearch();
  const keyResult = useSuspenseQuery(keyResultQuery(keyResultId)).data;
  const objective = useSuspenseQuery(objectiveQuery(keyResult.objectiveId)).data;
  const bound = useSuspenseQuery(sourceQuery(keyResultId)).data;
  const all = useSuspenseQuery(connectionsQuery).data;
  const mayConnect = useMayConnect();
  const usable = all.filter(({ teamId }) => teamId === null || teamId === objective.teamId);
  const metric = keyResult.metric === null ? undefined : metricById(keyResult.metric);
  const metrics = metric ? [metric] : suggestMetrics(keyResult.text, undefined, { limit: 2 }).map((one) => one.metric);
  const push = metric && recipesOf(metric.id).find((one) => one.kind === 'push');
  const add = (
    <Link to="/sources/new" search={{ keyResult: keyResultId }} className={buttonClass({ look: 'primary' })}>
      {t(text.add)}
    </Link>
  );
  return (
    <>
      <PageHead
        name={t(bindText.title)}
        sub={keyResult.text}
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId: objective.teamId }}>
            {objective.team.name}
          </Link>,
          <Link key="objective" to="/objectives/$objectiveId" params={{ objectiveId: objective.id }} hash={keyResultId}>
            {objective.text}
          </Link>,
        ]}
      />
      {metric !== undefined && (
        <Quiet lede>
          {t(bindText.metric)}: <b>{t(metric.name)}</b> · {t(metricClassNames[metric.class])} · {t(metric.formula)}
        </Quiet>
      )}
      {push?.kind === 'push' && <PushPart keyResultId={keyResultId} formats={push.formats} measure={push.measure} />}
      {bound !== null && <BoundState bound={bound} keyResult={keyResult} />}
      {usable.length === 0 ? (
        <EmptyState title={t(text.none)} action={mayConnect ? add : <WhoMay teamId={objective.teamId} />}>
          {t(bindText.noneYet)}
        </EmptyState>
      ) : (
        <BindKeyResult
          key={bound?.queryHash ?? 'new'}
          keyResult={keyResult}
          objective={objective}
          bound={bound}
          connections={usable}
          wanted={wanted}
          metrics={metrics}
          addFor={mayConnect ? { keyResult: keyResultId } : undefined}
        />
      )}
      {keyResult.kind !== 'milestone' && <ValuePart keyResultId={keyResultId} />}
    </>
  );
}

type Props = {
  keyResult: KeyResult;
  objective: Objective;
  bound: BoundSource | null;
  connections: readonly Connection[];
  /** Just added for this key result. */
  wanted: string | undefined;
  metrics: readonly Metric[];
  addFor: { keyResult: string } | undefined;
};

function BindKeyResult({ keyResult, objective, bound, connections, wanted, ...rest }: Props) {
  const goTo = useGoOn();
  const binding = useBinding({
    of: keyResult.id,
    since: objective.cycle.start,
    bound,
    connections,
    wanted,
    send: (body) => bindSource(keyResult.id, body),
    onBound: () => {
      const params = { objectiveId: objective.id };
      if (objective.state === 'draft') void goTo({ to: '/objectives/$objectiveId/edit', params });
      else void goTo({ to: '/objectives/$objectiveId', params, hash: keyResult.id });
    },
  });
  return (
    <BindForm
      binding={binding}
      keyResult={keyResult}
      unit={keyResult.unit}
      bound={bound}
      connections={connections}
      {...rest}
    />
  );
}
