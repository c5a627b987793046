import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { changeTarget } from '../../data/target-changes.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import styles from './mid-review.module.css';
import { text } from './text.ts';

/** Changes a frozen target; the reason is part of it. */
export function TargetForm({ keyResult }: { keyResult: KeyResult }) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  const { kind, measure } = keyResult;
  if ((kind !== 'metric' && kind !== 'guard') || measure === 'yes-no') return null;
  if (!isOpen) {
    return (
      <p className={styles.change}>
        <Button look="link" onClick={() => setOpen(true)}>
          {t(text.changeTarget)}
        </Button>
      </p>
    );
  }
  return <OpenForm keyResult={keyResult} onDone={() => setOpen(false)} />;
}

function OpenForm({ keyResult, onDone }: { keyResult: KeyResult; onDone: () => void }) {
  const t = useText();
  const { measure, unit } = keyResult;
  const [ends, setEnds] = useState({
    baseline: keyResult.baseline,
    target: keyResult.target,
    low: keyResult.low,
    high: keyResult.high,
  });
  const [reason, setReason] = useState('');
  const send = useMutation({
    mutationFn: (body: Parameters<typeof changeTarget>[1]) => changeTarget(keyResult.id, body),
  });
  const refused = useRefusal(send.error);
  const isRange = measure === 'between';
  const fields = isRange ? (['low', 'high'] as const) : (['target'] as const);
  return (
    <form
      className={styles.target}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(
          { ...ends, reason },
          {
            onSuccess: () => {
              toast(t(text.saved));
              onDone();
            },
          },
        );
      }}
    >
      <p className={styles.quiet}>{t(text.frozenStays)}</p>
      <div className={styles.numbers}>
        {fields.map((field) => (
          <NumberInput
            key={field}
            label={t(text[field])}
            unit={unit}
            value={ends[field]}
            onChange={(value) => setEnds((all) => ({ ...all, [field]: value }))}
            error={refused?.fields[field]}
          />
        ))}
      </div>
      <TextInput label={t(text.reason)} value={reason} onChange={setReason} error={refused?.fields.reason} />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        <Button type="submit" small busy={send.isPending} disabled={reason.trim() === ''}>
          {t(text.changeTarget)}
        </Button>
        <Button look="quiet" small onClick={onDone}>
          {t(text.cancel)}
        </Button>
      </div>
    </form>
  );
}
