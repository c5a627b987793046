import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { wordNames } from '../../../core/okr/words.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { NewTeam } from './new-team.tsx';
import { teamsQuery } from '../../data/teams.ts';
import styles from './teams-page.module.css';
import { text } from './text.ts';
import { inTreeOrder } from '../../lib/tree-order.ts';

/** The tree of teams. */
export function TeamsPage() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const teams = useSuspenseQuery(teamsQuery).data;
  const isAdmin = me.person.role === 'admin';
  return (
    <>
      <PageHead name={t(text.teams)} sub={t(text.teamsSub)} />
      {teams.length === 0 && (
        <EmptyState title={t(text.noTeams)} action={isAdmin ? <NewTeam teams={teams} look="primary" /> : undefined}>
          {t(text.noTeamsHow)}
        </EmptyState>
      )}
      <ul>
        {inTreeOrder(teams).map(({ team, depth }) => {
          const leads = team.members.filter((member) => member.lead).map((member) => member.name);
          return (
            <li key={team.id} className={styles.team} style={{ '--inset': `${depth * 24}px` }}>
              <div className={styles.inner}>
                <Link to="/teams/$teamId" params={{ teamId: team.id }}>
                  {team.name}
                </Link>
                <div className={styles.lead}>
                  {t(wordNames.teamKind[team.kind])}
                  {leads.length > 0 && ` · ${t(text.lead, { names: formatList(leads, lang) })}`}
                </div>
              </div>
              <span className={styles.count}>
                {t(text.objectives, { count: team.objectives })} · {t(text.members, { count: team.members.length })}
              </span>
            </li>
          );
        })}
      </ul>
      {teams.length > 0 && isAdmin && <NewTeam teams={teams} />}
    </>
  );
}
