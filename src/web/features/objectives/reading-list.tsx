import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult, Reading } from '../../../contract/key-results.ts';
import { formatDay, formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { useForm } from '../../lib/use-form.ts';
import { dayAt, noonOf } from '../../../core/calendar/zones.ts';
import { todayHere } from '../../lib/today.ts';
import { ourDays } from '../../lib/zone.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { removeReading, restoreReading, updateReading } from '../../data/readings.ts';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Fold } from '../../kit/fold.tsx';
import { CorrectionActs } from './correction-acts.tsx';
import { text } from './correction-text.ts';
import { ReadingForm } from './reading-form.tsx';

type Props = { readings: readonly Reading[]; keyResult: KeyResult };

const most = 60;

/** Every reading with where it came from; what a person wrote down can be corrected and taken back. */
export function ReadingList({ readings, keyResult }: Props) {
  const t = useText();
  if (readings.length === 0) return null;
  const shown = readings.slice(-most).toReversed();
  return (
    <Fold summary={t(text.readings, { count: readings.length })}>
      {readings.length > most && <Quiet>{t(text.latest, { shown: most, count: readings.length })}</Quiet>}
      <Rows>
        {shown.map((reading) => (
          <ReadingRow key={reading.id} reading={reading} keyResult={keyResult} />
        ))}
      </Rows>
    </Fold>
  );
}

function ReadingRow({ reading, keyResult }: { reading: Reading; keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const [editing, setEditing] = useState(false);
  const params = { keyResultId: keyResult.id, readingId: reading.id };
  const remove = useMutation({ mutationFn: () => removeReading(params) });
  const refused = useRefusal(remove.error);
  const isOurs = reading.source === 'manual' && keyResult.can.checkIn;
  return (
    <li>
      {formatValue(reading.value, keyResult.unit, lang)}{' '}
      <small title={formatMoment(reading.at, lang)}>
        {formatDay(reading.at, lang)} · <Provenance reading={reading} keyResult={keyResult} />
        {reading.note !== '' && ` · ${reading.note}`}
      </small>{' '}
      {isOurs && !editing && (
        <CorrectionActs
          busy={remove.isPending}
          onEdit={() => setEditing(true)}
          onRemove={() =>
            remove.mutate(undefined, { onSuccess: () => toast(t(text.removed), () => void restoreReading(params)) })
          }
        />
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {editing && <ReadingEdit reading={reading} keyResult={keyResult} onClose={() => setEditing(false)} />}
    </li>
  );
}

/** A source, or the person who typed it; and when it was typed over a source, that too. */
function Provenance({ reading, keyResult }: { reading: Reading; keyResult: KeyResult }) {
  const t = useText();
  if (reading.source !== 'manual') return reading.source;
  const name = reading.recordedBy?.name ?? t(text.somebody);
  const bound = keyResult.source !== null && keyResult.source.kind !== 'manual' ? keyResult.source : undefined;
  return bound === undefined
    ? t(text.byHand, { name })
    : t(text.overSource, { name, source: bound.name === '' ? bound.kind : bound.name });
}

function ReadingEdit({ reading, keyResult, onClose }: { reading: Reading; keyResult: KeyResult; onClose: () => void }) {
  const t = useText();
  const today = todayHere();
  const before = dayAt(reading.at, ourDays());
  const params = { keyResultId: keyResult.id, readingId: reading.id };
  const form = useForm({
    first: { value: reading.value as number | null, day: before, note: reading.note },
    required: ['value'],
    send: ({ value, day, note }) =>
      updateReading(params, {
        ...(value === null || value === reading.value ? {} : { value }),
        ...(note === reading.note ? {} : { note }),
        // Noon of another day, so that no time zone moves it; today means now.
        ...(day === before ? {} : { at: day === today ? new Date().toISOString() : noonOf(day, ourDays()) }),
      }),
    onSent: () => {
      toast(t(text.saved));
      onClose();
    },
  });
  return <ReadingForm form={form} unit={keyResult.unit} latest={today} send={t(text.save)} onClose={onClose} />;
}
