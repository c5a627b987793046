import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoleNeed } from '../../../contract/learning.ts';
import { type NeedState, needStates, wordNames } from '../../../core/okr/words.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { addNeed, changeNeed, removeNeed } from '../../data/learning.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { Section } from '../../kit/section.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import styles from './needs.module.css';
import { text } from './text.ts';

type Props = { teamId: string; needs: readonly RoleNeed[]; canEdit: boolean };

/** Roles and abilities the team lacks, and what it would look for. */
export function Needs({ teamId, needs, canEdit }: Props) {
  const t = useText();
  return (
    <Section narrow title={t(text.needs)}>
      <Quiet>{t(text.needsHow)}</Quiet>
      {needs.length === 0 && <Quiet>{t(text.noNeeds)}</Quiet>}
      <Rows>
        {needs.map((need) => (
          <Need key={need.id} need={need} teamId={teamId} canEdit={canEdit} />
        ))}
      </Rows>
      {canEdit && <NewNeed teamId={teamId} />}
    </Section>
  );
}

function Need({ need, teamId, canEdit }: { need: RoleNeed; teamId: string; canEdit: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const [isChanging, setChanging] = useState(false);
  const remove = useMutation({ mutationFn: () => removeNeed(need.id) });
  if (isChanging) return <ChangeNeed need={need} onDone={() => setChanging(false)} />;
  const { text: what, standard, state, outcome, by, at } = need;
  return (
    <li>
      <div>
        <b className={state === 'open' ? styles.open : styles.settled}>{t(wordNames.needState[state])}</b> {what}
      </div>
      {standard !== '' && <Quiet>{standard}</Quiet>}
      {outcome !== '' && <p>{outcome}</p>}
      <small>
        {by?.name ?? t(text.somebody)} · {formatDay(at, lang)}
        {canEdit && (
          <>
            {' '}
            ·{' '}
            <Button look="link" onClick={() => setChanging(true)}>
              {t(text.change)}
            </Button>{' '}
            ·{' '}
            <Button
              look="link"
              onClick={() =>
                remove.mutate(undefined, {
                  onSuccess: () => toast(t(text.removed), () => void addNeed(teamId, { text: what, standard })),
                })
              }
            >
              {t(text.remove)}
            </Button>
          </>
        )}
      </small>
    </li>
  );
}

function ChangeNeed({ need, onDone }: { need: RoleNeed; onDone: () => void }) {
  const t = useText();
  const { text: what, standard, state, outcome } = need;
  const first = { text: what, standard, state, outcome };
  const kept = useKept(`need-edit:${need.id}`, first);
  const form = useForm({
    first,
    kept,
    required: ['text'],
    send: (words) => changeNeed(need.id, words),
    onSent: onDone,
  });
  return (
    <li>
      <Form form={form} className={styles.form}>
        <TextInput label={t(text.need)} {...form.field('text')} />
        <TextArea label={t(text.standard)} {...form.field('standard')} />
        <Select<NeedState>
          label={t(text.state)}
          {...form.field('state')}
          choices={needStates.map((value) => ({ value, label: t(wordNames.needState[value]) }))}
        />
        <TextArea label={t(text.outcome)} {...form.field('outcome')} />
        <FormNote form={form} />
        <Buttons>
          <Button type="submit" small busy={form.busy}>
            {t(text.save)}
          </Button>
          <Button
            look="quiet"
            small
            onClick={() => {
              form.discard();
              onDone();
            }}
          >
            {t(text.cancel)}
          </Button>
        </Buttons>
      </Form>
    </li>
  );
}

const blank = { text: '', standard: '' };

function NewNeed({ teamId }: { teamId: string }) {
  const t = useText();
  const me = useMe();
  const kept = useRemembered(`need:${me.person.id}:${teamId}`, blank, blank);
  const form = useForm({ first: blank, kept, clears: true, required: ['text'], send: (need) => addNeed(teamId, need) });
  return (
    <Form form={form} className={styles.form}>
      <TextInput label={t(text.need)} {...form.field('text')} />
      {form.values.text.trim() !== '' && (
        <TextArea label={t(text.standard)} hint={t(text.standardHint)} {...form.field('standard')} />
      )}
      <FormNote form={form} />
      <Buttons>
        <Button type="submit" small busy={form.busy}>
          {t(text.add)}
        </Button>
      </Buttons>
    </Form>
  );
}
