import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useGoOn } from '../../lib/go-on.ts';
import { useText } from '../../lib/language.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { toast } from '../../kit/toast.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Column } from '../../kit/column.tsx';
import { Section } from '../../kit/section.tsx';
import { ConnectionForm } from './connection-form.tsx';
import { ConnectorMark } from './connector-mark.tsx';
import { connectorsQuery } from '../../data/connections.ts';
import type { Connector } from './settings-fields.ts';
import styles from './new-connection-page.module.css';
import { text } from './text.ts';

const route = getRouteApi('/shell/sources/new');

/** First what, then where: the settings come from the connector itself. */
export function NewConnectionPage() {
  const t = useText();
  const connectors = useSuspenseQuery(connectorsQuery).data;
  const { connector: wanted, ...forWhat } = route.useSearch();
  const connector = connectors.find((one) => one.id === wanted);
  return (
    <>
      <PageHead
        name={t(text.add)}
        crumbs={[
          <Link key="sources" to="/sources">
            {t(text.title)}
          </Link>,
        ]}
        {...(connector === undefined ? {} : { title: t(connector.label), sub: t(connector.about) })}
      />
      {connector === undefined ? (
        <Choice connectors={connectors} forWhat={forWhat} />
      ) : (
        <Fill connector={connector} forWhat={forWhat} />
      )}
    </>
  );
}

/** What is bound to it next: where one comes back to. */
type ForWhat = { keyResult?: string; indicator?: string };

type ChoiceProps = { connectors: readonly Connector[]; forWhat: ForWhat };

function Choice({ connectors, forWhat }: ChoiceProps) {
  const t = useText();
  return (
    <Section title={t(text.choose)}>
      <ul className={styles.gallery}>
        {connectors.map(({ id, label, about }) => (
          <li key={id}>
            <Link to="/sources/new" search={{ connector: id, ...forWhat }}>
              <ConnectorMark connector={id} />
              <b>{t(label)}</b>
              <span>{t(about)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Fill({ connector, forWhat }: { connector: Connector; forWhat: ForWhat }) {
  const t = useText();
  const goOn = useGoOn();
  const { keyResult, indicator } = forWhat;
  return (
    <Column>
      <ConnectionForm
        key={connector.id}
        connector={connector}
        onSaved={({ id, name }) => {
          toast(t(text.added, { name }));
          const search = { connection: id };
          if (indicator !== undefined)
            void goOn({
              to: '/indicators/$indicatorId/source',
              params: { indicatorId: indicator },
              search,
              replace: true,
            });
          else if (keyResult === undefined)
            void goOn({ to: '/sources/$connectionId', params: { connectionId: id }, replace: true });
          else
            void goOn({
              to: '/key-results/$keyResultId/source',
              params: { keyResultId: keyResult },
              search,
              replace: true,
            });
        }}
      />
      <div className={styles.back}>
        <Quiet>
          <Link to="/sources/new" search={forWhat}>
            {t(text.back)}
          </Link>
        </Quiet>
      </div>
      <Copyable label={t(text.example)}>{exampleOf(connector)}</Copyable>
    </Column>
  );
}

function exampleOf({ example }: Connector): string {
  return Object.entries(example)
    .map(([name, value]) => `${name}: ${String(value)}`)
    .join('\n');
}
