import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { CheckIn } from '../../../contract/check-ins.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { problemKinds, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { updateCheckIn } from '../../data/check-ins.ts';
import { Button } from '../../kit/button.tsx';
import { ConfidenceBars } from '../../parts/confidence-bars.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { text } from './correction-text.ts';
import styles from './check-in-edit.module.css';

type Props = { checkIn: CheckIn; keyResult: KeyResult; onClose: () => void };

const lines = ['changed', 'problem', 'improvement', 'next'] as const;

/** My own check-in as a form again; what it said before stays in the history. */
export function CheckInEdit({ checkIn, keyResult, onClose }: Props) {
  const t = useText();
  const [typed, setTyped] = useState(() => saidIn(checkIn));
  const set = (part: Partial<typeof typed>) => setTyped((before) => ({ ...before, ...part }));
  const correct = useMutation({
    mutationFn: (body: Parameters<typeof updateCheckIn>[1]) => updateCheckIn(checkIn.id, body),
  });
  const refused = useRefusal(correct.error);
  const isNumber = keyResult.kind === 'metric' || keyResult.kind === 'guard';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        // A value that nobody touched is left alone: it may be the source's.
        const { value, ...words } = typed;
        const body = value === checkIn.value ? words : typed;
        correct.mutate(body, {
          onSuccess: () => {
            toast(t(text.saved));
            onClose();
          },
        });
      }}
    >
      {isNumber && (
        <NumberInput
          label={t(text.value)}
          value={typed.value}
          unit={keyResult.unit}
          onChange={(value) => set({ value })}
          error={refused?.fields.value}
        />
      )}
      <div>
        <ConfidenceBars value={typed.confidence} onChange={(confidence) => set({ confidence })} />
      </div>
      {typed.confidence !== checkIn.confidence || typed.confidenceReason !== '' ? (
        <TextInput
          label={t(text.reason)}
          value={typed.confidenceReason}
          onChange={(confidenceReason) => set({ confidenceReason })}
          error={refused?.code === 'confidence-reason-missing' ? refused.what : undefined}
        />
      ) : (
        <div />
      )}
      {lines.map((line) => (
        <div key={line} className={styles.wide}>
          <TextInput
            label={t(text[line])}
            value={typed[line]}
            onChange={(words) => set({ [line]: words })}
            error={refused?.fields[line]}
          />
        </div>
      ))}
      {typed.problem.trim() !== '' && (
        <div className={styles.wide}>
          <Select
            label={t(text.kind)}
            value={typed.problemKind ?? ''}
            onChange={(kind) => set({ problemKind: kind === '' ? null : kind })}
            error={refused?.code === 'problem-kind-missing' ? refused.what : undefined}
            choices={[
              { value: '' as const, label: t(text.choose) },
              ...problemKinds.map((kind) => ({ value: kind, label: t(wordNames.problemKind[kind]) })),
            ]}
          />
        </div>
      )}
      <div>
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
        <Button type="submit" small busy={correct.isPending}>
          {t(text.save)}
        </Button>{' '}
        <Button look="quiet" small onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </div>
    </form>
  );
}

/** What a person says in a check-in. */
function saidIn({ value, confidence, confidenceReason, changed, problem, problemKind, improvement, next }: CheckIn) {
  return { value, confidence, confidenceReason, changed, problem, problemKind, improvement, next };
}
