import { roles, type Role, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { invite } from '../../data/invitations.ts';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { rolesText } from './roles-text.ts';
import { TeamChecks } from './team-checks.tsx';
import { text } from './text.ts';
import { ToldOnce } from './told-once.tsx';

/** For whom, in which role and teams; then the link, once. */
export function InviteForm() {
  const t = useText();
  const first = { name: '', email: '', role: 'member' as Role, teamIds: [] as string[] };
  const kept = useKept('invite', first, { ...first, teamIds: [''] });
  const form = useForm({
    first,
    kept,
    send: ({ name, email, role, teamIds }) =>
      invite({ name, email: email.trim() || null, role, teamIds: role === 'reader' ? [] : teamIds }),
  });
  const { role, teamIds } = form.values;
  if (form.reply?.link !== undefined) {
    const { link, linkReady, copy, copied, another } = text;
    return (
      <ToldOnce
        label={link}
        hint={linkReady}
        words={form.reply.link}
        copy={copy}
        copied={copied}
        next={another}
        onNext={() => {
          form.set({ name: '', email: '' });
          form.restart();
        }}
      />
    );
  }
  return (
    <Form form={form}>
      <Quiet lede>{t(text.inviteHow)}</Quiet>
      <TextInput label={t(text.inviteName)} {...form.field('name')} autoComplete="off" optional />
      <TextInput
        label={t(text.inviteEmail)}
        hint={t(text.inviteEmailHint)}
        type="email"
        {...form.field('email')}
        autoComplete="off"
        optional
      />
      <Select
        label={t(text.role)}
        {...form.field('role')}
        choices={roles.map((value) => ({ value, label: t(wordNames.role[value]) }))}
        hint={t(rolesText[role].text)}
      />
      {role !== 'reader' && <TeamChecks value={teamIds} onChange={(next) => form.set({ teamIds: next })} />}
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.makeLink)}
      </Button>
    </Form>
  );
}
