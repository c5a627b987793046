import { tokenScopes } from '../../../core/okr/words.ts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { BodyOf } from '../../../contract/client.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { createToken } from '../../data/tokens.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { tokenText as text } from './token-text.ts';
import { ToldOnce } from './told-once.tsx';

const lifetimes = [30, 90, 365, 730] as const;

type Scope = BodyOf<'POST /api/tokens'>['scope'];

/** What for, what it may do, for how long; then its text, once. */
export function TokenForm({ onDone }: { onDone: () => void }) {
  const t = useText();
  const me = useMe();
  const isAdmin = me.person.role === 'admin';
  const teams = me.teams.filter((team) => isAdmin || team.lead);
  const [name, setName] = useState('');
  const [scope, setScope] = useState<Scope>('reports');
  const [teamId, setTeamId] = useState(isAdmin ? '' : (teams[0]?.id ?? ''));
  const [days, setDays] = useState(365);
  // What a reader sees is of all teams, so only admins give it away.
  const isForAll = scope === 'read';
  const scopes = isAdmin ? tokenScopes : tokenScopes.filter((one) => one !== 'read');
  const make = useMutation({
    mutationFn: () => createToken({ name, scope, teamId: isForAll || teamId === '' ? null : teamId, days }),
  });
  const refused = useRefusal(make.error);
  if (make.data !== undefined) {
    const { token, once, copy, copied, done } = text;
    return (
      <ToldOnce
        label={token}
        hint={once}
        words={make.data.text}
        copy={copy}
        copied={copied}
        next={done}
        onNext={onDone}
      />
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        make.mutate();
      }}
    >
      <TextInput
        label={t(text.name)}
        hint={t(text.nameHint)}
        value={name}
        onChange={setName}
        error={refused?.fields['name']}
        autoComplete="off"
      />
      <RadioCards
        label={t(text.scope)}
        value={scope}
        onChange={setScope}
        cards={scopes.map((value) => ({
          value,
          title: t(text[value]),
          note: t(text[`${value}Note`]),
        }))}
      />
      {teams.length > 0 && !isForAll && (
        <Select
          label={t(text.team)}
          value={teamId}
          onChange={setTeamId}
          choices={[
            ...(isAdmin ? [{ value: '', label: t(text.all) }] : []),
            ...teams.map((team) => ({ value: team.id, label: team.name })),
          ]}
        />
      )}
      <Select
        label={t(text.days)}
        value={String(days)}
        onChange={(value) => setDays(Number(value))}
        choices={lifetimes.map((count) => ({ value: String(count), label: t(text.daysOf, { count }) }))}
      />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <Button look="primary" type="submit" busy={make.isPending}>
        {t(text.makeIt)}
      </Button>
    </form>
  );
}
