import { useText } from '../../lib/language.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import type { KeyResultForm } from './draft-form.ts';
import { keyResultText as text } from './key-result-text.ts';

type Props = { keyResult: KeyResultForm; onChange: (change: Partial<KeyResultForm>) => void };

/** What validates says what is believed, which result ends it, and on which day it is decided; the threshold is its target. */
export function ValidationFields({ keyResult, onChange }: Props) {
  const t = useText();
  return (
    <>
      <TextInput
        label={t(text.hypothesis)}
        hint={t(text.hypothesisHint)}
        value={keyResult.hypothesis}
        onChange={(hypothesis) => onChange({ hypothesis })}
      />
      <TextInput
        label={t(text.stopIf)}
        hint={t(text.stopIfHint)}
        value={keyResult.stopIf}
        onChange={(stopIf) => onChange({ stopIf })}
      />
      <FieldPair narrow>
        <DateInput
          label={t(text.decideOn)}
          value={keyResult.knowBy ?? ''}
          onChange={(value) => onChange({ knowBy: value === '' ? null : value })}
        />
      </FieldPair>
    </>
  );
}
