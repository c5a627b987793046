import { type ReactNode, useEffect } from 'react';
import { useText } from '../lib/language.tsx';
import styles from './page-head.module.css';

type Props = {
  /** For the window's title; the heading itself may hold more than text. */
  name: string;
  title?: ReactNode;
  crumbs?: readonly ReactNode[];
  sub?: ReactNode;
  actions?: ReactNode;
  /** What follows belongs to the heading (the cycle's line). */
  tight?: boolean;
};

/** Where one is, the sentence of the page, and what can be done here. */
export function PageHead({ name, title, crumbs = [], sub, actions, tight = false }: Props) {
  const t = useText();
  useEffect(() => {
    document.title = `${name} · Crux`;
  }, [name]);
  return (
    <header className={styles.head}>
      {(crumbs.length > 0 || actions !== undefined) && (
        <div className={styles.bar}>
          <nav aria-label={t({ en: 'You are here', zh: '当前位置' })}>
            <ol className={styles.crumbs}>
              {crumbs.map((crumb, index) => (
                <li key={index}>{crumb}</li>
              ))}
            </ol>
          </nav>
          {actions !== undefined && <div className={`${styles.acts} not-printed`}>{actions}</div>}
        </div>
      )}
      <h1 className={sub === undefined && !tight ? styles.alone : undefined}>{title ?? name}</h1>
      {sub !== undefined && <p className={styles.sub}>{sub}</p>}
    </header>
  );
}
