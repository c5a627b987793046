import { useText } from '../../lib/language.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Picker } from '../../kit/picker.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { personChoices } from '../../parts/person-choices.ts';
import type { KeyResultForm } from './draft-form.ts';
import type { Named } from './key-result-details.tsx';
import { keyResultText as text } from './key-result-text.ts';
import { text as draftText } from './text.ts';

type Props = {
  keyResult: KeyResultForm;
  people: readonly Named[];
  onChange: (change: Partial<KeyResultForm>) => void;
};

/** What is not known yet says who finds out, by when, and what would tell: never folded away. */
export function UnknownFields({ keyResult, people, onChange }: Props) {
  const t = useText();
  return (
    <>
      <FieldPair narrow>
        <DateInput
          label={t(text.knowBy)}
          value={keyResult.knowBy ?? ''}
          onChange={(value) => onChange({ knowBy: value === '' ? null : value })}
        />
        <Picker
          label={t(text.findsOut)}
          value={keyResult.ownerId ?? ''}
          choices={personChoices(people, t(draftText.nobody))}
          onChange={(id) => onChange({ ownerId: id === '' ? null : id })}
        />
      </FieldPair>
      <TextInput
        label={t(text.tells)}
        hint={t(text.tellsHint)}
        value={keyResult.supports}
        onChange={(supports) => onChange({ supports })}
      />
    </>
  );
}
