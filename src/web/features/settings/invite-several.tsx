import { useQuery } from '@tanstack/react-query';
import { leftOut, readInvited } from '../../../core/people/read-invited.ts';
import { roles, type Role, wordNames } from '../../../core/okr/words.ts';
import { inviteSeveral, invitationsQuery } from '../../data/invitations.ts';
import { peopleQuery } from '../../data/people.ts';
import { useMe } from '../../data/session.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { Button } from '../../kit/button.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Copyable } from '../../kit/copyable.tsx';
import { FileButton } from '../../kit/file-button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { InvitedTable, NotReadList } from './invited-table.tsx';
import { inviteText as text } from './invite-text.ts';
import { TeamChecks } from './team-checks.tsx';
import { text as words } from './text.ts';

/** A list or a table, looked at first; then a link for each, all at once. */
export function InviteSeveral({ onDone }: { onDone: () => void }) {
  const t = useText();
  const me = useMe();
  const here = useQuery(peopleQuery).data ?? [];
  const open = useQuery(invitationsQuery).data ?? [];
  const first = { source: '', role: 'member' as Role, teamIds: [] as string[] };
  const kept = useKept('invite-several', first, { ...first, teamIds: [''] });
  const read = (source: string) =>
    leftOut(readInvited(source, me.teams), {
      here: here.map(({ email }) => email),
      invited: open.flatMap(({ email }) => email ?? []),
    });
  const form = useForm({
    first,
    kept,
    required: ['source'],
    check: ({ source }) => (read(source).people.length === 0 ? { source: t(text.nobody) } : {}),
    send: ({ source, role, teamIds }) =>
      inviteSeveral({
        people: read(source).people.map(({ name, email, ...own }) => {
          const as = own.role ?? role;
          return { name, email, role: as, teamIds: as === 'reader' ? [] : (own.teamIds ?? teamIds) };
        }),
      }),
  });
  if (form.reply !== undefined) {
    const links = form.reply.map(({ name, email, link }) => `${name === '' ? '' : `${name} `}<${email}>\t${link}`);
    return (
      <>
        <Quiet lede>{t(text.linksReady, { count: links.length })}</Quiet>
        <Copyable label={t(text.links)}>{links.join('\n')}</Copyable>
        <Buttons>
          <Button look="primary" onClick={onDone}>
            {t(words.done)}
          </Button>
        </Buttons>
      </>
    );
  }
  const { source, role, teamIds } = form.values;
  const { people, notRead } = read(source);
  const onFile = (file: File) => void file.text().then((content) => form.set({ source: content }));
  return (
    <Form form={form}>
      <Quiet lede>{t(text.how)}</Quiet>
      <TextArea label={t(text.paste)} hint={t(text.pasteHint)} {...form.field('source')} />
      <Buttons>
        <FileButton label={t(text.file)} accept=".csv,.tsv,.txt,text/csv,text/plain" onFile={onFile} />
      </Buttons>
      <Select
        label={t(text.role)}
        {...form.field('role')}
        choices={roles.map((value) => ({ value, label: t(wordNames.role[value]) }))}
        hint={t(text.roleHint)}
      />
      {role !== 'reader' && <TeamChecks value={teamIds} onChange={(next) => form.set({ teamIds: next })} />}
      <NotReadList notRead={notRead} />
      {people.length > 0 && <InvitedTable people={people} role={role} teamIds={teamIds} />}
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.makeLinks, { count: people.length })}
      </Button>
    </Form>
  );
}
