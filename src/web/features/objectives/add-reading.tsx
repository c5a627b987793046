import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { addReading } from '../../data/readings.ts';
import { Button } from '../../kit/button.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './objective-page.module.css';
import { text } from './text.ts';

/** A value by hand, today's or a back-dated one. */
export function AddReading({ keyResult }: { keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const today = todayHere();
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState<number | null>(null);
  const [day, setDay] = useState(today);
  const [note, setNote] = useState('');
  const add = useMutation({ mutationFn: (body: Parameters<typeof addReading>[1]) => addReading(keyResult.id, body) });
  const refused = useRefusal(add.error);
  if (!isOpen) {
    return (
      <p className={styles.fact}>
        <Button look="link" onClick={() => setOpen(true)}>
          + {t(text.addReading)}
        </Button>
      </p>
    );
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (value === null) return;
        // Today means now; an earlier day means its noon, so that no time zone moves it.
        const at = day === today ? {} : { at: new Date(`${day}T12:00:00`).toISOString() };
        add.mutate(
          { value, note, ...at },
          {
            onSuccess: () => {
              toast(t(text.recorded, { value: formatValue(value, keyResult.unit, lang) }));
              setOpen(false);
              setNote('');
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
        <Button type="submit" small busy={add.isPending} disabled={value === null}>
          {t(text.addReading)}
        </Button>{' '}
        <Button look="quiet" small onClick={() => setOpen(false)}>
          {t(text.cancel)}
        </Button>
      </div>
    </form>
  );
}
