import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useText } from '../../lib/language.tsx';
import { createCycle } from '../../data/cycles.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import styles from './settings.module.css';
import { text } from './text.ts';

type Props = { first: { name: string; start: string; end: string }; onDone: () => void };

/** A cycle of any first and last day. */
export function CycleForm({ first, onDone }: Props) {
  const t = useText();
  const [name, setName] = useState('');
  const [start, setStart] = useState(first.start);
  const [end, setEnd] = useState(first.end);
  const open = useMutation({
    mutationFn: () => createCycle({ name: name.trim() || `${start}..${end}`, start, end }),
    onSuccess: onDone,
  });
  const refused = useRefusal(open.error);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        open.mutate();
      }}
    >
      <TextInput
        label={t(text.cycleName)}
        value={name}
        placeholder={`${start}..${end}`}
        onChange={setName}
        error={refused?.fields.name}
        optional
      />
      <div className={styles.pair}>
        <TextInput label={t(text.from)} type="date" value={start} onChange={setStart} error={refused?.fields.start} />
        <TextInput label={t(text.to)} type="date" value={end} onChange={setEnd} error={refused?.fields.end} />
      </div>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Button look="primary" type="submit" busy={open.isPending}>
        {t(text.openCycle, { name: '' })}
      </Button>
    </form>
  );
}
