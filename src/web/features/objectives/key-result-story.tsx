import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import type { Cycle } from '../../../contract/cycles.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { isHandedDown, mayConfirm, proposerOf } from '../../../core/okr/handed-down.ts';
import { readableFrom } from '../../../core/okr/readable-from.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { besideStep } from '../../parts/beside-step.ts';
import { StepLadder } from '../../parts/step-ladder.tsx';
import { WorthLine } from '../../parts/worth-line.tsx';
import { StepsToAccept } from '../../parts/steps-to-accept.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { AddReading } from './add-reading.tsx';
import { Beliefs } from './beliefs.tsx';
import { CheckInList } from './check-in-list.tsx';
import { Corrections } from './corrections.tsx';
import { ForecastPart } from './forecast-part.tsx';
import { KeyResultChart } from './key-result-chart.tsx';
import styles from './key-result-story.module.css';
import { checkInsQuery } from '../../data/check-ins.ts';
import { useMe } from '../../data/session.ts';
import { peopleQuery } from '../../data/people.ts';
import { readingsQuery } from '../../data/readings.ts';
import { confirmKeyResult, unconfirmKeyResult } from '../../data/key-results.ts';
import { ReadingList } from './reading-list.tsx';
import { SourcePart } from './source-part.tsx';
import { text } from './text.ts';

type Props = { keyResult: KeyResult; cycle: Cycle; teamId: string; isPublished: boolean; hasToolbar?: boolean };

/** The course of a key result: chart with notes on the line, its meaning, steps, readings and check-ins. */
export function KeyResultStory({ keyResult, cycle, teamId, isPublished, hasToolbar = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const readings = useInfiniteQuery(readingsQuery(keyResult.id));
  const checkIns = useQuery(checkInsQuery(keyResult.id));
  const refused = useRefusal(readings.error ?? checkIns.error);
  const isNumber = keyResult.kind === 'metric' || keyResult.kind === 'guard';
  return (
    <div className={styles.inside}>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {keyResult.kind !== 'unknown' && <KeyResultChart keyResult={keyResult} canShare={isPublished && !hasToolbar} />}
      <ForecastPart keyResult={keyResult} hasToolbar={hasToolbar} />
      <Facts keyResult={keyResult} teamId={teamId} />
      {isNumber && <SourcePart keyResult={keyResult} hasToolbar={hasToolbar} />}
      {isNumber && readings.data?.length === 0 && <Quiet>{t(text.noReadings)}</Quiet>}
      {isNumber && keyResult.can.checkIn && keyResult.indicatorId === null && (
        <AddReading keyResult={keyResult} end={cycle.end} />
      )}
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
              beside: besideStep(step, keyResult),
            }))}
            followUp={keyResult.followUp}
            followUpDay={keyResult.followUpDay}
          />
        ))}
      {keyResult.kind === 'milestone' && keyResult.can.checkIn && keyResult.followUpDay !== null && (
        <Quiet>{t(text.followUp, { what: keyResult.followUp, day: formatDay(keyResult.followUpDay, lang) })}</Quiet>
      )}
      <Beliefs checkIns={checkIns.data ?? []} cycle={cycle} />
      <CheckInList checkIns={checkIns.data ?? []} keyResult={keyResult} />
      <ReadingList readings={readings.data ?? []} further={readings} keyResult={keyResult} />
      <Corrections keyResult={keyResult} />
    </div>
  );
}

function Facts({ keyResult, teamId }: { keyResult: KeyResult; teamId: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const confirm = useMutation({
    mutationFn: (holds: boolean) => (holds ? confirmKeyResult : unconfirmKeyResult)(keyResult.id),
    onError: useRefusalToast(),
  });
  const people = useQuery(peopleQuery).data;
  const { kind, meaning, supports, note, hypothesis, stopIf, knowBy, proposedBy, confirmedBy, can } = keyResult;
  const me = useMe().person.id;
  const proposer = proposerOf(proposedBy?.id ?? null, teamId, people ?? []);
  const readable = readableFrom(keyResult);
  const waits = isHandedDown(proposer) && confirmedBy === null;
  const mine = can.edit && mayConfirm(me, proposedBy?.id ?? null, teamId, people ?? []);
  return (
    <>
      {meaning !== null && (
        <Quiet>
          <WorthLine keyResult={keyResult} />
        </Quiet>
      )}
      {supports !== '' && <Quiet>{t(text.supports, { what: supports })}</Quiet>}
      {hypothesis !== '' && <Quiet>{t(text.hypothesis, { what: hypothesis })}</Quiet>}
      {stopIf !== '' && <Quiet>{t(text.stopIf, { what: stopIf })}</Quiet>}
      {kind !== 'unknown' && knowBy !== null && <Quiet>{t(text.decided, { day: formatDay(knowBy, lang) })}</Quiet>}
      {readable !== undefined && <Quiet>{t(text.readable, { day: formatDay(readable, lang) })}</Quiet>}
      {note !== '' && <Quiet>{t(text.toKnow, { what: note })}</Quiet>}
      {confirmedBy !== null && (
        <Quiet>
          {t(text.confirmed, { name: confirmedBy.name })}
          {mine && (
            <>
              <SentenceGap />
              <Button look="link" busy={confirm.isPending} onClick={() => confirm.mutate(false)}>
                {t(text.unconfirm)}
              </Button>
            </>
          )}
        </Quiet>
      )}
      {waits && proposer !== undefined && (
        <Quiet>
          {t(text.handedDown, { name: proposer.name })}
          {mine && (
            <>
              <SentenceGap />
              <Button look="link" busy={confirm.isPending} onClick={() => confirm.mutate(true)}>
                {t(text.confirm)}
              </Button>
            </>
          )}
        </Quiet>
      )}
    </>
  );
}
