import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { wordNames } from '../../../core/okr/words.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { EmptyState } from '../../kit/empty-state.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { NewTeam } from './new-team.tsx';
import { healthQuery } from '../../data/overviews.ts';
import { teamsQuery } from '../../data/teams.ts';
import { TeamHealth } from './team-health.tsx';
import styles from './teams-page.module.css';
import { text } from './text.ts';
import { inTreeOrder } from '../../lib/tree-order.ts';

/** The tree of teams, and how each stands in the running cycle. */
export function TeamsPage() {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const teams = useSuspenseQuery(teamsQuery).data;
  // Arrives by itself: the teams can be read before it.
  const health = useQuery({ ...healthQuery(me.cycle?.id ?? ''), enabled: me.cycle !== null }).data ?? [];
  const healthOf = new Map(health.map((one) => [one.teamId, one]));
  const isAdmin = me.person.role === 'admin';
  return (
    <>
      <PageHead name={t(text.teams)} sub={t(text.teamsSub)} />
      {teams.length === 0 && (
        <EmptyState title={t(text.noTeams)} action={isAdmin ? <NewTeam teams={teams} look="primary" /> : undefined}>
          {t(text.noTeamsHow)}
        </EmptyState>
      )}
      <ul className={styles.teams}>
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
              <div className={styles.count}>
                {t(text.objectives, { count: team.objectives })} · {t(text.members, { count: team.members.length })}
              </div>
              {healthOf.has(team.id) && (
                <div className={styles.health}>
                  <TeamHealth health={healthOf.get(team.id)!} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {teams.length > 0 && isAdmin && (
        <div className={styles.add}>
          <NewTeam teams={teams} />
        </div>
      )}
    </>
  );
}
