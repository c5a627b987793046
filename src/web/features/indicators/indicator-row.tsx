import { Link } from '@tanstack/react-router';
import type { Indicator } from '../../../contract/indicators.ts';
import type { Lang } from '../../../core/text.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { Entry } from '../../kit/entry.tsx';
import { Sparkline } from '../../kit/sparkline.tsx';
import { formatAge, formatDay, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { BandTag } from './band-tag.tsx';
import styles from './indicator-row.module.css';
import { text } from './text.ts';

/** An indicator with its last weeks, its value, and how old that is. */
export function IndicatorRow({ indicator }: { indicator: Indicator }) {
  const t = useText();
  const { lang } = useLanguage();
  const { id, name, unit, value, points, uses, archivedAt, low, high } = indicator;
  const [first, last] = [points[0], points.at(-1)];
  const facts = [
    archivedAt === null ? ageOf(indicator, t, lang) : t(text.archivedOn, { day: formatDay(archivedAt, lang) }),
    uses === 0 ? undefined : t(text.uses, { count: uses }),
  ];
  return (
    <Entry
      words={
        <>
          <Link to="/indicators/$indicatorId" params={{ indicatorId: id }}>
            {name}
          </Link>
          <small>{facts.filter((fact) => fact !== undefined).join(' · ')}</small>
        </>
      }
      beside={
        first !== undefined && last !== undefined && points.length > 1 ? (
          <span className={styles.spark}>
            <Sparkline
              readings={points}
              target={low ?? high}
              start={first.at}
              end={last.at}
              label={t(text.spark, { name, count: points.length })}
            />
          </span>
        ) : undefined
      }
      end={
        <span className={styles.value}>
          {value === null ? t(text.notMeasured) : formatValue(value, unit, lang)}
          <BandTag band={indicator.band} />
        </span>
      }
    />
  );
}

/** From where its newest number is and how old; a source that does not answer says so. */
function ageOf({ source, valueAt }: Indicator, t: ReturnType<typeof useText>, lang: Lang): string {
  const age = valueAt === null ? undefined : t(text.read, { age: formatAge(valueAt, lang) });
  if (source === null) return [t(text.byHand), age].filter((one) => one !== undefined).join(' · ');
  const from = source.name || source.connection.name;
  if (source.failure !== null) return [from, t(sayFailure(source.failure)), age].filter(Boolean).join(' · ');
  return [from, age ?? t(text.neverRead)].join(' · ');
}
