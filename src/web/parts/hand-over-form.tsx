import { useQuery } from '@tanstack/react-query';
import type { HandOver } from '../../contract/hand-overs.ts';
import { handOver, takeBack } from '../data/hand-overs.ts';
import { peopleQuery } from '../data/people.ts';
import { Button } from '../kit/button.tsx';
import { Buttons } from '../kit/buttons.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { Picker } from '../kit/picker.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { Rows } from '../kit/rows.tsx';
import { toast } from '../kit/toast.tsx';
import { useRefusalToast } from '../kit/use-refusal-toast.ts';
import { useText } from '../lib/language.tsx';
import { type Form as Typed, useForm } from '../lib/use-form.ts';
import styles from './hand-over-form.module.css';
import { handOverText as text } from './hand-over-text.ts';
import { personChoices } from './person-choices.ts';

/** Who takes what: one person all of it, but for what is given to another by its id. */
export type Takers = { all: string; each: Record<string, string> };

export const nobodyYet: Takers = { all: '', each: {} };

/** What is handed over by that choice; what nobody takes stays. */
export function givenOf(items: HandOver['items'], { all, each }: Takers) {
  return items.flatMap(({ kind, id }) => {
    const to = each[id] ?? all;
    return to === '' ? [] : [{ kind, id, to }];
  });
}

type Props = { of: HandOver; onDone?: (left: HandOver) => void };

/** What somebody answers for, given to one person or each to another. */
export function HandOverForm({ of, onDone }: Props) {
  const t = useText();
  const { person, items } = of;
  const failed = useRefusalToast();
  const form = useForm({
    first: nobodyYet,
    kept: 'only chosen',
    check: (takers) => ({ all: givenOf(items, takers).length === 0 ? t(text.choose) : undefined }),
    send: (takers) => handOver(person.id, { items: givenOf(items, takers) }),
    onSent: (left) => {
      const given = givenOf(items, form.values);
      const undo = () => void takeBack(person.id, { items: given }).catch(failed);
      toast(t(text.done, { count: of.itemCount - left.itemCount }), undo);
      onDone?.(left);
    },
  });
  return (
    <Form form={form}>
      <TakerFields of={of} form={form} />
      <FormNote form={form} />
      <Buttons>
        <Button type="submit" look="primary" busy={form.busy}>
          {t(text.give)}
        </Button>
      </Buttons>
    </Form>
  );
}

/** The choice of who takes it, for a form that does more than that. */
export function TakerFields({ of, form }: { of: HandOver; form: Typed<Takers> }) {
  const t = useText();
  const people = useQuery(peopleQuery).data ?? [];
  const choices = personChoices(
    people.filter((one) => one.id !== of.person.id),
    t(text.nobodyYet),
  );
  const { all, each } = form.values;
  return (
    <div className={styles.fields}>
      <Picker label={t(text.allTo)} choices={choices} {...form.field('all')} />
      <Rows>
        {of.items.map((item) => (
          <li key={item.id} className={styles.item}>
            <div>
              <small>
                {t(text[item.kind])} · {item.team?.name ?? t(text.organization)}
              </small>
              {item.text === '' ? item.objective?.text : item.text}
            </div>
            <Picker
              label={t(text.to, { name: item.text })}
              hideLabel
              value={each[item.id] ?? all}
              choices={choices}
              onChange={(to) => form.set({ each: { ...each, [item.id]: to } })}
            />
          </li>
        ))}
      </Rows>
      {of.itemCount > of.items.length && (
        <Quiet>{t(text.first, { shown: of.items.length, count: of.itemCount - of.items.length })}</Quiet>
      )}
    </div>
  );
}
