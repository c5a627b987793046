import type { Iteration } from '../../../contract/iterations.ts';
import { refusals } from '../../../contract/refusals.ts';
import { isoWeekOf } from '../../../core/calendar/iso-week.ts';
import {
  mostInSeries,
  mostWeeks,
  type NamedDays,
  nextSeries,
  numberPlace,
  plannedIterations,
} from '../../../core/calendar/iterations.ts';
import { planIterations, removeIteration } from '../../data/iterations.ts';
import { Button } from '../../kit/button.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useRefusalToast } from '../../kit/use-refusal-toast.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { useForm } from '../../lib/use-form.ts';
import { iterationDays } from '../../parts/iteration-words.ts';
import { useKept } from '../../parts/use-kept.ts';
import styles from './series-form.module.css';
import { text } from './text.ts';

type Props = { teamId: string; known: readonly Iteration[]; onClose: () => void };

const mostNumber = 9999;

/** Several iterations in one go: what will come of it is shown while it is typed. */
export function SeriesForm({ teamId, known, onClose }: Props) {
  const t = useText();
  const failed = useRefusalToast();
  const next = nextSeries(known);
  const first = {
    name: next?.name ?? t(text.seriesName, { place: numberPlace }),
    from: (next?.from ?? 1) as number | null,
    first: next?.first ?? isoWeekOf(todayHere()).start,
    weeks: String(next?.weeks ?? 2),
    count: 6 as number | null,
  };
  const form = useForm({
    first,
    kept: useKept(`iteration-series:${teamId}`, first),
    required: ['name', 'first'],
    check: ({ name, from, count }) => ({
      name:
        name.trim() !== '' && count !== 1 && !name.includes(numberPlace)
          ? t(refusals['iteration-number-missing'].text, { place: numberPlace })
          : undefined,
      from: isWithin(from, 0, mostNumber) ? undefined : t(text.fromWrong, { most: mostNumber }),
      count: isWithin(count, 1, mostInSeries) ? undefined : t(text.countWrong, { most: mostInSeries }),
    }),
    send: ({ name, from, first: day, weeks, count }) =>
      planIterations(teamId, { name, from: from ?? 1, first: day, weeks: Number(weeks), count: count ?? 1 }),
    onSent: (made) => {
      onClose();
      toast(t(text.planned, { count: made.length }), () => void takeBack(made).catch(failed));
    },
    beside: { 'iteration-exists': 'name', 'iteration-number-missing': 'name' },
  });
  const { name, from, count, weeks, first: day } = form.values;
  const planned =
    name.trim() !== '' && day !== '' && isWithin(from, 0, mostNumber) && isWithin(count, 1, mostInSeries)
      ? plannedIterations({ name: name.trim(), from: from ?? 1, first: day, weeks: Number(weeks), count: count ?? 1 })
      : [];
  return (
    <Form form={form}>
      <FieldPair>
        <TextInput
          label={t(text.name)}
          hint={t(text.seriesNameHint, { place: numberPlace })}
          autoComplete="off"
          {...form.field('name')}
        />
        <DateInput label={t(text.first)} {...form.field('first')} />
      </FieldPair>
      <FieldPair narrow>
        <NumberInput label={t(text.from)} {...form.field('from')} />
        <Select
          label={t(text.weeks)}
          {...form.field('weeks')}
          choices={Array.from({ length: mostWeeks }, (_, at) => ({ value: String(at + 1), label: String(at + 1) }))}
        />
        <NumberInput label={t(text.count)} {...form.field('count')} />
      </FieldPair>
      {planned.length > 0 && <Preview planned={planned} />}
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {planned.length > 0 ? t(text.keep, { count: planned.length }) : t(text.plan)}
      </Button>
    </Form>
  );
}

/** The first few and the last one. */
function Preview({ planned }: { planned: readonly NamedDays[] }) {
  const t = useText();
  const { lang } = useLanguage();
  const isLong = planned.length > 7;
  const shown = isLong ? planned.slice(0, 5) : planned;
  const last = planned.at(-1)!;
  const row = (one: NamedDays) => (
    <li key={one.start} className={styles.row}>
      <span>{one.name}</span>
      <small>{iterationDays(one, lang)}</small>
    </li>
  );
  return (
    <section className={styles.preview} aria-label={t(text.preview)} aria-live="polite">
      <h3 className={styles.heading}>{t(text.preview)}</h3>
      <Rows ordered>
        {shown.map(row)}
        {isLong && (
          <li>
            <small>{t(text.between, { count: planned.length - 6 })}</small>
          </li>
        )}
        {isLong && row(last)}
      </Rows>
    </section>
  );
}

/** One after the other, so that what went wrong is told once. */
async function takeBack(made: readonly { id: string }[]): Promise<void> {
  for (const { id } of made) await removeIteration(id);
}

function isWithin(number: number | null, least: number, most: number): boolean {
  return number !== null && Number.isInteger(number) && number >= least && number <= most;
}
