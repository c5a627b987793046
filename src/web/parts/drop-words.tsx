import type { Drop } from '../../contract/fields.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { dropText as text } from './drop-text.ts';
import styles from './drop-words.module.css';

/** When, by whom and why something was given up. */
export function DropWords({ drop }: { drop: Drop }) {
  const t = useText();
  const { lang } = useLanguage();
  const day = formatDay(drop.at, lang);
  return (
    <div className={styles.words}>
      <small>{drop.by === null ? t(text.byNobody, { day }) : t(text.by, { day, name: drop.by.name })}</small>
      <q>{drop.reason}</q>
    </div>
  );
}
