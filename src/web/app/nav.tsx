import { useQuery } from '@tanstack/react-query';
import { remindersQuery } from '../data/week.ts';
import { useText } from '../lib/language.tsx';
import { useMe } from '../data/session.ts';
import styles from './nav.module.css';
import { usePlace } from './place.tsx';
import { pages } from './pages.ts';
import { text } from './text.ts';

export function Nav() {
  const t = useText();
  const { Link } = usePlace();
  const me = useMe();
  const mine = me.teams.filter((team) => team.mine);
  const shown = [...mine, ...me.teams.filter((team) => !team.mine)].slice(0, 8);
  return (
    <nav aria-label={t(text.main)}>
      <div className={styles.group}>
        {pages.map((page) => (
          <Link
            key={page.href}
            href={page.href}
            above={['/settings', '/cycles', '/indicators', '/sources'].includes(page.href)}
            aria-keyshortcuts={`g ${page.keys}`}
          >
            {t(page.name)}
            {page.href === '/' && <Reminders />}
          </Link>
        ))}
      </div>
      {shown.length > 0 && <p className={styles.title}>{t(text.teams)}</p>}
      <div className={styles.group}>
        {shown.map((team) => (
          <Link key={team.id} href={`/teams/${team.id}`} title={team.name}>
            <span className={styles.team}>{team.name}</span>
          </Link>
        ))}
      </div>
    </nav>
  );
}

/** How many things wait, as My week counts them; a number, no colour, for the person alone. */
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
