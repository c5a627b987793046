import { useText } from '../../lib/language.tsx';
import styles from './line-list.module.css';
import { text } from './text.ts';

type Line = { line: number; what: string; how?: string };

/** Lines of the file, each with what is said of it. */
export function LineList({ lines }: { lines: readonly Line[] }) {
  const t = useText();
  return (
    <ul className={styles.lines}>
      {lines.map(({ line, what, how }, index) => (
        <li key={`${line} ${index}`}>
          <b>{t(text.line, { line })}</b>
          <span>
            {what} {how !== undefined && how !== '' && <em>{how}</em>}
          </span>
        </li>
      ))}
    </ul>
  );
}
