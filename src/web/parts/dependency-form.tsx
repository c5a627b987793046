import { useQuery } from '@tanstack/react-query';
import { teamsQuery } from '../data/teams.ts';
import { Button } from '../kit/button.tsx';
import { DateInput } from '../kit/date-input.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { Picker } from '../kit/picker.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { useText } from '../lib/language.tsx';
import { useForm } from '../lib/use-form.ts';
import { dependencyText as text } from './dependency-text.ts';
import { teamChoices } from './team-choices.ts';
import { useKept } from './use-kept.ts';

export type Asked = { teamId: string; need: string; due: string };

type Props = {
  /** Under which name what is typed is kept. */
  name: string;
  first: Asked;
  /** The team that asks: it is not asked itself. */
  from: string;
  send: (asked: { teamId: string; need: string; due: string | null }) => Promise<unknown>;
  onDone: () => void;
};

/** What is needed, of whom and by when. */
export function DependencyForm({ name, first, from, send, onDone }: Props) {
  const t = useText();
  const teams = useQuery(teamsQuery).data ?? [];
  const form = useForm({
    first,
    kept: useKept(name, first),
    required: ['teamId', 'need'],
    send: ({ due, ...asked }) => send({ ...asked, due: due === '' ? null : due }),
    onSent: onDone,
    beside: { 'own-team': 'teamId', 'not-read-there': 'teamId' },
  });
  const choices = teamChoices(teams, t(text.choose)).filter(({ value }) => value !== from);
  return (
    <Form form={form}>
      <Picker label={t(text.whom)} choices={choices} {...form.field('teamId')} />
      <TextArea label={t(text.need)} {...form.field('need')} />
      <DateInput label={t(text.due)} optional {...form.field('due')} />
      <FormNote form={form} />
      <Button type="submit" small busy={form.busy}>
        {t(text.send)}
      </Button>
    </Form>
  );
}
