import { useState } from 'react';
import type { Day } from '../../../core/calendar/day.ts';
import { noonOf } from '../../../core/calendar/zones.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { todayHere } from '../../lib/today.ts';
import { ourDays } from '../../lib/zone.ts';
import { addReading } from '../../data/readings.ts';
import { Button } from '../../kit/button.tsx';
import { toast } from '../../kit/toast.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { ReadingForm } from '../../parts/reading-form.tsx';
import { text } from './text.ts';

/** A value by hand, today's or a back-dated one. `end`: the last day of its cycle. */
export function AddReading({ keyResult, end }: { keyResult: KeyResult; end: Day }) {
  const t = useText();
  const { lang } = useLanguage();
  const today = todayHere();
  // Once its cycle is over, what can still be told is of its last day at most.
  const latest = today > end ? end : today;
  const [isOpen, setOpen] = useState(false);
  const first = { value: null as number | null, day: latest, note: '' };
  const kept = useKept(`reading:${keyResult.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['value'],
    clears: true,
    send: ({ value, day, note }) => {
      // Today means now; an earlier day means its noon, so that no time zone moves it.
      const at = day === today ? {} : { at: noonOf(day, ourDays()) };
      return addReading(keyResult.id, { value: value!, note, ...at });
    },
    onSent: (_, { value }) => {
      toast(t(text.recorded, { value: formatValue(value, keyResult.unit, lang) }));
      setOpen(false);
    },
  });
  if (!isOpen) {
    return (
      <Quiet>
        <Button look="link" onClick={() => setOpen(true)}>
          + {t(text.addReading)}
        </Button>
      </Quiet>
    );
  }
  return (
    <ReadingForm
      form={form}
      unit={keyResult.unit}
      latest={latest}
      send={t(text.addReading)}
      onClose={() => setOpen(false)}
    />
  );
}
