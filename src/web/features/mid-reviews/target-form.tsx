import { useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { changeTarget } from '../../data/target-changes.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import styles from './target-form.module.css';
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
  const { baseline, target, low, high } = keyResult;
  const first = { baseline, target, low, high, reason: '' };
  const kept = useKept(`target:${keyResult.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['reason'],
    send: (values) => changeTarget(keyResult.id, values),
    onSent: () => {
      toast(t(text.saved));
      onDone();
    },
  });
  const isRange = measure === 'between';
  const fields = isRange ? (['low', 'high'] as const) : (['target'] as const);
  return (
    <Form form={form} className={styles.target}>
      <Quiet>{t(text.frozenStays)}</Quiet>
      <div className={styles.numbers}>
        {fields.map((field) => (
          <NumberInput key={field} label={t(text[field])} unit={unit} {...form.field(field)} />
        ))}
      </div>
      <TextInput label={t(text.reason)} {...form.field('reason')} />
      <FormNote form={form} />
      <Buttons>
        <Button type="submit" small busy={form.busy}>
          {t(text.changeTarget)}
        </Button>
        <Button
          look="quiet"
          small
          onClick={() => {
            form.discard();
            onDone();
          }}
        >
          {t(text.cancel)}
        </Button>
      </Buttons>
    </Form>
  );
}
