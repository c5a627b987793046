import { sureties, type Surety } from '../../../core/okr/words.ts';
import { suretyNames } from '../../../core/standing/worth.ts';
import { useText } from '../../lib/language.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import type { KeyResultForm } from './draft-form.ts';
import { keyResultText as text } from './key-result-text.ts';
import { text as draftText } from './text.ts';

type Props = {
  keyResult: KeyResultForm;
  onChange: (change: Partial<KeyResultForm>) => void;
};

/** What so many of the number may mean, for whom, and how sure that is (A24). */
export function MeaningFields({ keyResult: { unit, meaning }, onChange }: Props) {
  const t = useText();
  return (
    <>
      <FieldPair>
        <NumberInput
          label={t(text.meaningPer)}
          unit={unit}
          optional
          value={meaning?.per ?? null}
          onChange={(per) =>
            onChange({ meaning: per === null || per <= 0 ? null : { ...meaning, per, is: meaning?.is ?? '' } })
          }
        />
        <TextArea
          label={t(text.meaningIs)}
          hint={t(text.meaningHint)}
          optional
          value={meaning?.is ?? ''}
          onChange={(is) =>
            onChange({ meaning: is === '' && meaning === null ? null : { ...meaning, per: meaning?.per ?? 1, is } })
          }
        />
      </FieldPair>
      {meaning !== null && (
        <FieldPair>
          <Select<Surety | ''>
            label={t(text.meaningSure)}
            value={meaning.sure ?? ''}
            choices={[
              { value: '', label: t(draftText.notSaid) },
              ...sureties.map((value) => ({ value, label: t(suretyNames[value]) })),
            ]}
            onChange={(sure) => onChange({ meaning: { ...meaning, sure: sure === '' ? undefined : sure } })}
          />
        </FieldPair>
      )}
    </>
  );
}
