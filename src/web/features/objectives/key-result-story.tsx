import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import type { KeyResult, Reading } from '../../../contract/key-results.ts';
import type { ValueForecast } from '../../../contract/forecasts.ts';
import { formatValue } from '../../lib/format.ts';
import { valueNow } from '../../lib/key-result-words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../ui/button.tsx';
import { Chart } from '../../ui/chart.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { Bone } from '../../ui/skeleton.tsx';
import { StepLadder } from '../../ui/step-ladder.tsx';
import { StepsToAccept } from '../../ui/steps-to-accept.tsx';
import { AddReading } from './add-reading.tsx';
import { Beliefs } from './beliefs.tsx';
import { CheckInList } from './check-in-list.tsx';
import { Corrections } from './corrections.tsx';
import { ForecastPart } from './forecast-part.tsx';
import styles from './objective-page.module.css';
import { checkInsQuery, forecastQuery, peopleQuery, readingsQuery, useConfirm } from './queries.ts';
import { ReadingList } from './reading-list.tsx';
import { SourcePart } from './source-part.tsx';
import { text } from './text.ts';

type Props = { keyResult: KeyResult; cycle: Cycle; teamId: string };

/** The course of a key result: chart with notes on the line, its meaning, steps, readings and check-ins. */
export function KeyResultStory({ keyResult, cycle, teamId }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const readings = useQuery(readingsQuery(keyResult.id));
  const checkIns = useQuery(checkInsQuery(keyResult.id));
  const refused = useRefusal(readings.error ?? checkIns.error);
  const isNumber = keyResult.kind === 'metric' || keyResult.kind === 'guard';
  const ahead = useQuery(forecastQuery(keyResult.id)).data?.value;
  const line = useMemo(
    () => ({
      ...(ahead?.given ? lines(ahead, readings.data?.at(-1)) : {}),
      unit: keyResult.unit,
      start: cycle.start,
      end: cycle.end,
      readings: (readings.data ?? []).map(({ at, value }) => ({ at, value })),
      notes: (checkIns.data ?? [])
        .filter((checkIn) => checkIn.changed !== '')
        .slice(0, 4)
        .map(({ at, changed }) => ({ at, text: changed })),
      frozenTarget: keyResult.frozen?.target ?? null,
      target: keyResult.target ?? null,
    }),
    [readings.data, checkIns.data, cycle, keyResult, ahead],
  );
  return (
    <div className={styles.inside}>
      <Facts keyResult={keyResult} teamId={teamId} />
      {isNumber && <SourcePart keyResult={keyResult} />}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {isNumber && readings.data === undefined && refused === undefined && <Bone height={280} />}
      {isNumber && line.readings.length > 0 && (
        <Chart
          line={line}
          label={t(text.chart, {
            name: keyResult.text,
            count: line.readings.length,
            value: valueNow(keyResult, lang),
          })}
        />
      )}
      <ForecastPart keyResult={keyResult} />
      {isNumber && readings.data?.length === 0 && <p className={styles.fact}>{t(text.noReadings)}</p>}
      {isNumber && keyResult.can.checkIn && <AddReading keyResult={keyResult} />}
      {keyResult.kind === 'milestone' &&
        (keyResult.can.checkIn ? (
          <StepsToAccept keyResult={keyResult} />
        ) : (
          <StepLadder
            steps={keyResult.steps.map((step) => ({
              step: step.text,
              due: step.due,
              evidence: step.evidence,
              accepted: step.acceptedAt !== null,
            }))}
            followUp={keyResult.followUp}
          />
        ))}
      <Beliefs checkIns={checkIns.data ?? []} cycle={cycle} />
      <CheckInList checkIns={checkIns.data ?? []} keyResult={keyResult} />
      <ReadingList readings={readings.data ?? []} keyResult={keyResult} />
      <Corrections keyResult={keyResult} />
    </div>
  );
}

/** The band opens from the last reading, so that past and future are one line. */
function lines(ahead: ValueForecast, last: Reading | undefined) {
  const from = last === undefined ? [] : [{ at: last.at, low: last.value, median: last.value, high: last.value }];
  return {
    forecast: [
      ...from,
      ...ahead.line.map(({ at, median, band80 }) => ({ at, median, low: band80[0], high: band80[1] })),
    ],
    doNothing: ahead.doNothing?.map(({ at, median }) => ({ at, value: median })),
  };
}

function Facts({ keyResult, teamId }: { keyResult: KeyResult; teamId: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const confirm = useConfirm(keyResult.id);
  const people = useQuery(peopleQuery).data;
  const { meaning, supports, frozen, target, unit, proposedBy, confirmedBy, can } = keyResult;
  const proposer = people?.find((person) => person.id === proposedBy?.id);
  const handedDown = proposer !== undefined && !proposer.teams.some((team) => team.id === teamId);
  return (
    <>
      {meaning !== null && (
        <p className={styles.fact}>{t(text.meaning, { per: formatValue(meaning.per, unit, lang), is: meaning.is })}</p>
      )}
      {supports !== '' && <p className={styles.fact}>{t(text.supports, { what: supports })}</p>}
      {frozen !== null && frozen.target !== null && frozen.target !== target && (
        <p className={styles.fact}>
          {t(text.frozen, { target: formatValue(frozen.target, unit, lang), now: formatValue(target, unit, lang) })}
        </p>
      )}
      {confirmedBy !== null && <p className={styles.fact}>{t(text.confirmed, { name: confirmedBy.name })}</p>}
      {handedDown && confirmedBy === null && can.edit && (
        <p className={styles.fact}>
          <Button look="link" busy={confirm.isPending} onClick={() => confirm.mutate()}>
            {t(text.confirm)}
          </Button>
        </p>
      )}
    </>
  );
}
