import type { AlignmentWay } from '../../core/okr/words.ts';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { AlignmentChoice } from '../../contract/alignments.ts';
import { alignmentChoicesQuery } from '../data/alignments.ts';
import { TextInput } from '../kit/text-input.tsx';
import { useFound } from '../kit/use-found.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { alignmentText as text } from './alignment-text.ts';
import { cycleName } from './cycle.ts';
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
  const { lang } = useLanguage();
  const [words, setWords] = useState('');
  const [label, setLabel] = useState('');
  const said = useDeferredValue(words.trim());
  const asked = useQuery(alignmentChoicesQuery(objectiveId, direction, said, label));
  const choices = asked.data?.reply ?? [];
  const isBehind = said !== words.trim() || asked.isPlaceholderData || asked.isPending;
  const found = useFound({
    items: choices,
    settled: isBehind ? 0 : 'all',
    take(choice) {
      onChange(choice);
      setWords('');
    },
  });
  return (
    <div className={styles.find}>
      <TextInput
        {...found.field}
        label={t(text.find)}
        value={words}
        error={error}
        onChange={(typed) => {
          setWords(typed);
          found.anew();
        }}
        onKeyDown={(event) => {
          // With one chosen and nothing typed Enter is the form's.
          if (event.key !== 'Enter' || words !== '' || value === null) found.onKeyDown(event);
        }}
      />
      <LabelFilter
        value={label}
        onChange={(id) => {
          setLabel(id);
          found.anew();
        }}
      />
      {value !== null && (
        <p className={styles.chosen} role="status">
          {t(text.chosen, { name: value.text })}
        </p>
      )}
      <ul {...found.list} aria-label={t(text.find)} className={styles.list}>
        {choices.map((choice, index) => (
          <li key={choice.keyResultId ?? choice.objectiveId} className={styles.item} {...found.item(index, choice)}>
            <span>{choice.text}</span>
            <span className={styles.beside}>
              {[choice.of, choice.team, cycleName(choice.cycle, lang)].filter((one) => one !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {asked.data?.next != null && <p className={styles.chosen}>{t(text.others)}</p>}
      {choices.length === 0 && !asked.isFetching && (
        <p className={styles.chosen} role="status">
          {t(label !== '' ? text.nothingBears : said === '' ? text.near : text.nothing)}
        </p>
      )}
    </div>
  );
}
