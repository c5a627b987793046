import type { Reading } from '../../contract/key-results.ts';
import { dayAt, noonOf } from '../../core/calendar/zones.ts';
import { toast } from '../kit/toast.tsx';
import { useText } from '../lib/language.tsx';
import { todayHere } from '../lib/today.ts';
import { useForm } from '../lib/use-form.ts';
import { useKept } from './use-kept.ts';
import { ourDays } from '../lib/zone.ts';
import { ReadingForm } from './reading-form.tsx';
import { readingText as text } from './reading-text.ts';

type Change = { value?: number; at?: string; note?: string };
type Props = { reading: Reading; unit: string; send: (change: Change) => Promise<unknown>; onClose: () => void };

/** Puts right what a person wrote down; only what was changed is sent. */
export function ReadingEdit({ reading, unit, send, onClose }: Props) {
  const t = useText();
  const today = todayHere();
  const before = dayAt(reading.at, ourDays());
  const first = { value: reading.value as number | null, day: before, note: reading.note };
  const kept = useKept(`reading-edit:${reading.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['value'],
    send: ({ value, day, note }) =>
      send({
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
  return <ReadingForm form={form} unit={unit} latest={today} send={t(text.save)} onClose={onClose} />;
}
