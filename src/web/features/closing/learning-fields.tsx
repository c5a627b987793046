import { useQuery } from '@tanstack/react-query';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { Picker } from '../../kit/picker.tsx';
import { personChoices } from '../../parts/person-choices.ts';
import { DateInput } from '../../kit/date-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import styles from './learning-fields.module.css';
import { peopleQuery } from '../../data/people.ts';
import { text } from './text.ts';

export type LearningForm = { id?: string; text: string; due: string; ownerId: string };

type Props = { items: readonly LearningForm[]; onChange: (items: LearningForm[]) => void };

/** What is still to learn: what, by whom, until when. Only the first is needed. */
export function LearningFields({ items, onChange }: Props) {
  const t = useText();
  const people = useQuery(peopleQuery).data ?? [];
  const choices = personChoices(people, t(text.ownerOfObjective));
  const change = (index: number, part: Partial<LearningForm>) =>
    onChange(items.map((one, at) => (at === index ? { ...one, ...part } : one)));
  return (
    <fieldset className={styles.items}>
      <legend>{t(text.learning)}</legend>
      <Quiet>{t(text.learningHow)}</Quiet>
      {items.map((item, index) => (
        <div key={item.id ?? index} className={styles.item}>
          <TextInput
            label={t(text.learningItem, { number: index + 1 })}
            value={item.text}
            onChange={(value) => change(index, { text: value })}
          />
          {item.text.trim() !== '' && (
            <>
              <Picker
                label={t(text.learner)}
                value={item.ownerId}
                choices={choices}
                onChange={(ownerId) => change(index, { ownerId })}
              />
              <DateInput label={t(text.until)} optional value={item.due} onChange={(due) => change(index, { due })} />
            </>
          )}
        </div>
      ))}
      <Button look="link" onClick={() => onChange([...items, { text: '', due: '', ownerId: '' }])}>
        {t(text.addLearning)}
      </Button>
    </fieldset>
  );
}
