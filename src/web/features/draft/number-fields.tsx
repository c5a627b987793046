import type { Cycle } from '../../../contract/cycles.ts';
import { judgements } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Select } from '../../kit/select.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { type KeyResultForm } from './draft-form.ts';
import { keyResultText as text, measureNames } from './key-result-text.ts';
import { IndicatorField } from './indicator-field.tsx';
import { MeaningFields } from './meaning-fields.tsx';
import { SourceField } from './source-field.tsx';

type Props = {
  keyResult: KeyResultForm;
  cycle: Cycle | undefined;
  /** What the number may mean stands above, in the open. */
  meaningAsked: boolean;
  onChange: (change: Partial<KeyResultForm>) => void;
  /** Goes to where the number is bound to a source; the draft is saved on the way. */
  onBind: () => void;
};

const measures = {
  metric: judgements,
  guard: ['at-most', 'at-least', 'between'],
} as const;

/** The numbers of a metric or guard: how they are judged, from where to where, in what unit, from which source. */
export function NumberFields({ keyResult, cycle, meaningAsked, onChange, onBind }: Props) {
  const t = useText();
  const { measure, unit, source } = keyResult;
  const isChange = measure === 'change';
  return (
    <>
      <Select
        label={t(text.measure)}
        value={measure}
        choices={measures[keyResult.kind === 'guard' ? 'guard' : 'metric'].map((value) => ({
          value,
          label: t(measureNames[value]),
        }))}
        onChange={(chosen) => onChange({ measure: chosen })}
      />
      {measure !== 'yes-no' && (
        <FieldPair narrow>
          {measure === 'between' ? (
            <>
              <NumberInput
                label={t(text.low)}
                readIn={unit}
                value={keyResult.low}
                onChange={(low) => onChange({ low })}
              />
              <NumberInput
                label={t(text.high)}
                readIn={unit}
                value={keyResult.high}
                onChange={(high) => onChange({ high })}
              />
            </>
          ) : (
            <>
              <NumberInput
                label={t(text.baseline)}
                readIn={unit}
                hint={isChange ? t(text.baselineHint) : undefined}
                optional={!isChange}
                value={keyResult.baseline}
                onChange={(baseline) => onChange({ baseline })}
              />
              <NumberInput
                label={t(isChange ? text.target : text.limit)}
                readIn={unit}
                value={keyResult.target}
                onChange={(target) => onChange({ target })}
              />
            </>
          )}
          <TextInput label={t(text.unit)} optional value={unit} onChange={(value) => onChange({ unit: value })} />
        </FieldPair>
      )}
      <IndicatorField keyResult={keyResult} cycle={cycle} onChange={onChange} />
      {keyResult.indicatorId === null && (
        <SourceField source={source} onChange={(next) => onChange({ source: next })} onBind={onBind} />
      )}
      {measure !== 'yes-no' && !meaningAsked && <MeaningFields keyResult={keyResult} onChange={onChange} />}
    </>
  );
}
