import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { ForecastFrame } from '../../parts/forecast-words.tsx';
import styles from './event-ahead.module.css';
import { DateInput } from '../../kit/date-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { turnForecastOff, turnForecastOn } from '../../data/forecasts.ts';
import { text } from './text.ts';

/** "An event will change this": turns the forecast off with a sentence, and on again. */
export function EventAhead({
  keyResult,
  isOff,
  hasToolbar,
}: {
  keyResult: KeyResult;
  isOff: boolean;
  hasToolbar: boolean;
}) {
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const turnOn = useMutation({ mutationFn: () => turnForecastOn(keyResult.id) });
  const { eventAhead, can } = keyResult;
  if (isOff && eventAhead !== null) {
    const { note, until, at, by } = eventAhead;
    const values = { name: by?.name ?? t(text.somebody), day: formatDay(at, lang) };
    return (
      <ForecastFrame>
        <p>
          {until === null ? t(text.off, values) : t(text.offUntil, { ...values, until: formatDay(until, lang) })}
          <q>{note}</q>
        </p>
        {can.checkIn && (
          <Button
            look="link"
            busy={turnOn.isPending}
            onClick={() =>
              turnOn.mutate(undefined, {
                onSuccess: () => toast(t(text.turnedOn), () => void turnForecastOff(keyResult.id, { note, until })),
              })
            }
          >
            {t(text.turnOn)}
          </Button>
        )}
      </ForecastFrame>
    );
  }
  if (!can.checkIn || hasToolbar) return null;
  if (isOpen) return <EventForm keyResult={keyResult} onClose={() => setOpen(false)} />;
  return (
    <Quiet>
      <Button look="link" onClick={() => setOpen(true)}>
        {t(text.event)}
      </Button>
    </Quiet>
  );
}

/** What will change the course, and until when. */
export function EventForm({ keyResult, onClose }: { keyResult: KeyResult; onClose: () => void }) {
  const t = useText();
  const first = { note: '', until: '' };
  const kept = useKept(`event:${keyResult.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['note'],
    send: ({ note, until }) => turnForecastOff(keyResult.id, { note, until: until === '' ? null : until }),
    onSent: () => {
      onClose();
      toast(t(text.turnedOff), () => void turnForecastOn(keyResult.id));
    },
  });
  return (
    <Form form={form} className={styles.form}>
      <TextInput label={t(text.eventNote)} {...form.field('note')} />
      <DateInput label={t(text.eventUntil)} optional min={todayHere()} {...form.field('until')} />
      <div>
        <FormNote form={form} />
        <Button type="submit" small busy={form.busy}>
          {t(text.turnOff)}
        </Button>{' '}
        <Button look="quiet" small onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </div>
    </Form>
  );
}
