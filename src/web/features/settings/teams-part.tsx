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
import { Rows } from '../../kit/rows.tsx';
import { Buttons } from '../../kit/buttons.tsx';
import { Entry } from '../../kit/entry.tsx';
import styles from './teams-part.module.css';
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
      {teams.length > 0 && <Buttons>{add}</Buttons>}
      <Rows>
        {inTreeOrder(teams).map(({ team: one, depth }) => (
          <TeamRow key={one.id} team={one} depth={depth} onOpen={() => setOpened(one.id)} />
        ))}
      </Rows>
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
  const people = team.members.map(({ name, lead }) => (lead ? t(text.asLead, { name }) : name));
  return (
    <Entry
      depth={depth}
      words={
        <>
          <Link to="/teams/$teamId" params={{ teamId: team.id }}>
            {team.name}
          </Link>
          <small>{[t(wordNames.teamKind[team.kind]), ...stage].join(' · ')}</small>
        </>
      }
      beside={people.length === 0 ? t(text.noMembers) : people.join(' · ')}
      end={
        <span className={styles.acts}>
          <Link to="/teams/$teamId/readiness" params={{ teamId: team.id }}>
            {t(text.readiness)}
          </Link>
          {team.can.edit && (
            <Button look="link" onClick={onOpen} aria-label={`${t(text.edit)} ${team.name}`}>
              {t(text.edit)}
            </Button>
          )}
        </span>
      }
    />
  );
}
