import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Indicator } from '../../../contract/indicators.ts';
import { metricById } from '../../../core/catalog/metrics.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { formatAge, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import styles from './indicator-about.module.css';
import { text } from './text.ts';
import { WorkedOut } from './worked-out.tsx';

/** What it counts, whose it is, which way is better, and where its numbers come from. */
export function IndicatorAbout({ indicator }: { indicator: Indicator }) {
  const t = useText();
  const { definition, metric, owner, direction } = indicator;
  const known = metric === null ? undefined : metricById(metric);
  const facts: [string, ReactNode][] = [
    [t(text.owner), owner?.name ?? t(text.nobody)],
    [t(text.direction), t(direction === null ? text.neither : text[direction])],
    ...(bandOf(indicator) === undefined
      ? []
      : [[t(text.band), <Band key="band" indicator={indicator} />] as [string, ReactNode]]),
    ...(known === undefined
      ? []
      : [
          [
            t(text.metric),
            <Link key="metric" to="/metrics" search={{ find: known.id }}>
              {t(known.name)}
            </Link>,
          ] as [string, ReactNode],
        ]),
    [t(text.source), <SourceWords key="source" indicator={indicator} />],
  ];
  return (
    <>
      {definition !== '' && <p className={styles.definition}>{definition}</p>}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function bandOf({ low, high }: Indicator) {
  if (low === null) return high === null ? undefined : text.bandTo;
  return high === null ? text.bandFrom : text.bandBetween;
}

function Band({ indicator }: { indicator: Indicator }) {
  const t = useText();
  const { lang } = useLanguage();
  const { low, high, unit } = indicator;
  const words = bandOf(indicator);
  const said = (value: number | null) => formatValue(value, unit, lang);
  return words === undefined ? null : t(words, { low: said(low), high: said(high) });
}

function SourceWords({ indicator }: { indicator: Indicator }) {
  const t = useText();
  const { lang } = useLanguage();
  const { id, source, can, archivedAt } = indicator;
  const toBind = can.edit && archivedAt === null && (
    <Link to="/indicators/$indicatorId/source" params={{ indicatorId: id }}>
      {t(source === null ? text.bind : text.rebind)}
    </Link>
  );
  if (source === null)
    return (
      <>
        {t(text.noSource)} {toBind}
        {can.record && (
          <span className={styles.push}>
            {t(text.pushHow)} <code>{`npx crux push --value 97.6 --indicator ${id}`}</code>
          </span>
        )}
      </>
    );
  const { name, connection, config, lastReadAt, failure } = source;
  return (
    <>
      <Link to="/sources/$connectionId" params={{ connectionId: connection.id }}>
        {name || connection.name}
      </Link>
      {' · '}
      {lastReadAt === null ? t(text.neverRead) : t(text.read, { age: formatAge(lastReadAt, lang) })} {toBind}
      {connection.connector === 'own-indicators' && <WorkedOut config={config} />}
      {failure !== null && <ErrorNote what={t(sayFailure(failure))} />}
    </>
  );
}
