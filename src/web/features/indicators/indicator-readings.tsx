import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Indicator } from '../../../contract/indicators.ts';
import type { Reading } from '../../../contract/key-results.ts';
import { noonOf } from '../../../core/calendar/zones.ts';
import {
  correctIndicatorReading,
  recordIndicator,
  removeIndicatorReading,
  restoreIndicatorReading,
} from '../../data/indicators.ts';
import { Button } from '../../kit/button.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import type { Further } from '../../kit/more-button.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { formatDay, formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { ourDays } from '../../lib/zone.ts';
import { CorrectionActs } from '../../parts/correction-acts.tsx';
import { ReadingEdit } from '../../parts/reading-edit.tsx';
import { ReadingForm } from '../../parts/reading-form.tsx';
import { readingText } from '../../parts/reading-text.ts';
import { text } from './text.ts';

type Props = { indicator: Indicator; readings: readonly Reading[]; further: Further };

/** A value by hand, and every reading with where it came from. */
export function IndicatorReadings({ indicator, readings, further }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {indicator.can.record &&
        indicator.archivedAt === null &&
        (isOpen ? (
          <RecordForm indicator={indicator} onClose={() => setOpen(false)} />
        ) : (
          <Quiet>
            <Button look="link" onClick={() => setOpen(true)}>
              + {t(text.record)}
            </Button>
          </Quiet>
        ))}
      {readings.length > 0 && (
        <Fold summary={t(further.hasNextPage ? text.newest : text.readings, { count: readings.length })}>
          <Rows further={further}>
            {readings.toReversed().map((reading) => (
              <ReadingRow key={reading.id} reading={reading} indicator={indicator} />
            ))}
          </Rows>
        </Fold>
      )}
    </>
  );
}

function RecordForm({ indicator, onClose }: { indicator: Indicator; onClose: () => void }) {
  const t = useText();
  const { lang } = useLanguage();
  const today = todayHere();
  const first = { value: null as number | null, day: today, note: '' };
  const kept = useKept(`indicator-reading:${indicator.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['value'],
    send: ({ value, day, note }) => {
      // Today means now; an earlier day means its noon, so that no time zone moves it.
      const at = day === today ? {} : { at: noonOf(day, ourDays()) };
      return recordIndicator(indicator.id, { value: value!, note, ...at });
    },
    onSent: (_, { value }) => {
      toast(t(text.recorded, { value: formatValue(value, indicator.unit, lang) }));
      onClose();
    },
  });
  return <ReadingForm form={form} unit={indicator.unit} latest={today} send={t(text.record)} onClose={onClose} />;
}

function ReadingRow({ reading, indicator }: { reading: Reading; indicator: Indicator }) {
  const t = useText();
  const { lang } = useLanguage();
  const [isEditing, setEditing] = useState(false);
  const params = { indicatorId: indicator.id, readingId: reading.id };
  const remove = useMutation({
    mutationFn: () => removeIndicatorReading(params),
    onSuccess: () => toast(t(readingText.removed), () => void restoreIndicatorReading(params)),
    onError: useRefusalToast(),
  });
  const isOurs = reading.source === 'manual' && indicator.can.record && indicator.archivedAt === null;
  return (
    <li>
      {formatValue(reading.value, indicator.unit, lang)}{' '}
      <small title={formatMoment(reading.at, lang)}>
        {formatDay(reading.at, lang)} ·{' '}
        {reading.source === 'manual' ? (reading.recordedBy?.name ?? t(text.byHand)) : reading.source}
        {reading.note !== '' && ` · ${reading.note}`}
      </small>{' '}
      {isOurs && !isEditing && (
        <CorrectionActs busy={remove.isPending} onEdit={() => setEditing(true)} onRemove={() => remove.mutate()} />
      )}
      {isEditing && (
        <ReadingEdit
          reading={reading}
          unit={indicator.unit}
          send={(change) => correctIndicatorReading(params, change)}
          onClose={() => setEditing(false)}
        />
      )}
    </li>
  );
}
