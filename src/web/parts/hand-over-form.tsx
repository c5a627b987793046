import { useQuery } from '@tanstack/react-query';
import type { HandOver } from '../../contract/hand-overs.ts';
import { handOver } from '../data/hand-overs.ts';
import { peopleQuery } from '../data/people.ts';
import { Button } from '../kit/button.tsx';
import { Buttons } from '../kit/buttons.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { Rows } from '../kit/rows.tsx';
import { Select } from '../kit/select.tsx';
import { toast } from '../kit/toast.tsx';
import { useText } from '../lib/language.tsx';
import { useForm } from '../lib/use-form.ts';
import styles from './hand-over-form.module.css';
import { handOverText as text } from './hand-over-text.ts';

type Props = { of: HandOver; onDone?: (left: HandOver) => void };

/** What somebody answers for, given to one person or each to another. */
export function HandOverForm({ of, onDone }: Props) {
  const t = useText();
  const people = useQuery(peopleQuery).data ?? [];
  const { person, items } = of;
  const choices = [
    { value: '', label: t(text.nobodyYet) },
    ...people.filter((one) => one.id !== person.id).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const form = useForm({
    first: { all: '', each: {} as Record<string, string> },
    check: ({ all, each }) => ({
      all: all === '' && Object.values(each).every((to) => to === '') ? t(text.choose) : undefined,
    }),
    send: ({ all, each }) =>
      handOver(person.id, {
        items: items.flatMap(({ kind, id }) => {
          const to = each[id] ?? all;
          return to === '' ? [] : [{ kind, id, to }];
        }),
      }),
    onSent: (left) => {
      toast(t(text.done, { count: items.length - left.items.length }));
      onDone?.(left);
    },
  });
  const { all, each } = form.values;
  return (
    <Form form={form} className={styles.form}>
      <Select label={t(text.allTo)} choices={choices} {...form.field('all')} />
      <Rows>
        {items.map((item) => (
          <li key={item.id} className={styles.item}>
            <div>
              <small>
                {t(text[item.kind])} · {item.team.name}
              </small>
              {item.text}
            </div>
            <Select
              label={t(text.to, { name: item.text })}
              hideLabel
              value={each[item.id] ?? all}
              choices={choices}
              onChange={(to) => form.set({ each: { ...each, [item.id]: to } })}
            />
          </li>
        ))}
      </Rows>
      <FormNote form={form} />
      <Buttons>
        <Button type="submit" look="primary" busy={form.busy}>
          {t(text.give)}
        </Button>
      </Buttons>
    </Form>
  );
}
