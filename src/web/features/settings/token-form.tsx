import { tokenScopes } from '../../../core/okr/words.ts';
import type { BodyOf } from '../../../contract/client.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { createToken } from '../../data/tokens.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { tokenText as text } from './token-text.ts';
import { ToldOnce } from './told-once.tsx';

const lifetimes = [30, 90, 365, 730] as const;

type Scope = BodyOf<'POST /api/tokens'>['scope'];

/** What a reader sees is of all teams, so only admins give it away. */
const isForAll = (scope: Scope) => scope === 'read';

/** What for, what it may do, for how long; then its text, once. */
export function TokenForm({ onDone }: { onDone: () => void }) {
  const t = useText();
  const me = useMe();
  const isAdmin = me.person.role === 'admin';
  const teams = me.teams.filter((team) => isAdmin || team.lead);
  const first = { name: '', scope: 'reports' as Scope, teamId: isAdmin ? '' : (teams[0]?.id ?? ''), days: '365' };
  const kept = useKept('token', first);
  const form = useForm({
    first,
    kept,
    send: ({ name, scope, teamId, days }) =>
      createToken({ name, scope, teamId: isForAll(scope) || teamId === '' ? null : teamId, days: Number(days) }),
  });
  const scopes = isAdmin ? tokenScopes : tokenScopes.filter((one) => one !== 'read');
  if (form.reply !== undefined) {
    const { token, once, copy, copied, done } = text;
    return (
      <ToldOnce
        label={token}
        hint={once}
        words={form.reply.text}
        copy={copy}
        copied={copied}
        next={done}
        onNext={onDone}
      />
    );
  }
  return (
    <Form form={form}>
      <TextInput label={t(text.name)} hint={t(text.nameHint)} {...form.field('name')} autoComplete="off" />
      <RadioCards
        label={t(text.scope)}
        value={form.values.scope}
        onChange={(scope) => form.set({ scope })}
        cards={scopes.map((value) => ({
          value,
          title: t(text[value]),
          note: t(text[`${value}Note`]),
        }))}
      />
      {teams.length > 0 && !isForAll(form.values.scope) && (
        <Picker
          label={t(text.team)}
          {...form.field('teamId')}
          choices={[
            ...(isAdmin ? [{ value: '', label: t(text.all) }] : []),
            ...teams.map((team) => ({ value: team.id, label: team.name })),
          ]}
        />
      )}
      <Select
        label={t(text.days)}
        {...form.field('days')}
        choices={lifetimes.map((count) => ({ value: String(count), label: t(text.daysOf, { count }) }))}
      />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.makeIt)}
      </Button>
    </Form>
  );
}
