import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { formatAge, formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { PageHead } from '../../kit/page-head.tsx';
import { toast } from '../../kit/toast.tsx';
import { Section } from '../../kit/section.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Column } from '../../kit/column.tsx';
import { ConnectionActions } from './connection-actions.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { Entry } from '../../kit/entry.tsx';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { FailureLine } from './failure-line.tsx';
import { DependentRow } from './dependent-row.tsx';
import { HealthTag, healthOf } from './health-tag.tsx';
import { connectionQuery, connectorsQuery } from '../../data/connections.ts';
import styles from './connection-page.module.css';
import { text } from './text.ts';
import { TryBox } from './try-box.tsx';

const route = getRouteApi('/shell/sources/$connectionId');

/** One connection: how it does, who depends on it, a place to try it, and its settings. */
export function ConnectionPage() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const { connectionId } = route.useParams();
  const connection = useSuspenseQuery(connectionQuery(connectionId)).data;
  const connector = useSuspenseQuery(connectorsQuery).data.find((one) => one.id === connection.connector);
  const { keyResults, indicators, health, disabledAt, can } = connection;
  const others = health.keyResults - keyResults.length;
  return (
    <>
      <PageHead
        name={connection.name}
        crumbs={[
          <Link key="sources" to="/sources">
            {t(text.title)}
          </Link>,
          connector && t(connector.label),
        ]}
        actions={can.edit ? <ConnectionActions connection={connection} /> : undefined}
        tight
      />
      <p className={styles.state}>
        <HealthTag health={healthOf(connection)} />
        {disabledAt !== null && (
          <span>
            {t(text.paused, { day: formatDay(disabledAt, lang) })} · {t(text.pauseHow)}
          </span>
        )}
      </p>
      <Section title={t(text.dependents)}>
        {health.keyResults + indicators.length === 0 && <Quiet lede>{t(text.noDependents)}</Quiet>}
        <Rows>
          {keyResults.map((one) => (
            <DependentRow key={one.id} dependent={one} isPaused={disabledAt !== null} />
          ))}
          {indicators.map(({ id, name, lastReadAt, failure }) => (
            <Entry
              key={id}
              words={
                <>
                  <Link to="/indicators/$indicatorId" params={{ indicatorId: id }}>
                    {name}
                  </Link>
                  <small>
                    {t(text.indicator)} ·{' '}
                    {lastReadAt === null ? t(text.neverRead) : t(text.lastRead, { age: formatAge(lastReadAt, lang) })}
                  </small>
                  {failure !== null && <FailureLine>{t(sayFailure(failure))}</FailureLine>}
                </>
              }
            />
          ))}
        </Rows>
        {others > 0 && <Quiet lede>{t(text.otherDependents, { count: others })}</Quiet>}
      </Section>
      {connector !== undefined && me.person.role !== 'reader' && (
        <Section title={t(text.tryTitle)}>
          <TryBox
            key={connection.id}
            connectionId={connection.id}
            connector={connector}
            question={keyResults[0]?.config ?? {}}
          />
        </Section>
      )}
      {connector !== undefined && can.edit && (
        <Section title={t(text.settings)}>
          <Column>
            <ConnectionForm
              key={JSON.stringify([connection.id, connection.config, connection.secrets])}
              connector={connector}
              connection={connection}
              onSaved={() => toast(t(text.saved))}
            />
          </Column>
        </Section>
      )}
    </>
  );
}
