import { Link } from '@tanstack/react-router';
import { useText } from '../lib/language.tsx';
import styles from './pages.module.css';

type Props = { all: number; perPage: number; page: number /** Its word in the address. */; name: string };

/** Back and forth through a long list; each page has an address. */
export function Pages({ all, perPage, page, name }: Props) {
  const t = useText();
  if (all <= perPage && page === 0) return null;
  const last = Math.max(0, Math.ceil(all / perPage) - 1);
  const to = (at: number, words: string) => (
    <Link
      to="."
      resetScroll={false}
      search={(before: Record<string, unknown>) => ({ ...before, [name]: at <= 0 ? undefined : at })}
    >
      {words}
    </Link>
  );
  return (
    <nav className={styles.pages} aria-label={t({ en: 'Pages', zh: '翻页' })}>
      {page > 0 ? to(Math.min(page - 1, last), t({ en: 'Previous', zh: '上一页' })) : <span />}
      <span className={styles.place}>
        {t(
          { en: '{from}–{to} of {all}', zh: '第 {from}–{to} 个，共 {all} 个' },
          { from: Math.min(all, page * perPage + 1), to: Math.min(all, (page + 1) * perPage), all },
        )}
      </span>
      {page < last ? to(page + 1, t({ en: 'Next', zh: '下一页' })) : <span />}
    </nav>
  );
}
