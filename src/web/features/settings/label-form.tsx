import { type Label } from '../../../contract/labels.ts';
import { type LabelMark as Mark, labelMarks } from '../../../core/okr/labels.ts';
import { changeLabel, createLabel } from '../../data/labels.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { LabelMark } from '../../parts/label-mark.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { labelsText as text, markNames } from './labels-text.ts';

/** Its name and its shape; a new one gets the shape that is used least, unless one is chosen. */
export function LabelForm({ label, onDone }: { label: Label | undefined; onDone: () => void }) {
  const t = useText();
  const first = { name: label?.name ?? '', mark: label?.mark ?? ('' as Mark | '') };
  const form = useForm({
    first,
    kept: useKept(`label:${label?.id ?? 'new'}`, first),
    required: ['name'],
    beside: { 'label-exists': 'name' },
    send: ({ name, mark }) => {
      const body = mark === '' ? { name } : { name, mark };
      return label === undefined ? createLabel(body) : changeLabel(label.id, body);
    },
    onSent: onDone,
  });
  const { mark } = form.values;
  return (
    <Form form={form}>
      <TextInput label={t(text.name)} {...form.field('name')} autoComplete="off" maxLength={40} />
      <Select
        label={
          <>
            {t(text.mark)} {mark !== '' && <LabelMark mark={mark} />}
          </>
        }
        {...form.field('mark')}
        choices={[
          ...(label === undefined ? [{ value: '' as const, label: '' }] : []),
          ...labelMarks.map((value) => ({ value, label: t(markNames[value]) })),
        ]}
      />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.save)}
      </Button>
    </Form>
  );
}
