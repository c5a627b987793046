import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckIn } from '../../../contract/check-ins.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { formatDay, formatNumber, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Some } from '../../kit/some.tsx';
import { toast } from '../../kit/toast.tsx';
import { CheckInEdit } from './check-in-edit.tsx';
import { removeCheckIn, restoreCheckIn } from '../../data/check-ins.ts';
import { CorrectionActs } from '../../parts/correction-acts.tsx';
import { text as own } from './correction-text.ts';
import styles from './check-in-list.module.css';
import { text } from './text.ts';

/** What people said of a key result, newest first; whoever said it may correct it or take it back. */
export function CheckInList({ checkIns, keyResult }: { checkIns: readonly CheckIn[]; keyResult: KeyResult }) {
  return (
    <Some>
      {checkIns.map((checkIn) => (
        <CheckInNote key={checkIn.id} checkIn={checkIn} keyResult={keyResult} />
      ))}
    </Some>
  );
}

function CheckInNote({ checkIn, keyResult }: { checkIn: CheckIn; keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const [editing, setEditing] = useState(false);
  const remove = useMutation({ mutationFn: () => removeCheckIn(checkIn.id) });
  const refused = useRefusal(remove.error);
  const { by, at, value, confidence, editedAt, can } = checkIn;
  return (
    <article className={styles.checkIn}>
      <header>
        <b>{by.name}</b>
        <span>{formatDay(at, lang)}</span>
        {value !== null && <span>{formatValue(value, keyResult.unit, lang)}</span>}
        {confidence !== null && <span>{t(text.confidence, { value: formatNumber(confidence, lang) })}</span>}
        {editedAt !== null && <span>{t(own.edited)}</span>}
        {can.edit && keyResult.can.checkIn && !editing && (
          <CorrectionActs
            busy={remove.isPending}
            onEdit={() => setEditing(true)}
            onRemove={() =>
              remove.mutate(undefined, {
                onSuccess: () => toast(t(own.removed), () => void restoreCheckIn(checkIn.id)),
              })
            }
          />
        )}
      </header>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {editing ? (
        <CheckInEdit checkIn={checkIn} keyResult={keyResult} onClose={() => setEditing(false)} />
      ) : (
        <Words checkIn={checkIn} />
      )}
    </article>
  );
}

function Words({ checkIn }: { checkIn: CheckIn }) {
  const t = useText();
  const { confidenceReason, changed, problem, problemKind, improvement, next } = checkIn;
  return (
    <>
      {confidenceReason !== '' && <p>{confidenceReason}</p>}
      {changed !== '' && <p>{changed}</p>}
      {problem !== '' && (
        <p>
          <b>
            {t(text.problemLine)}
            {problemKind !== null && ` · ${t(wordNames.problemKind[problemKind])}`}
          </b>{' '}
          {problem}
        </p>
      )}
      {improvement !== '' && (
        <p>
          <b>{t(text.improvement)}</b> {improvement}
        </p>
      )}
      {next !== '' && (
        <p>
          <b>{t(text.next)}</b> {next}
        </p>
      )}
    </>
  );
}
