import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DefinitionChange } from '../../../contract/definitions.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { formatDay, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { answerDefinition, definitionsQuery } from '../../data/definitions.ts';
import styles from './definition-question.module.css';
import { sourceText as text } from './source-text.ts';

/** The changes of what is measured that nobody has decided yet, to be asked about; or the others, to be told. */
export function DefinitionQuestions({ keyResult, answered }: { keyResult: KeyResult; answered: boolean }) {
  const changes = useQuery(definitionsQuery(keyResult.id)).data ?? [];
  return changes
    .filter((change) => change.baseline !== null && (change.answer !== null) === answered)
    .map((change) => <Definition key={change.id} change={change} keyResult={keyResult} />);
}

type Props = { change: DefinitionChange; keyResult: KeyResult };

function Definition({ change, keyResult }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [isReconsidering, setReconsidering] = useState(false);
  const day = formatDay(change.at, lang);
  if (change.answer === null || isReconsidering)
    return <Question change={change} keyResult={keyResult} onDone={() => setReconsidering(false)} />;
  return (
    <p className={styles.said}>
      {t(text.changed, { day })} ·{' '}
      {change.answer === 'keep'
        ? t(text.keptBy)
        : t(text.anewBy, { value: formatValue(change.newBaseline, keyResult.unit, lang) })}
      {change.answeredBy !== null && ` · ${change.answeredBy.name}`}{' '}
      {keyResult.can.edit && (
        <Button look="link" onClick={() => setReconsidering(true)}>
          {t(text.reconsider)}
        </Button>
      )}
    </p>
  );
}

function Question({ change, keyResult, onDone }: Props & { onDone: () => void }) {
  const t = useText();
  const { lang } = useLanguage();
  const [isAnew, setAnew] = useState(false);
  const first = { baseline: change.firstReading?.value ?? keyResult.now.value };
  const kept = useKept(`definition:${change.id}`, first);
  const { baseline } = kept.value;
  const answer = useMutation({
    mutationFn: (body: Parameters<typeof answerDefinition>[1]) =>
      answerDefinition({ keyResultId: keyResult.id, definitionId: change.id }, body),
    onSuccess: () => {
      kept.forget();
      onDone();
    },
  });
  const refused = useRefusal(answer.error);
  const said = (value: number | null) => formatValue(value, keyResult.unit, lang);
  return (
    <div className={styles.question}>
      <p>
        <b>{t(text.changed, { day: formatDay(change.at, lang) })}</b>
        {change.by !== null && ` · ${change.by.name}`}
      </p>
      <dl>
        <dt>{t(text.before)}</dt>
        <dd>{change.before}</dd>
        <dt>{t(text.after)}</dt>
        <dd>{change.after}</dd>
      </dl>
      {keyResult.can.edit && (
        <>
          <p>{t(text.ask, { baseline: said(change.baseline) })}</p>
          {isAnew && (
            <NumberInput
              label={t(text.newBaseline)}
              unit={keyResult.unit}
              value={baseline}
              onChange={(next) => kept.set({ baseline: next })}
              hint={
                change.firstReading
                  ? t(text.firstReading, {
                      value: said(change.firstReading.value),
                      day: formatDay(change.firstReading.at, lang),
                    })
                  : undefined
              }
            />
          )}
          <Button small busy={answer.isPending && !isAnew} onClick={() => answer.mutate({ answer: 'keep' })}>
            {t(text.keepBaseline)}
          </Button>{' '}
          {isAnew ? (
            <Button
              small
              look="primary"
              busy={answer.isPending}
              disabled={baseline === null}
              onClick={() => baseline !== null && answer.mutate({ answer: 'anew', baseline })}
            >
              {t(text.setBaseline)}
            </Button>
          ) : (
            <Button small onClick={() => setAnew(true)}>
              {t(text.anew)}
            </Button>
          )}
          {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
        </>
      )}
    </div>
  );
}
