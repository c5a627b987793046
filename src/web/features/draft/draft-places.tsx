import { useQuery } from '@tanstack/react-query';
import type { Diagnosis } from '../../../contract/focus.ts';
import { origins, wordNames } from '../../../core/okr/words.ts';
import { stancePrompts } from '../../../core/coach/stance-prompts.ts';
import { policyQuery } from '../../data/coach.ts';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { useText } from '../../lib/language.tsx';
import { personChoices } from '../../parts/person-choices.ts';
import type { DraftForm } from './draft-form.ts';
import styles from './draft-places.module.css';
import type { Named } from './key-result-details.tsx';
import { text } from './text.ts';

type Props = {
  form: DraftForm;
  people: readonly Named[];
  diagnoses: readonly Diagnosis[];
  onChange: (change: Partial<DraftForm>) => void;
};

/** Where the objective comes from, what it attacks, and whose it is. */
export function DraftPlaces({ form, people, diagnoses, onChange }: Props) {
  const t = useText();
  const stance = useQuery(policyQuery).data?.stance ?? '2018';
  return (
    <div className={styles.places}>
      {diagnoses.length > 0 && (
        <Select
          label={t(text.attacks)}
          value={form.diagnosisId ?? ''}
          onChange={(id) => onChange({ diagnosisId: id === '' ? null : id })}
          choices={[
            { value: '', label: t(text.notSaid) },
            ...diagnoses
              .toSorted((a, b) => Number(b.chosen) - Number(a.chosen))
              .map((one) => ({
                value: one.id,
                label: `${t(text[one.kind])} · ${one.text}${one.chosen ? ` · ${t(text.chosen)}` : ''}`,
              })),
          ]}
        />
      )}
      <Select
        label={t(text.origin)}
        hint={t(stancePrompts[stance].origin)}
        value={form.origin ?? ''}
        onChange={(origin) => onChange({ origin: origin === '' ? null : origin })}
        choices={[
          { value: '', label: t(text.notSaid) },
          ...origins.map((value) => ({ value, label: t(wordNames.origin[value]) })),
        ]}
      />
      <Picker
        label={t(text.owner)}
        value={form.ownerId ?? ''}
        onChange={(id) => onChange({ ownerId: id === '' ? null : id })}
        choices={personChoices(people, t(text.nobody))}
      />
    </div>
  );
}
