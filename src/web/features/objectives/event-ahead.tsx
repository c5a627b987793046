import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import words from '../../parts/forecast-words.module.css';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { type EventAhead as Ahead, turnForecastOff, turnForecastOn } from '../../data/forecasts.ts';
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
      <div className={words.words}>
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
      </div>
    );
  }
  if (!can.checkIn || hasToolbar) return null;
  if (isOpen) return <EventForm keyResult={keyResult} onClose={() => setOpen(false)} />;
  return (
    <p className={words.switch}>
      <Button look="link" onClick={() => setOpen(true)}>
        {t(text.event)}
      </Button>
    </p>
  );
}

/** What will change the course, and until when. */
export function EventForm({ keyResult, onClose }: { keyResult: KeyResult; onClose: () => void }) {
  const t = useText();
  const [note, setNote] = useState('');
  const [until, setUntil] = useState('');
  const turnOff = useMutation({ mutationFn: (body: Ahead) => turnForecastOff(keyResult.id, body) });
  const refused = useRefusal(turnOff.error);
  return (
    <form
      className={words.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (note.trim() === '') return;
        turnOff.mutate(
          { note, until: until === '' ? null : until },
          {
            onSuccess: () => {
              onClose();
              toast(t(text.turnedOff), () => void turnForecastOn(keyResult.id));
            },
          },
        );
      }}
    >
      <TextInput
        label={t(text.eventNote)}
        value={note}
        onChange={setNote}
        error={refused?.fields.note ?? refused?.what}
      />
      <TextInput label={t(text.eventUntil)} type="date" optional min={todayHere()} value={until} onChange={setUntil} />
      <div>
        <Button type="submit" small busy={turnOff.isPending} disabled={note.trim() === ''}>
          {t(text.turnOff)}
        </Button>{' '}
        <Button look="quiet" small onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </div>
    </form>
  );
}
