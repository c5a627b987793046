import { Link } from '@tanstack/react-router';
import type { Dependent } from '../../../contract/connections.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { formatAge, formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { joined } from '../../lib/joined.ts';
import { Entry } from '../../kit/entry.tsx';
import { FailureLine } from './failure-line.tsx';
import { everyChoices } from './bind-text.ts';
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
    <Entry
      words={
        <>
          <Link to="/objectives/$objectiveId" params={{ objectiveId }} hash={id}>
            {dependent.text}
          </Link>
          <small>{facts.filter((fact) => fact !== '').join(' · ')}</small>
          {failure !== null && !isPaused && (
            <FailureLine>
              {joined(
                [
                  failingSince === null
                    ? t(text.noReadingYet)
                    : t(text.noReadingSince, { time: formatMoment(failingSince, lang) }),
                  t(sayFailure(failure)),
                ],
                lang,
              )}
            </FailureLine>
          )}
        </>
      }
      end={formatValue(dependent.value, dependent.unit, lang)}
    />
  );
}
