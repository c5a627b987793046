import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Text } from '../../core/text.ts';
import { remindersQuery } from '../data/week.ts';
import { useText } from '../lib/language.tsx';
import { useMe } from '../data/session.ts';
import styles from './nav.module.css';
import { text } from './text.ts';

type Page = {
  to: '/' | '/teams' | '/focus' | '/cycles' | '/coach' | '/sources' | '/settings';
  keys: string;
  name: Text;
};

/** The pages of the main navigation, in order; `keys` after `g` leads there. */
export const pages: readonly Page[] = [
  { to: '/', keys: 'w', name: text.week },
  { to: '/teams', keys: 't', name: text.teams },
  { to: '/focus', keys: 'f', name: text.focus },
  { to: '/cycles', keys: 'o', name: text.cycle },
  { to: '/sources', keys: 'd', name: text.sources },
  { to: '/coach', keys: 'c', name: text.coach },
  { to: '/settings', keys: 's', name: text.settings },
];

export function Nav() {
  const t = useText();
  const me = useMe();
  const mine = me.teams.filter((team) => team.mine);
  const shown = [...mine, ...me.teams.filter((team) => !team.mine)].slice(0, 8);
  return (
    <nav aria-label={t(text.main)}>
      <div className={styles.group}>
        {pages.map((page) => (
          <Link
            key={page.to}
            to={page.to}
            activeOptions={{ exact: !['/settings', '/cycles', '/sources'].includes(page.to) }}
            aria-keyshortcuts={`g ${page.keys}`}
          >
            {t(page.name)}
            {page.to === '/' && <Reminders />}
          </Link>
        ))}
      </div>
      {shown.length > 0 && <p className={styles.title}>{t(text.teams)}</p>}
      <div className={styles.group}>
        {shown.map((team) => (
          <Link key={team.id} to="/teams/$teamId" params={{ teamId: team.id }} title={team.name}>
            <span className={styles.team}>{team.name}</span>
          </Link>
        ))}
      </div>
    </nav>
  );
}

/** How many check-ins were due before today; a number, no colour, for the person alone. */
function Reminders() {
  const t = useText();
  const count = useQuery(remindersQuery).data?.count ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden>{count}</span>
      <span className="only-heard">{t(text.waitForYou, { count })}</span>
    </span>
  );
}
