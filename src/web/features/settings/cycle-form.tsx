import type { Cycle } from '../../../contract/cycles.ts';
import { type CycleLevel, cycleLevels } from '../../../core/calendar/fiscal-year.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { createCycle, updateCycle } from '../../data/cycles.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { cyclesText as text } from './cycles-text.ts';

type Props = {
  proposed: { name: string; start: string; end: string };
  /** The one that is corrected; absent: a new one. */
  cycle?: Cycle;
  onDone: () => void;
};

/** A cycle of any first and last day, new or corrected; once others rely on it the correction says why. */
export function CycleForm({ proposed, cycle, onDone }: Props) {
  const t = useText();
  const asksWhy = cycle !== undefined && cycle.state !== 'drafting';
  const { name: called, start: from, end: to } = proposed;
  const first = { name: called, start: from, end: to, level: 'quarter' as CycleLevel, reason: '' };
  const kept = useKept(`cycle:${cycle?.id ?? 'new'}`, first);
  const form = useForm({
    first,
    kept,
    required: asksWhy ? ['reason'] : [],
    send: ({ name, start, end, level, reason }) => {
      const named = { name: name.trim() || `${start}..${end}`, start, end };
      return cycle === undefined ? createCycle({ ...named, level }) : updateCycle(cycle.id, { ...named, reason });
    },
    onSent: onDone,
    beside: { 'cycle-reason-missing': 'reason' },
  });
  const { start, end } = form.values;
  return (
    <Form form={form}>
      <TextInput label={t(text.cycleName)} {...form.field('name')} placeholder={`${start}..${end}`} optional />
      {cycle === undefined && (
        <Select
          label={t(text.level)}
          hint={t(text.levelHow)}
          choices={cycleLevels.map((level) => ({ value: level, label: t(wordNames.cycleLevel[level]) }))}
          {...form.field('level')}
        />
      )}
      <FieldPair>
        <DateInput label={t(text.from)} {...form.field('start')} />
        <DateInput label={t(text.to)} {...form.field('end')} />
      </FieldPair>
      {asksWhy && <TextInput label={t(text.correctWhy)} hint={t(text.correctWhyHow)} {...form.field('reason')} />}
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(cycle === undefined ? text.open : text.correctNow)}
      </Button>
    </Form>
  );
}
