import type { Label } from '../../../contract/labels.ts';
import { archiveLabel, restoreLabel } from '../../data/labels.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { labelsText as text } from './labels-text.ts';

type Props = { label: Label; others: readonly Label[]; onDone: () => void };

/** Two names for one thing become one; each is its own again when that is undone. */
export function LabelMerge({ label, others, onDone }: Props) {
  const t = useText();
  const failed = useRefusalToast();
  const form = useForm({
    first: { into: others[0]?.id ?? '' },
    kept: 'only chosen',
    required: ['into'],
    send: ({ into }) => archiveLabel(label.id, into),
    onSent: (_, { into }) => {
      const name = others.find((one) => one.id === into)?.name ?? '';
      toast(t(text.merged, { name: label.name, into: name }), () => void restoreLabel(label.id).catch(failed));
      onDone();
    },
  });
  return (
    <Form form={form}>
      <Quiet lede>{t(text.mergeHow)}</Quiet>
      <Picker
        label={t(text.into)}
        {...form.field('into')}
        choices={others.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.mergeNow)}
      </Button>
    </Form>
  );
}
