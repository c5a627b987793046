import { Link } from '@tanstack/react-router';
import type { OverviewItem } from '../../../contract/overviews.ts';
import { formatAge, formatShare } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { ConfidenceBars } from '../../ui/confidence-bars.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import styles from './overview.module.css';
import { text } from './text.ts';

type Props = {
  title: string;
  none: string;
  items: OverviewItem[];
  /** How many there are, with those not shown. */
  all: number;
  /** Tell when each was last heard of, instead of how far it is. */
  age?: boolean;
};

/** Key results that want a look. They are the team's; nobody is named. */
export function ItemList({ title, none, items, all, age = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {items.length === 0 && <p className={styles.quiet}>{none}</p>}
      <ul className={styles.items}>
        {items.map((item) => (
          <li key={item.id}>
            <div>
              <Link to="/objectives/$objectiveId" params={{ objectiveId: item.objective.id }} hash={item.id}>
                {item.text}
              </Link>
              <p className={styles.quiet}>
                {item.team.name} · {age ? heardOf(item) : farOf(item)}
              </p>
            </div>
            <ConfidenceBars value={item.confidence} />
            <StateTag state={item.status} />
          </li>
        ))}
      </ul>
      {all > items.length && <p className={styles.quiet}>{t(text.more, { count: all - items.length })}</p>}
    </section>
  );

  function heardOf({ checkedInAt }: OverviewItem): string {
    return checkedInAt === null ? t(text.neverHeard) : t(text.lastHeard, { age: formatAge(checkedInAt, lang) });
  }

  function farOf({ progress, expected, objective }: OverviewItem): string {
    if (progress === null || expected === null) return objective.text;
    return t(text.far, { share: formatShare(progress, lang), expected: formatShare(expected, lang) });
  }
}
