import { formatAge } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { classNames } from '../kit/class-names.ts';
import { Icon } from '../kit/icon.tsx';
import styles from './source-badge.module.css';

type Props = {
  /** What reads the value; undefined = a person types it. */
  source: string | null | undefined;
  /** Time of the last reading; undefined = none yet. */
  readAt: string | null | undefined;
  stale?: boolean;
};

/** Where the number comes from and how old it is. A manual value is a source too. */
export function SourceBadge({ source, readAt, stale = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const age =
    readAt === null || readAt === undefined ? t({ en: 'no reading yet', zh: '还没有读数' }) : formatAge(readAt, lang);
  return (
    <span className={classNames(styles.badge, stale && styles.stale)}>
      {stale && <Icon name="clock" size={13} />}
      {source ?? t({ en: 'manual', zh: '手动填写' })} · {age}
      {stale && <span className="only-heard">{t({ en: '(stale)', zh: '（久未更新）' })}</span>}
    </span>
  );
}
