import { useText } from '../lib/language.tsx';
import { Button } from '../kit/button.tsx';
import styles from './metric-suggestions.module.css';

export type MetricSuggestion = {
  id: string;
  name: string;
  /** Outcome, in-process, lagging or proxy, as a word. */
  kind?: string | undefined;
  /** Which words led to it and what it shows. */
  why: string;
};

type Props = { suggestions: readonly MetricSuggestion[]; onUse: (suggestion: MetricSuggestion) => void };

/** Metrics of the catalogue that fit the words, each with the reason; using one starts a key result. */
export function MetricSuggestions({ suggestions, onUse }: Props) {
  const t = useText();
  return (
    <ul className={styles.list}>
      {suggestions.map((suggestion) => (
        <li key={suggestion.id}>
          <span className={styles.name}>
            {suggestion.name}
            {suggestion.kind !== undefined && <span className={styles.kind}>{suggestion.kind}</span>}
          </span>
          <Button
            look="link"
            onClick={() => onUse(suggestion)}
            aria-label={t({ en: 'Use {name}', zh: '采用：{name}' }, { name: suggestion.name })}
          >
            {t({ en: 'Use', zh: '采用' })}
          </Button>
          <span className={styles.why}>{suggestion.why}</span>
        </li>
      ))}
    </ul>
  );
}
