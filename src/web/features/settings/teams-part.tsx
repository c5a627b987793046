import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Team } from '../../../contract/teams.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { Dialog } from '../../kit/dialog.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { inTreeOrder } from '../../lib/tree-order.ts';
import { teamsQuery } from '../../data/teams.ts';
import styles from './settings.module.css';
import { TeamForm } from './team-form.tsx';
import { TeamMembers } from './team-members.tsx';
import { text } from './text.ts';

/** The tree of teams; opened, a team's fields and its people. */
export function TeamsPart() {
  const t = useText();
  const me = useMe();
  const teams = useSuspenseQuery(teamsQuery).data;
  const [opened, setOpened] = useState<string>();
  const team = teams.find((one) => one.id === opened);
  const add = me.person.role === 'admin' && (
    <Button look={teams.length === 0 ? 'primary' : 'plain'} onClick={() => setOpened('new')}>
      {t(text.addTeam)}
    </Button>
  );
  return (
    <>
      {teams.length === 0 && (
        <EmptyState title={t(text.noTeams)} action={add || undefined}>
          {t(text.noTeamsHow)}
        </EmptyState>
      )}
      {teams.length > 0 && <p className={styles.acts}>{add}</p>}
      <ul className={styles.rows}>
        {inTreeOrder(teams).map(({ team: one, depth }) => (
          <TeamRow key={one.id} team={one} depth={depth} onOpen={() => setOpened(one.id)} />
        ))}
      </ul>
      {opened === 'new' && (
        <Dialog title={t(text.addTeam)} onClose={() => setOpened(undefined)}>
          <TeamForm team={undefined} teams={teams} onDone={() => setOpened(undefined)} />
        </Dialog>
      )}
      {team !== undefined && (
        <Dialog title={team.name} onClose={() => setOpened(undefined)} shape="side">
          <TeamForm team={team} teams={teams} onDone={() => setOpened(undefined)} />
          <TeamMembers team={team} />
        </Dialog>
      )}
    </>
  );
}

function TeamRow({ team, depth, onOpen }: { team: Team; depth: number; onOpen: () => void }) {
  const t = useText();
  const stage = team.stage === null ? [] : [t(wordNames.stage[team.stage])];
  const people = team.members.map(({ name, lead }) => (lead ? `${name} (${t(text.lead)})` : name));
  return (
    <li className={styles.team} style={{ '--depth': depth }}>
      <span>
        <Link to="/teams/$teamId" params={{ teamId: team.id }}>
          {team.name}
        </Link>
        <small>{[t(wordNames.teamKind[team.kind]), ...stage].join(' · ')}</small>
      </span>
      <small>{people.length === 0 ? t(text.noMembers) : people.join(' · ')}</small>
      <span className={styles.teamActs}>
        <Link to="/teams/$teamId/readiness" params={{ teamId: team.id }}>
          {t(text.readiness)}
        </Link>
        {team.can.edit && (
          <Button look="link" onClick={onOpen} aria-label={`${t(text.edit)} ${team.name}`}>
            {t(text.edit)}
          </Button>
        )}
      </span>
    </li>
  );
}
