import type { AlignmentWay } from '../../core/okr/words.ts';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { AlignmentChoice } from '../../contract/alignments.ts';
import { alignmentChoicesQuery } from '../data/alignments.ts';
import { TextInput } from '../kit/text-input.tsx';
import { composing } from '../lib/keyboard.ts';
import { useText } from '../lib/language.tsx';
import { alignmentText as text } from './alignment-text.ts';
import { LabelFilter } from './label-filter.tsx';
import styles from './find-objective.module.css';

type Props = {
  objectiveId: string;
  direction: AlignmentWay;
  value: AlignmentChoice | null;
  onChange: (choice: AlignmentChoice | null) => void;
  error: string | undefined;
};

/** Finds an objective or key result by words or label, whatever the team and cycle; arrows and Enter, or a click. */
export function FindObjective({ objectiveId, direction, value, onChange, error }: Props) {
  const t = useText();
  const listId = useId();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const [label, setLabel] = useState('');
  const said = useDeferredValue(words.trim());
  const found = useQuery(alignmentChoicesQuery(objectiveId, direction, said, label));
  const choices = found.data ?? [];
  const marked = Math.min(at, choices.length - 1);
  const take = (choice: AlignmentChoice | undefined) => {
    if (choice === undefined) return;
    onChange(choice);
    setWords('');
    setAt(0);
  };
  return (
    <div className={styles.find}>
      <TextInput
        label={t(text.find)}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={choices.length === 0 ? undefined : `${listId}-${marked}`}
        autoComplete="off"
        value={words}
        error={error}
        onChange={(typed) => {
          setWords(typed);
          setAt(0);
        }}
        onKeyDown={(event) => {
          if (composing(event)) return;
          const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
          if (event.key === 'Enter' && (words !== '' || value === null)) {
            event.preventDefault();
            take(choices[marked]);
          }
          if (step === undefined || choices.length === 0) return;
          event.preventDefault();
          setAt((marked + step + choices.length) % choices.length);
        }}
      />
      <LabelFilter
        value={label}
        onChange={(id) => {
          setLabel(id);
          setAt(0);
        }}
      />
      {value !== null && (
        <p className={styles.chosen} role="status">
          {t(text.chosen, { name: value.text })}
        </p>
      )}
      <ul id={listId} role="listbox" aria-label={t(text.find)} className={styles.list}>
        {choices.map((choice, index) => (
          <li
            key={choice.keyResultId ?? choice.objectiveId}
            id={`${listId}-${index}`}
            className={styles.item}
            role="option"
            aria-selected={index === marked}
            onClick={() => take(choice)}
            onMouseMove={() => setAt(index)}
          >
            <span>{choice.text}</span>
            <span className={styles.beside}>
              {[choice.of, choice.team, choice.cycle].filter((one) => one !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {choices.length === 0 && !found.isFetching && (
        <p className={styles.chosen} role="status">
          {t(label !== '' ? text.nothingBears : said === '' ? text.near : text.nothing)}
        </p>
      )}
    </div>
  );
}
