import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { todayHere } from '../../lib/today.ts';
import { addReading } from '../../data/readings.ts';
import { Button } from '../../kit/button.tsx';
import { toast } from '../../kit/toast.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { ReadingForm } from './reading-form.tsx';
import { text } from './text.ts';

/** A value by hand, today's or a back-dated one. */
export function AddReading({ keyResult }: { keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const today = todayHere();
  const [isOpen, setOpen] = useState(false);
  const form = useForm({
    first: { value: null as number | null, day: today, note: '' },
    required: ['value'],
    send: ({ value, day, note }) => {
      // Today means now; an earlier day means its noon, so that no time zone moves it.
      const at = day === today ? {} : { at: new Date(`${day}T12:00:00`).toISOString() };
      return addReading(keyResult.id, { value: value!, note, ...at });
    },
    onSent: (_, { value }) => {
      toast(t(text.recorded, { value: formatValue(value, keyResult.unit, lang) }));
      setOpen(false);
      form.set({ note: '' });
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
  return <ReadingForm form={form} unit={keyResult.unit} send={t(text.addReading)} onClose={() => setOpen(false)} />;
}
