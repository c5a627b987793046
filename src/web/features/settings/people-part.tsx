import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../contract/people.ts';
import { roles, type Role, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Invitations } from './invitations.tsx';
import { peopleQuery, removePerson, updatePerson } from '../../data/people.ts';
import styles from './settings.module.css';
import { text } from './text.ts';

/** Everyone with their role and teams; admins change roles, invite and remove. */
export function PeoplePart() {
  const t = useText();
  const me = useMe();
  const rank = (person: Person) => roles.indexOf(person.role);
  const people = useSuspenseQuery(peopleQuery).data.toSorted((a, b) => rank(a) - rank(b));
  const admin = me.person.role === 'admin';
  return (
    <>
      {admin && <Invitations />}
      <p className={styles.how}>{t(text.roles)}</p>
      <ul className={styles.rows}>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} admin={admin} />
        ))}
      </ul>
    </>
  );
}

function PersonRow({ person, admin }: { person: Person; admin: boolean }) {
  const t = useText();
  const me = useMe();
  const [removing, setRemoving] = useState(false);
  const change = useMutation({ mutationFn: (role: Role) => updatePerson(person.id, { role }) });
  const refused = useRefusal(change.error);
  const teams = person.teams.flatMap(({ id, lead }) => {
    const team = me.teams.find((one) => one.id === id);
    return team === undefined ? [] : [`${team.name}${lead ? ` (${t(text.lead)})` : ''}`];
  });
  const self = person.id === me.person.id;
  return (
    <li className={styles.person}>
      <span>
        {person.name}
        {self && <em> {t(text.you)}</em>}
        <small>{person.email}</small>
      </span>
      <small>{teams.join(' · ')}</small>
      {admin ? (
        <label className={styles.role}>
          <span className="only-heard">{t(text.roleOf, { name: person.name })}</span>
          <select
            value={change.isPending ? change.variables : person.role}
            onChange={(event) => change.mutate(event.currentTarget.value as Role)}
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(wordNames.role[role])}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <span>{t(wordNames.role[person.role])}</span>
      )}
      {admin && !self ? (
        <Button
          look="quiet"
          icon
          aria-label={t(text.removeName, { name: person.name })}
          onClick={() => setRemoving(true)}
        >
          <Icon name="trash" size={16} />
        </Button>
      ) : (
        <span />
      )}
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {removing && <RemovePerson person={person} onClose={() => setRemoving(false)} />}
    </li>
  );
}

/** The one thing here that cannot be undone is asked first. */
function RemovePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useText();
  const remove = useMutation({ mutationFn: () => removePerson(person.id) });
  const refused = useRefusal(remove.error);
  return (
    <Dialog title={t(text.removeName, { name: person.name })} onClose={onClose}>
      <p className={styles.how}>{t(text.removeSure, { name: person.name })}</p>
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      <div className={styles.acts}>
        <Button look="primary" busy={remove.isPending} onClick={() => remove.mutate()}>
          {t(text.removeNow, { name: person.name })}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {t(text.cancel)}
        </Button>
      </div>
    </Dialog>
  );
}
