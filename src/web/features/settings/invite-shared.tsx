import { sharedRoles, wordNames } from '../../../core/okr/words.ts';
import { inviteShared } from '../../data/invitations.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { inviteText as text } from './invite-text.ts';
import { TeamChecks } from './team-checks.tsx';
import { text as words } from './text.ts';
import { ToldOnce } from './told-once.tsx';

const counts = [10, 50, 200, 1000] as const;
const lifetimes = [1, 7, 30, 90] as const;

/** One link for everybody with an address of a domain, at most so many, for so long. */
export function InviteShared({ onDone }: { onDone: () => void }) {
  const t = useText();
  const first = {
    domain: '',
    role: 'member' as (typeof sharedRoles)[number],
    teamIds: [] as string[],
    most: '50',
    days: '7',
  };
  const kept = useKept('invite-shared', first, { ...first, teamIds: [''] });
  const form = useForm({
    first,
    kept,
    required: ['domain'],
    send: ({ domain, role, teamIds, most, days }) =>
      inviteShared({
        domain: domain.trim().replace(/^@/, ''),
        role,
        teamIds: role === 'reader' ? [] : teamIds,
        most: Number(most),
        days: Number(days),
      }),
  });
  if (form.reply?.link !== undefined) {
    const { link, linkReady, copy, copied, done } = words;
    return (
      <ToldOnce
        label={link}
        hint={linkReady}
        words={form.reply.link}
        copy={copy}
        copied={copied}
        next={done}
        onNext={onDone}
      />
    );
  }
  const { role, teamIds } = form.values;
  return (
    <Form form={form}>
      <Quiet lede>{t(text.sharedHow)}</Quiet>
      <TextInput label={t(text.domain)} hint={t(text.domainHint)} {...form.field('domain')} autoComplete="off" />
      <Select
        label={t(words.role)}
        {...form.field('role')}
        choices={sharedRoles.map((value) => ({ value, label: t(wordNames.role[value]) }))}
      />
      {role !== 'reader' && <TeamChecks value={teamIds} onChange={(next) => form.set({ teamIds: next })} />}
      <FieldPair narrow>
        <Select
          label={t(text.most)}
          {...form.field('most')}
          choices={counts.map((count) => ({ value: String(count), label: t(text.people, { count }) }))}
        />
        <Select
          label={t(text.days)}
          {...form.field('days')}
          choices={lifetimes.map((count) => ({ value: String(count), label: t(text.daysOf, { count }) }))}
        />
      </FieldPair>
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(words.makeLink)}
      </Button>
    </Form>
  );
}
