import type { trySource } from '../../data/sources.ts';
import { Button } from '../../kit/button.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Rows } from '../../kit/rows.tsx';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import styles from './numbers-seen.module.css';

type Props = { numbers: Awaited<ReturnType<typeof trySource>>['numbers']; onChoose: (path: string) => void };

/** What did stand in the answer: a press on a number fills in the path that picks it. */
export function NumbersSeen({ numbers, onChoose }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  if (numbers.length === 0) return null;
  return (
    <div className={styles.seen}>
      <Quiet>{t(text.seen)}</Quiet>
      <Rows>
        {numbers.map(({ path, value }) => (
          <li key={path}>
            <Button look="link" onClick={() => onChoose(path)}>
              {formatNumber(value, lang)}
            </Button>{' '}
            <code>{path}</code>
          </li>
        ))}
      </Rows>
    </div>
  );
}

const text = {
  seen: {
    en: 'These numbers came back. Choose one and its path is filled in.',
    zh: '返回的内容里有这些数字。选一个，就会填好路径。',
  },
};
