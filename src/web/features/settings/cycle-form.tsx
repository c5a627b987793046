import { useText } from '../../lib/language.tsx';
import { createCycle } from '../../data/cycles.ts';
import { useForm } from '../../lib/use-form.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { text } from './text.ts';

type Props = { first: { name: string; start: string; end: string }; onDone: () => void };

/** A cycle of any first and last day. */
export function CycleForm({ first, onDone }: Props) {
  const t = useText();
  const form = useForm({
    first: { name: '', start: first.start, end: first.end },
    send: ({ name, start, end }) => createCycle({ name: name.trim() || `${start}..${end}`, start, end }),
    onSent: onDone,
  });
  const { start, end } = form.values;
  return (
    <Form form={form}>
      <TextInput label={t(text.cycleName)} {...form.field('name')} placeholder={`${start}..${end}`} optional />
      <FieldPair>
        <TextInput label={t(text.from)} type="date" {...form.field('start')} />
        <TextInput label={t(text.to)} type="date" {...form.field('end')} />
      </FieldPair>
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.openCycle, { name: '' })}
      </Button>
    </Form>
  );
}
