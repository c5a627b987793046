import type { CheckIn } from '../../../contract/check-ins.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { refusals } from '../../../contract/refusals.ts';
import { problemKinds, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { updateCheckIn } from '../../data/check-ins.ts';
import { Button } from '../../kit/button.tsx';
import { ConfidenceBars } from '../../parts/confidence-bars.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
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
  const first = saidIn(checkIn);
  const kept = useKept(`check-in-edit:${checkIn.id}`, first);
  const form = useForm({
    first,
    kept,
    check: ({ problem, problemKind }) => ({
      problemKind: problem.trim() !== '' && problemKind === null ? t(refusals['problem-kind-missing'].text) : undefined,
    }),
    // A value that nobody touched is left alone: it may be the source's.
    send: ({ value, ...words }) => updateCheckIn(checkIn.id, value === checkIn.value ? words : { value, ...words }),
    onSent: () => {
      toast(t(text.saved));
      onClose();
    },
    beside: { 'confidence-reason-missing': 'confidenceReason', 'problem-kind-missing': 'problemKind' },
  });
  const { confidence, confidenceReason, problem, problemKind } = form.values;
  const isNumber = keyResult.kind === 'metric' || keyResult.kind === 'guard';
  return (
    <Form form={form} className={styles.form}>
      {isNumber && <NumberInput label={t(text.value)} unit={keyResult.unit} {...form.field('value')} />}
      <div>
        <ConfidenceBars value={confidence} onChange={(next) => form.set({ confidence: next })} />
      </div>
      {confidence !== checkIn.confidence || confidenceReason !== '' ? (
        <TextInput label={t(text.reason)} {...form.field('confidenceReason')} />
      ) : (
        <div />
      )}
      {lines.map((line) => (
        <div key={line} className={styles.wide}>
          <TextInput label={t(text[line])} {...form.field(line)} />
        </div>
      ))}
      {problem.trim() !== '' && (
        <div className={styles.wide}>
          <Select
            label={t(text.kind)}
            value={problemKind ?? ''}
            onChange={(kind) => form.set({ problemKind: kind === '' ? null : kind })}
            error={form.errors['problemKind']}
            choices={[
              { value: '' as const, label: t(text.choose) },
              ...problemKinds.map((kind) => ({ value: kind, label: t(wordNames.problemKind[kind]) })),
            ]}
          />
        </div>
      )}
      <div>
        <FormNote form={form} />
        <Button type="submit" small busy={form.busy}>
          {t(text.save)}
        </Button>{' '}
        <Button
          look="quiet"
          small
          onClick={() => {
            form.discard();
            onClose();
          }}
        >
          {t(text.cancel)}
        </Button>
      </div>
    </Form>
  );
}

/** What a person says in a check-in. */
function saidIn({ value, confidence, confidenceReason, changed, problem, problemKind, improvement, next }: CheckIn) {
  return { value, confidence, confidenceReason, changed, problem, problemKind, improvement, next };
}
