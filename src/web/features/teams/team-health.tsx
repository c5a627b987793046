import type { TeamHealth as Health } from '../../../contract/overviews.ts';
import { formatAge } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { classNames } from '../../kit/class-names.ts';
import { stateShapes, type StateShape } from '../../parts/state-shapes.ts';
import styles from './team-health.module.css';
import { text } from './text.ts';

type Props = { health: Health[number] };

/** What is in trouble comes first. */
const order = ['bad', 'warn', 'good', 'unknown'] as const;

/** How a team's key results stand: a line cut by state, and the same in words. What nobody can tell yet is no good news. */
export function TeamHealth({ health: { statuses, stale, heardAt } }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const sorted = statuses
    .map(({ status, count }) => ({ status, count, shape: stateShapes[status] as StateShape }))
    .toSorted((a, b) => order.indexOf(a.shape.hue) - order.indexOf(b.shape.hue));
  const told = sorted.map(({ count, shape }) => t(text.stands, { count, state: t(shape.word) }));
  return (
    <div className={styles.health}>
      <span className={styles.bar} aria-hidden>
        {sorted.map(({ status, count, shape }) => (
          <i key={status} className={classNames(styles.part, styles[shape.hue])} style={{ flexGrow: count }} />
        ))}
      </span>
      <span className={styles.words}>{told.join(t({ en: ', ', zh: '、' }))}</span>
      <span className={styles.heard}>
        {stale > 0 && <b className={styles.stale}>{t(text.staleCount, { count: stale })}</b>}
        {t(text.lastHeard, { age: formatAge(heardAt, lang) })}
      </span>
    </div>
  );
}
