import { useMutation, useQuery } from '@tanstack/react-query';
import type { Objective } from '../../contract/objectives.ts';
import { peopleQuery } from '../data/people.ts';
import { openToAll, restrict } from '../data/restrictions.ts';
import { teamsQuery } from '../data/teams.ts';
import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { Form, FormNote } from '../kit/form.tsx';
import { Picker, type PickerChoice } from '../kit/picker.tsx';
import { Quiet } from '../kit/quiet.tsx';
import { TextArea } from '../kit/text-area.tsx';
import { toast } from '../kit/toast.tsx';
import { useText } from '../lib/language.tsx';
import { useForm } from '../lib/use-form.ts';
import { personChoices } from './person-choices.ts';
import styles from './restriction-dialog.module.css';
import { restrictionText as text } from './restriction-text.ts';
import { teamChoices } from './team-choices.ts';
import { useKept } from './use-kept.ts';

type Props = { objective: Objective; onClose: () => void };

/** Says who alone reads the objective, or opens it to everybody again. */
export function RestrictionDialog({ objective, onClose }: Props) {
  const t = useText();
  const { id, teamId, restriction } = objective;
  const teams = useQuery(teamsQuery).data ?? [];
  const people = useQuery(peopleQuery).data ?? [];
  const first = {
    teamIds: restriction?.teams.map((one) => one.id) ?? [],
    personIds: restriction?.people.map((one) => one.id) ?? [],
    reason: restriction?.reason ?? '',
  };
  const opening = useMutation({
    mutationFn: () => openToAll(id),
    onSuccess: () => {
      onClose();
      toast(t(text.opened));
    },
  });
  const form = useForm({
    first,
    kept: useKept(`restriction:${id}`, first, { ...first, teamIds: [''], personIds: [''] }),
    required: ['reason'],
    send: (named) => restrict(id, named),
    onSent: () => {
      onClose();
      toast(t(text.restricted));
    },
    beside: { 'owner-not-named': 'personIds' },
    alsoRefused: opening.error,
  });
  const others = teamChoices(teams, t(text.add)).filter(({ value }) => value !== teamId);
  return (
    <Dialog title={t(text.title)} onClose={onClose}>
      <Form form={form} className={styles.form}>
        <p className={styles.rule}>{t(text.rule)}</p>
        <Quiet>{t(text.always)}</Quiet>
        <Chosen label={t(text.teams)} choices={others} {...form.field('teamIds')} />
        <Chosen label={t(text.people)} choices={personChoices(people, t(text.add))} {...form.field('personIds')} />
        <TextArea label={t(text.reason)} {...form.field('reason')} />
        <FormNote form={form} />
        <div className={styles.acts}>
          {restriction !== null && (
            <Button busy={opening.isPending} onClick={() => opening.mutate()}>
              {t(text.open)}
            </Button>
          )}
          <Button type="submit" look="primary" busy={form.busy}>
            {t(restriction === null ? text.save : text.change)}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

type ChosenProps = {
  label: string;
  choices: readonly PickerChoice<string>[];
  value: string[];
  error?: string | undefined;
  onChange: (value: string[]) => void;
};

/** Some of many: each found by typing, and taken out again by a press. */
function Chosen({ label, choices, value, error, onChange }: ChosenProps) {
  const t = useText();
  const left = choices.filter((choice) => !value.includes(choice.value));
  return (
    <>
      <Picker
        label={label}
        optional
        error={error}
        choices={left}
        value=""
        onChange={(one) => one !== '' && onChange([...value, one])}
      />
      {value.length > 0 && (
        <div className={styles.chosen}>
          {value.map((one) => {
            const name = choices.find((choice) => choice.value === one)?.label ?? '…';
            return (
              <Button
                key={one}
                small
                look="quiet"
                aria-label={t(text.remove, { name })}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                {name} ×
              </Button>
            );
          })}
        </div>
      )}
    </>
  );
}
