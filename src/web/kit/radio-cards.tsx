import { useId, type ReactNode } from 'react';
import styles from './radio-cards.module.css';

export type Card<T extends string> = { value: T; title: string; note?: ReactNode };

type Props<T extends string> = {
  label: ReactNode;
  value: T | undefined;
  cards: readonly Card<T>[];
  onChange: (value: T) => void;
  /** Narrowest a card may get, in px. */
  width?: number;
};

/** One choice of a few, each with a line that explains it. */
export function RadioCards<T extends string>({ label, value, cards, onChange, width }: Props<T>) {
  const name = useId();
  return (
    <fieldset>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.cards} style={width === undefined ? {} : { '--card-width': `${width}px` }}>
        {cards.map((card) => (
          <label key={card.value} className={styles.card}>
            <input
              type="radio"
              name={name}
              value={card.value}
              checked={card.value === value}
              onChange={() => onChange(card.value)}
            />
            <span className={styles.title}>{card.title}</span>
            {card.note !== undefined && <span className={styles.note}>{card.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
