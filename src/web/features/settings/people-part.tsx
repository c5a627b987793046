import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Person } from '../../../contract/people.ts';
import { roles, type Role, wordNames } from '../../../core/okr/words.ts';
import { joined } from '../../lib/joined.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { SmallSelect } from '../../kit/small-select.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { useForm } from '../../lib/use-form.ts';
import { Entry } from '../../kit/entry.tsx';
import { handOver, handOverQuery, leftBehindQuery } from '../../data/hand-overs.ts';
import { givenOf, nobodyYet, TakerFields } from '../../parts/hand-over-form.tsx';
import { handOverText } from '../../parts/hand-over-text.ts';
import { LeftBehind } from '../../parts/left-behind.tsx';
import { InviteButton, OpenInvitations } from './invitations.tsx';
import { peopleQuery, removePerson, updatePerson } from '../../data/people.ts';
import { ResetSecondStep } from './reset-second-step.tsx';
import { text as secondStepText } from './second-step-text.ts';
import { ResetLink } from './reset-link.tsx';
import styles from './people-part.module.css';
import { rolesText } from './roles-text.ts';
import { SpeaksFor } from './speaks-for.tsx';
import { text } from './text.ts';

/** Everyone with their role and teams; admins change roles, invite and remove. */
export function PeoplePart() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const rank = (person: Person) => roles.indexOf(person.role);
  const people = useSuspenseQuery(peopleQuery).data.toSorted((a, b) => rank(a) - rank(b));
  const admin = me.person.role === 'admin';
  const leftBehind = useQuery({ ...leftBehindQuery, enabled: admin }).data ?? [];
  return (
    <>
      <Quiet lede>
        {joined(
          roles.map((role) => t(rolesText[role].text)),
          lang,
        )}
      </Quiet>
      {admin && <InviteButton />}
      <Rows>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} admin={admin} />
        ))}
      </Rows>
      {leftBehind.map((one) => (
        <LeftBehind key={one.person.id} of={one} />
      ))}
      {admin && <OpenInvitations />}
    </>
  );
}

function PersonRow({ person, admin }: { person: Person; admin: boolean }) {
  const t = useText();
  const me = useMe();
  const [removing, setRemoving] = useState(false);
  const [resetting, setResetting] = useState(false);
  const [unlocking, setUnlocking] = useState(false);
  const change = useMutation({ mutationFn: (role: Role) => updatePerson(person.id, { role }) });
  const refused = useRefusal(change.error);
  const teams = person.teams.flatMap(({ id, lead }) => {
    const team = me.teams.find((one) => one.id === id);
    return team === undefined ? [] : [lead ? t(text.asLead, { name: team.name }) : team.name];
  });
  const self = person.id === me.person.id;
  return (
    <Entry
      words={
        <>
          {person.name}
          {self && <em className={styles.you}> {t(text.you)}</em>}
          <small>
            {person.email}
            {person.secondStep === true && ` · ${t(secondStepText.has)}`}
          </small>
        </>
      }
      beside={teams.join(' · ')}
      end={
        <>
          {admin ? (
            <SmallSelect
              label={t(text.roleOf, { name: person.name })}
              value={change.isPending ? change.variables : person.role}
              onChange={(role) => change.mutate(role as Role)}
            >
              {roles.map((role) => (
                <option key={role} value={role}>
                  {t(wordNames.role[role])}
                </option>
              ))}
            </SmallSelect>
          ) : (
            t(wordNames.role[person.role])
          )}
          {admin && person.account && (
            <Button
              look="quiet"
              icon
              disabled={self}
              aria-label={t(text.resetOf, { name: person.name })}
              onClick={() => setResetting(true)}
            >
              <Icon name="key" size={16} />
            </Button>
          )}
          {admin && (person.secondStep === true || (person.passkeys ?? 0) > 0) && !self && (
            <Button
              look="quiet"
              icon
              aria-label={t(secondStepText.resetOf, { name: person.name })}
              onClick={() => setUnlocking(true)}
            >
              <Icon name="shield" size={16} />
            </Button>
          )}
          {admin && (
            <Button
              look="quiet"
              icon
              disabled={self}
              aria-label={t(text.removeName, { name: person.name })}
              onClick={() => setRemoving(true)}
            >
              <Icon name="trash" size={16} />
            </Button>
          )}
        </>
      }
    >
      <SpeaksFor person={person} admin={admin} />
      {refused !== undefined && <ErrorNote what={refused.what} details={refused.details} />}
      {resetting && <ResetLink person={person} onClose={() => setResetting(false)} />}
      {unlocking && <ResetSecondStep person={person} onClose={() => setUnlocking(false)} />}
      {removing && <RemovePerson person={person} onClose={() => setRemoving(false)} />}
    </Entry>
  );
}

/** The one thing here that cannot be undone is asked first. */
function RemovePerson({ person, onClose }: { person: Person; onClose: () => void }) {
  const t = useText();
  const owned = useQuery(handOverQuery(person.id)).data;
  const items = owned?.items ?? [];
  // What was chosen here is handed over first, so that no choice is lost with the dialog.
  const form = useForm({
    first: nobodyYet,
    kept: 'only chosen',
    send: async (takers) => {
      const given = givenOf(items, takers);
      if (given.length > 0) await handOver(person.id, { items: given });
      return removePerson(person.id);
    },
  });
  return (
    <Dialog title={t(text.removeName, { name: person.name })} shape="wide" onClose={onClose}>
      <Form form={form}>
        <Quiet lede>{t(text.removeSure, { name: person.name })}</Quiet>
        {owned !== undefined && items.length > 0 && (
          <>
            <Quiet lede>{t(handOverText.before, { name: person.name })}</Quiet>
            <TakerFields of={owned} form={form} />
          </>
        )}
        <FormNote form={form} />
        <Buttons>
          <Button type="submit" look="primary" busy={form.busy}>
            {t(text.removeNow, { name: person.name })}
          </Button>
          <Button look="quiet" onClick={onClose}>
            {t(text.cancel)}
          </Button>
        </Buttons>
      </Form>
    </Dialog>
  );
}
