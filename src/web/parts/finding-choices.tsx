import type { Choice } from '../../core/coach/choices.ts';
import { useText } from '../lib/language.tsx';
import styles from './finding-choices.module.css';

type Props = { choices: readonly Choice[]; onChoose: (text: string) => void };

/** The meanings a word can have, each with what it says and when to take it; a click writes it into the statement. */
export function FindingChoices({ choices, onChoose }: Props) {
  const t = useText();
  return (
    <details className={styles.choices}>
      <summary>{t({ en: 'Choose one of {count}', zh: '从 {count} 种里选一种' }, { count: choices.length })}</summary>
      <ul>
        {choices.map(({ id, name, meaning, when, text }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose(text)}>
              <b>{t(name)}</b>
              <span>{t(meaning)}</span>
              <small>{t(when)}</small>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
