import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Connection } from '../../../contract/connections.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { formatAge, formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { buttonClass } from '../../kit/button.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Entry } from '../../kit/entry.tsx';
import { joined } from '../../lib/joined.ts';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { ConnectorMark } from './connector-mark.tsx';
import { FailureLine } from './failure-line.tsx';
import { HealthTag, healthOf } from './health-tag.tsx';
import { connectionsQuery, connectorsQuery } from '../../data/connections.ts';
import { text } from './text.ts';
import { useMayConnect } from './use-may-connect.ts';

/** All connections with how they do. */
export function SourcesPage() {
  const t = useText();
  const { lang } = useLanguage();
  const connections = useSuspenseQuery(connectionsQuery).data;
  const mayConnect = useMayConnect();
  const add = (
    <Link to="/sources/new" className={buttonClass({ look: 'primary' })}>
      {t(text.add)}
    </Link>
  );
  return (
    <>
      <PageHead
        name={t(text.title)}
        sub={t(text.sub)}
        actions={connections.length > 0 && mayConnect ? add : undefined}
      />
      {connections.length === 0 ? (
        <EmptyState title={t(text.none)} action={mayConnect ? add : undefined}>
          {joined([t(text.noneHow), !mayConnect && t(text.noneLead)], lang)}
        </EmptyState>
      ) : (
        <Rows>
          {connections.map((connection) => (
            <ConnectionRow key={connection.id} connection={connection} />
          ))}
        </Rows>
      )}
      <Quiet>
        {t(text.pushed)}
        <SentenceGap />
        <Link to="/settings/$part" params={{ part: 'tokens' }}>
          {t(text.toTokens)}
        </Link>{' '}
        · <Link to="/metrics">{t(text.catalogue)}</Link>
      </Quiet>
    </>
  );
}

function ConnectionRow({ connection }: { connection: Connection }) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const connectors = useSuspenseQuery(connectorsQuery).data;
  const connector = connectors.find((one) => one.id === connection.connector);
  const { health, disabledAt } = connection;
  const team = me.teams.find((one) => one.id === connection.teamId);
  const facts = [
    connector && connection.name !== t(connector.label) ? t(connector.label) : undefined,
    team?.name ?? (connection.teamId === null ? t(text.everybody) : undefined),
    ...usersOf(health, t),
    isIdle(health)
      ? undefined
      : health.lastReadAt === null
        ? t(text.neverRead)
        : t(text.lastRead, { age: formatAge(health.lastReadAt, lang) }),
  ];
  return (
    <Entry
      mark={<ConnectorMark connector={connection.connector} />}
      words={
        <>
          <Link to="/sources/$connectionId" params={{ connectionId: connection.id }}>
            {connection.name}
          </Link>
          <small>{facts.filter((fact) => fact !== undefined).join(' · ')}</small>
          {disabledAt !== null && <small>{t(text.paused, { day: formatDay(disabledAt, lang) })}</small>}
          {disabledAt === null && health.failure !== null && <FailureLine>{t(sayFailure(health.failure))}</FailureLine>}
        </>
      }
      end={<HealthTag health={healthOf(connection)} />}
    />
  );
}

function isIdle({ keyResults, indicators }: Connection['health']): boolean {
  return keyResults + indicators === 0;
}

function usersOf(health: Connection['health'], t: ReturnType<typeof useText>): (string | undefined)[] {
  const { keyResults, indicators } = health;
  if (isIdle(health)) return [t(text.unused)];
  return [
    keyResults === 0 ? undefined : t(text.keyResults, { count: keyResults }),
    indicators === 0 ? undefined : t(text.indicators, { count: indicators }),
  ];
}
