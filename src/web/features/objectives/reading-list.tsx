import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult, Reading } from '../../../contract/key-results.ts';
import { formatDay, formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { removeReading, restoreReading, updateReading } from '../../data/readings.ts';
import { text } from './correction-text.ts';
import styles from './objective-page.module.css';

type Props = { readings: readonly Reading[]; keyResult: KeyResult };

const most = 60;

/** Every reading with where it came from; what a person wrote down can be corrected and taken back. */
export function ReadingList({ readings, keyResult }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  if (readings.length === 0) return null;
  const shown = readings.slice(-most).toReversed();
  return (
    <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t(text.readings, { count: readings.length })}</summary>
      {isOpen && (
        <>
          {readings.length > most && (
            <p className={styles.fact}>{t(text.latest, { shown: most, count: readings.length })}</p>
          )}
          <ul className={styles.list}>
            {shown.map((reading) => (
              <ReadingRow key={reading.id} reading={reading} keyResult={keyResult} />
            ))}
          </ul>
        </>
      )}
    </details>
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
        <span className={styles.corrections}>
          <Button look="link" onClick={() => setEditing(true)}>
            {t(text.edit)}
          </Button>{' '}
          <Button
            look="link"
            busy={remove.isPending}
            onClick={() =>
              remove.mutate(undefined, { onSuccess: () => toast(t(text.removed), () => void restoreReading(params)) })
            }
          >
            {t(text.remove)}
          </Button>
        </span>
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
  const before = new Date(reading.at).toLocaleDateString('sv-SE');
  const [value, setValue] = useState<number | null>(reading.value);
  const [day, setDay] = useState(before);
  const [note, setNote] = useState(reading.note);
  const params = { keyResultId: keyResult.id, readingId: reading.id };
  const correct = useMutation({
    mutationFn: (body: Parameters<typeof updateReading>[1]) => updateReading(params, body),
  });
  const refused = useRefusal(correct.error);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null) return;
        correct.mutate(
          {
            ...(value === reading.value ? {} : { value }),
            ...(note === reading.note ? {} : { note }),
            // Noon of another day, so that no time zone moves it; today means now.
            ...(day === before ? {} : { at: (day === today ? new Date() : new Date(`${day}T12:00:00`)).toISOString() }),
          },
          {
            onSuccess: () => {
              toast(t(text.saved));
              onClose();
            },
          },
        );
      }}
    >
      <NumberInput
        label={t(text.value)}
        value={value}
        unit={keyResult.unit}
        onChange={setValue}
        error={refused?.fields.value ?? refused?.what}
      />
      <TextInput label={t(text.day)} type="date" max={today} value={day} onChange={setDay} error={refused?.fields.at} />
      <TextInput label={t(text.note)} optional value={note} onChange={setNote} />
      <div>
        <Button type="submit" small busy={correct.isPending} disabled={value === null}>
          {t(text.save)}
        </Button>{' '}
        <Button look="quiet" small onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </div>
    </form>
  );
}
