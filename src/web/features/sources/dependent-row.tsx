import { Link } from '@tanstack/react-router';
import type { Dependent } from '../../../contract/connections.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { formatAge, formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { everyChoices } from './bind-text.ts';
import styles from './sources.module.css';
import { text } from './text.ts';

/** A key result that reads from a connection: its value, when it was read, or since when and why it is not. */
export function DependentRow({ dependent, isPaused }: { dependent: Dependent; isPaused: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const { id, objectiveId, failure, failingSince, lastReadAt, everyMinutes } = dependent;
  const every = everyChoices.find((one) => one.minutes === everyMinutes);
  const facts = [
    dependent.name,
    lastReadAt === null ? t(text.neverRead) : t(text.lastRead, { age: formatAge(lastReadAt, lang) }),
    every ? t(every.name) : t(text.every, { time: `${everyMinutes} min` }),
    isPaused ? '' : t(text.next, { age: formatAge(dependent.nextAt, lang) }),
  ];
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <Link to="/objectives/$objectiveId" params={{ objectiveId }} hash={id}>
          {dependent.text}
        </Link>
        <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
        {failure !== null && !isPaused && (
          <small className={styles.why}>
            {failingSince === null
              ? t(text.noReadingYet)
              : t(text.noReadingSince, { time: formatMoment(failingSince, lang) })}{' '}
            {t(sayFailure(failure))}
          </small>
        )}
      </span>
      <span className={styles.value}>{formatValue(dependent.value, dependent.unit, lang)}</span>
    </li>
  );
}
