import type { Cycle } from '../../../contract/cycles.ts';
import { updateCycle } from '../../data/cycles.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { useForm } from '../../lib/use-form.ts';
import { text } from './text.ts';

type Props = { cycle: Cycle; onReopened: (cycle: Cycle) => void };

/** A closed cycle opens again with a reason; it is shown where the cycle is looked back on. */
export function ReopenForm({ cycle, onReopened }: Props) {
  const t = useText();
  const first = { reason: '' };
  const kept = useKept(`reopen:${cycle.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['reason'],
    send: ({ reason }) => updateCycle(cycle.id, { state: 'closing', reason }),
    onSent: onReopened,
    beside: { 'reason-missing': 'reason' },
  });
  return (
    <Form form={form}>
      <TextInput label={t(text.reopenWhy)} hint={t(text.reopenWhyHow)} {...form.field('reason')} />
      <FormNote form={form} />
      <Button type="submit" busy={form.busy}>
        {t(text.reopen)}
      </Button>
    </Form>
  );
}
