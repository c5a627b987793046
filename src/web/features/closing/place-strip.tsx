import { Link } from '@tanstack/react-router';
import type { Review } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { classNames } from '../../kit/class-names.ts';
import { Icon } from '../../kit/icon.tsx';
import { ProgressLine } from '../../parts/progress-line.tsx';
import type { Scope } from '../../data/reviews.ts';
import styles from './place-strip.module.css';
import { text } from './text.ts';

type Props = { place: NonNullable<Review['place']>; all: number; scope: Scope };

/** `2 of 7`, the way to its neighbours, and one mark for each: how far it is. */
export function PlaceStrip({ place: { number, before, after, marks }, all, scope }: Props) {
  const t = useText();
  const to = (objective: string) => ({ to: '.', search: { scope, objective } }) as const;
  return (
    <nav className={styles.place} aria-label={t(text.objectives)}>
      <span className={styles.where}>{t(text.of, { number, all })}</span>
      {marks.length > 0 ? (
        <ol className={styles.marks}>
          {marks.map(({ id, graded, lookedBack }, index) => {
            const state = graded && lookedBack ? text.markDone : graded || lookedBack ? text.markBegun : text.markOpen;
            const name = t(text.mark, { number: index + 1, state: t(state) });
            return (
              <li key={id}>
                <Link
                  {...to(id)}
                  className={classNames(
                    styles.mark,
                    graded && lookedBack && styles.done,
                    graded !== lookedBack && styles.begun,
                  )}
                  aria-label={name}
                  title={name}
                  aria-current={index + 1 === number ? 'step' : undefined}
                />
              </li>
            );
          })}
        </ol>
      ) : (
        <div className={styles.line}>
          <ProgressLine progress={number / all} label={t(text.objectives)} />
        </div>
      )}
      <span className={styles.ways}>
        <Way to={before} icon="left" name={t(text.before)} scope={scope} />
        <Way to={after} icon="right" name={t(text.after)} scope={scope} />
      </span>
    </nav>
  );
}

function Way({ to, icon, name, scope }: { to: string | null; icon: 'left' | 'right'; name: string; scope: Scope }) {
  if (to === null) return <span className={styles.way} aria-hidden />;
  return (
    <Link to="." search={{ scope, objective: to }} className={styles.way} aria-label={name} title={name}>
      <Icon name={icon} size={16} />
    </Link>
  );
}
