import { sensitiveWords } from '../../../core/coach/facts/sensitive.ts';
import type { Text } from '../../../core/text.ts';
import { formatList } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import styles from './sensitive-note.module.css';

const text = {
  warns: {
    en: 'Personal data or a secret: {words}. Everybody who may read this sees it, and it is kept for years. Write a role, or “customer A”.',
    zh: '含有个人信息或密钥：{words}。看得到这个目标的人都会看到，而且会留存多年。请改成角色名，或写「客户 A」。',
  },
} satisfies Record<string, Text>;

/** What goes round is warned of while it is typed; publishing is not held up by it. */
export function SensitiveNote({ words }: { words: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const found = sensitiveWords(words);
  return (
    <div aria-live="polite">
      {found.length > 0 && (
        <p className={styles.note}>{t(text.warns, { words: formatList(found.slice(0, 5), lang) })}</p>
      )}
    </div>
  );
}
