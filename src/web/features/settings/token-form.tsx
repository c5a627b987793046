import { type TokenAccess, tokenScopes } from '../../../core/okr/words.ts';
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
import { TokenAccessFields } from './token-access.tsx';
import { ToldOnce } from './told-once.tsx';

const lifetimes = [30, 90, 365, 730] as const;

type Scope = BodyOf<'POST /api/tokens'>['scope'];

/** A reader sees all teams, and a token of one's own is of no team. */
const isForAll = (scope: Scope) => scope === 'read' || scope === 'person' || scope === 'directory';
/** What it may do is chosen area by area. */
const isWide = (scope: Scope) => scope === 'person' || scope === 'team';
/** A token for what a reader sees is given away by admins, those for programs by whoever leads as well. */
const scopesOf = (isAdmin: boolean, leads: boolean): readonly Scope[] =>
  isAdmin ? tokenScopes : leads ? tokenScopes.filter((one) => one !== 'read' && one !== 'directory') : ['person'];
const access: TokenAccess = { okrs: 'read', sources: 'none', organization: 'none' };

/** What for, what it may do, for how long; then its text, once. */
export function TokenForm({ onDone }: { onDone: () => void }) {
  const t = useText();
  const me = useMe();
  const isAdmin = me.person.role === 'admin';
  const teams = me.teams.filter((team) => isAdmin || team.lead);
  const scopes = scopesOf(isAdmin, teams.length > 0).filter((one) => one !== 'team' || teams.length > 0);
  const first = { name: '', scope: scopes[0]!, teamId: isAdmin ? '' : (teams[0]?.id ?? ''), access, days: '365' };
  const kept = useKept('token', first);
  const form = useForm({
    first,
    kept,
    required: ({ scope }) => (scope === 'team' ? ['name', 'teamId'] : ['name']),
    check: ({ scope, access: { okrs, sources, organization } }) =>
      isWide(scope) && [okrs, sources, organization].every((level) => level === 'none')
        ? { 'access.okrs': t(text.reachesNothing) }
        : {},
    send: ({ name, scope, teamId, access: reach, days }) =>
      createToken({
        name,
        scope,
        teamId: isForAll(scope) || teamId === '' ? null : teamId,
        access: isWide(scope) ? reach : null,
        days: Number(days),
      }),
  });
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
          label={t(form.values.scope === 'team' ? text.ofTeam : text.keyResultsOf)}
          {...form.field('teamId')}
          choices={[
            ...(isAdmin && form.values.scope !== 'team' ? [{ value: '', label: t(text.all) }] : []),
            ...teams.map((team) => ({ value: team.id, label: team.name })),
          ]}
        />
      )}
      {isWide(form.values.scope) && (
        <TokenAccessFields
          value={form.values.access}
          errors={form.errorsUnder('access')}
          onChange={(reach) => form.set({ access: reach })}
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
