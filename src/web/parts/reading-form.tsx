import { useText } from '../lib/language.tsx';
import type { useForm } from '../lib/use-form.ts';
import { Button } from '../kit/button.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { NumberInput } from '../kit/number-input.tsx';
import { DateInput } from '../kit/date-input.tsx';
import { TextInput } from '../kit/text-input.tsx';
import styles from './reading-form.module.css';
import { readingText as text } from './reading-text.ts';

export type TypedReading = { value: number | null; day: string; note: string };
type Props = {
  form: ReturnType<typeof useForm<TypedReading, unknown>>;
  unit: string;
  /** The latest day it may be from. */
  latest: string;
  /** What the button says. */
  send: string;
  onClose: () => void;
};

/** A value, the day it is from and a note: written down, or corrected. */
export function ReadingForm({ form, unit, latest, send, onClose }: Props) {
  const t = useText();
  return (
    <Form form={form} className={styles.form}>
      <NumberInput label={t(text.value)} unit={unit} {...form.field('value')} />
      <DateInput label={t(text.day)} max={latest} {...form.field('day')} error={form.errors['at']} />
      <TextInput label={t(text.note)} optional {...form.field('note')} />
      <div>
        <FormNote form={form} />
        <Button type="submit" small busy={form.busy}>
          {send}
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
