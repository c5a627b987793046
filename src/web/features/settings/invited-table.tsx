import type { Invited, NotRead } from '../../../core/people/read-invited.ts';
import { type Role, wordNames } from '../../../core/okr/words.ts';
import { useMe } from '../../data/session.ts';
import { useText } from '../../lib/language.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Table } from '../../kit/table.tsx';
import { inviteText as text, whyNotRead } from './invite-text.ts';
import { text as words } from './text.ts';

type Props = { people: readonly Invited[]; role: Role; teamIds: readonly string[] };

/** Who would be invited, as what and into which teams. */
export function InvitedTable({ people, role, teamIds }: Props) {
  const t = useText();
  const { teams } = useMe();
  const named = (ids: readonly string[]) => teams.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return (
    <Table label={t(text.preview)}>
      <thead>
        <tr>
          <th scope="col">{t(words.name)}</th>
          <th scope="col">{t(text.email)}</th>
          <th scope="col">{t(words.role)}</th>
          <th scope="col">{t(words.inTeams)}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => {
          const as = one.role ?? role;
          return (
            <tr key={one.email}>
              <th scope="row">{one.name || '–'}</th>
              <td>{one.email}</td>
              <td>{t(wordNames.role[as])}</td>
              <td>{as === 'reader' ? '–' : named(one.teamIds ?? teamIds).join(' · ') || '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** What is left out, with its line and why. */
export function NotReadList({ notRead }: { notRead: readonly NotRead[] }) {
  const t = useText();
  if (notRead.length === 0) return null;
  return (
    <div role="status">
      <strong>{t(text.notRead, { count: notRead.length })}</strong>
      <Rows>
        {notRead.map(({ line, said, why }) => (
          <li key={`${line} ${said} ${why}`}>
            {t(text.atLine, { line, said })} <small>{t(whyNotRead[why])}</small>
          </li>
        ))}
      </Rows>
    </div>
  );
}
