import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { RoleNeed } from '../../../contract/learning.ts';
import { type NeedState, needStates, wordNames } from '../../../core/okr/words.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { addNeed, changeNeed, removeNeed } from '../../data/learning.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
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
  const [words, setWords] = useState({
    text: need.text,
    standard: need.standard,
    state: need.state,
    outcome: need.outcome,
  });
  const change = useMutation({ mutationFn: () => changeNeed(need.id, words) });
  const refused = useRefusal(change.error);
  const set = (part: Partial<typeof words>) => setWords((now) => ({ ...now, ...part }));
  return (
    <li>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          change.mutate(undefined, { onSuccess: onDone });
        }}
      >
        <TextInput
          label={t(text.need)}
          value={words.text}
          onChange={(what) => set({ text: what })}
          error={refused?.fields.text}
        />
        <TextArea label={t(text.standard)} value={words.standard} onChange={(standard) => set({ standard })} />
        <Select<NeedState>
          label={t(text.state)}
          value={words.state}
          choices={needStates.map((value) => ({ value, label: t(wordNames.needState[value]) }))}
          onChange={(state) => set({ state })}
        />
        <TextArea label={t(text.outcome)} value={words.outcome} onChange={(outcome) => set({ outcome })} />
        {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
        <Buttons>
          <Button type="submit" small busy={change.isPending}>
            {t(text.save)}
          </Button>
          <Button look="quiet" small onClick={onDone}>
            {t(text.cancel)}
          </Button>
        </Buttons>
      </form>
    </li>
  );
}

const blank = { text: '', standard: '' };

function NewNeed({ teamId }: { teamId: string }) {
  const t = useText();
  const me = useMe();
  const { value, set, forget, older } = useRemembered(`need:${me.person.id}:${teamId}`, blank, blank);
  const add = useMutation({ mutationFn: () => addNeed(teamId, value) });
  const refused = useRefusal(add.error);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (value.text.trim() === '') return;
        add.mutate(undefined, {
          onSuccess: () => {
            set(blank);
            forget();
          },
        });
      }}
    >
      <OlderWords older={older} />
      <TextInput
        label={t(text.need)}
        value={value.text}
        onChange={(what) => set((now) => ({ ...now, text: what }))}
        error={refused?.fields.text}
      />
      {value.text.trim() !== '' && (
        <TextArea
          label={t(text.standard)}
          hint={t(text.standardHint)}
          value={value.standard}
          onChange={(standard) => set((now) => ({ ...now, standard }))}
        />
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Buttons>
        <Button type="submit" small busy={add.isPending} disabled={value.text.trim() === ''}>
          {t(text.add)}
        </Button>
      </Buttons>
    </form>
  );
}
