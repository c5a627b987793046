import { useSuspenseQuery } from '@tanstack/react-query';
import { nameDeputy } from '../../data/deputies.ts';
import { peopleQuery } from '../../data/people.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Picker } from '../../kit/picker.tsx';
import { toast } from '../../kit/toast.tsx';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { todayHere } from '../../lib/today.ts';
import { useForm } from '../../lib/use-form.ts';
import { deputyText as text } from '../../parts/deputy-text.ts';
import { personChoices } from '../../parts/person-choices.ts';

/** Who stands in for me, from a day to a day; an admin says so for anybody. */
export function DeputyForm() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const people = useSuspenseQuery(peopleQuery).data;
  const today = todayHere();
  const form = useForm({
    first: { personId: me.person.id, standsInId: '', from: today, until: '' },
    kept: 'only chosen',
    required: ['standsInId', 'from', 'until'],
    clears: true,
    send: nameDeputy,
    onSent: ({ deputy, until }) => toast(t(text.named, { deputy: deputy.name, day: formatDay(until, lang) })),
    beside: {
      'deputy-days': 'until',
      'deputy-self': 'standsInId',
      'deputy-reads-only': 'standsInId',
      'deputy-away': 'standsInId',
    },
  });
  const { personId } = form.values;
  const able = people.filter((one) => one.role !== 'reader' && one.id !== personId);
  return (
    <Form form={form}>
      {me.person.role === 'admin' && (
        <Picker
          label={t(text.away)}
          choices={people.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('personId')}
        />
      )}
      <Picker label={t(text.standsIn)} choices={personChoices(able, t(text.choose))} {...form.field('standsInId')} />
      <FieldPair>
        <DateInput label={t(text.from)} {...form.field('from')} />
        <DateInput label={t(text.until)} {...form.field('until')} />
      </FieldPair>
      <FormNote form={form} />
      <Button type="submit" look="primary" busy={form.busy}>
        {t(text.name)}
      </Button>
    </Form>
  );
}
