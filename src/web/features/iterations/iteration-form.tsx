import type { Iteration } from '../../../contract/iterations.ts';
import { refusals } from '../../../contract/refusals.ts';
import { addDays } from '../../../core/calendar/day.ts';
import { addIteration, changeIteration, removeIteration } from '../../data/iterations.ts';
import { Button } from '../../kit/button.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { text } from './text.ts';

type Props = { teamId: string; iteration: Iteration | undefined; onClose: () => void };

/** One iteration, new or changed: its name, its days, and where another tool keeps it. */
export function IterationForm({ teamId, iteration, onClose }: Props) {
  const t = useText();
  const today = todayHere();
  const first = {
    name: iteration?.name ?? '',
    start: iteration?.start ?? today,
    end: iteration?.end ?? addDays(today, 13),
    url: iteration?.url ?? '',
  };
  const form = useForm({
    first,
    kept: useKept(`iteration:${iteration?.id ?? teamId}`, first),
    required: ['name', 'start', 'end'],
    check: ({ start, end }) => ({ end: end !== '' && end < start ? t(refusals['iteration-days'].text) : undefined }),
    send: ({ name, start, end, url }) => {
      const body = { name, start, end, url: url.trim() || null };
      return iteration === undefined ? addIteration(teamId, body) : changeIteration(iteration.id, body);
    },
    onSent: ({ id, name }) => {
      onClose();
      if (iteration === undefined) toast(t(text.added, { name }), () => void removeIteration(id));
    },
    beside: { 'iteration-exists': 'name', 'iteration-days': 'end' },
  });
  return (
    <Form form={form}>
      <TextInput label={t(text.name)} autoComplete="off" {...form.field('name')} />
      <FieldPair>
        <DateInput label={t(text.first)} {...form.field('start')} />
        <DateInput label={t(text.last)} {...form.field('end')} />
      </FieldPair>
      <TextInput
        label={t(text.url)}
        type="url"
        inputMode="url"
        placeholder="https://"
        optional
        {...form.field('url')}
      />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(iteration === undefined ? text.addTitle : text.save)}
      </Button>
    </Form>
  );
}
