import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult, Reading } from '../../../contract/key-results.ts';
import { formatDay, formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { ErrorNote } from '../../kit/error-note.tsx';
import { toast } from '../../kit/toast.tsx';
import { removeReading, restoreReading, updateReading } from '../../data/readings.ts';
import { Rows } from '../../kit/rows.tsx';
import type { Further } from '../../kit/more-button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { CorrectionActs } from '../../parts/correction-acts.tsx';
import { ReadingEdit } from '../../parts/reading-edit.tsx';
import { text } from './correction-text.ts';

type Props = { readings: readonly Reading[]; further: Further; keyResult: KeyResult };

/** Every reading with where it came from; what a person wrote down can be corrected and taken back. */
export function ReadingList({ readings, further, keyResult }: Props) {
  const t = useText();
  if (readings.length === 0) return null;
  return (
    <Fold summary={t(further.hasNextPage ? text.newest : text.readings, { count: readings.length })}>
      <Rows further={further}>
        {readings.toReversed().map((reading) => (
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
      {editing && (
        <ReadingEdit
          reading={reading}
          unit={keyResult.unit}
          send={(change) => updateReading(params, change)}
          onClose={() => setEditing(false)}
        />
      )}
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
