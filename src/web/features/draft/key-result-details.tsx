import { cadences } from '../../../core/calendar/cadence.ts';
import type { Cycle } from '../../../contract/cycles.ts';
import { validation } from '../../../core/coach/words/patterns/discovery.ts';
import { validates } from '../../../core/okr/validates.ts';
import { commitments, keyResultKinds, profileShapes, wordNames } from '../../../core/okr/words.ts';
import { useText } from '../../lib/language.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { personChoices } from '../../parts/person-choices.ts';
import { DateInput } from '../../kit/date-input.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { isMoved, type KeyResultForm } from './draft-form.ts';
import { cadenceNames, keyResultText as text, kindNotes, profileNotes } from './key-result-text.ts';
import { ReleaseFields } from './release-fields.tsx';
import { NumberFields } from './number-fields.tsx';
import { StepFields } from './step-fields.tsx';
import { text as draftText } from './text.ts';
import { ValidationFields } from './validation-fields.tsx';

export type Named = { id: string; name: string };

type Props = {
  keyResult: KeyResultForm;
  people: readonly Named[];
  cycle: Cycle | undefined;
  /** These stand above, in the open. */
  releaseAsked: boolean;
  meaningAsked: boolean;
  onChange: (change: Partial<KeyResultForm>) => void;
  onBind: () => void;
};

/** All fields of a key result, those of its kind first. */
export function KeyResultDetails({ keyResult, people, cycle, onChange, onBind, ...asked }: Props) {
  const { releaseAsked, meaningAsked } = asked;
  const t = useText();
  const { kind } = keyResult;
  const isNumber = kind === 'metric' || kind === 'guard';
  return (
    <>
      <RadioCards
        label={t(text.kind)}
        value={kind}
        width={128}
        onChange={(chosen) => onChange({ kind: chosen, ...measureFor(chosen) })}
        cards={keyResultKinds.map((value) => ({
          value,
          title: t(wordNames.keyResultKind[value]),
          note: t(kindNotes[value]),
        }))}
      />
      {isNumber && (
        <NumberFields
          keyResult={keyResult}
          cycle={cycle}
          meaningAsked={meaningAsked}
          onChange={onChange}
          onBind={onBind}
        />
      )}
      {kind === 'milestone' && <StepFields keyResult={keyResult} cycle={cycle} onChange={onChange} />}
      {kind === 'metric' && !releaseAsked && <ReleaseFields keyResult={keyResult} cycle={cycle} onChange={onChange} />}
      {maybeValidates(keyResult) && <ValidationFields keyResult={keyResult} onChange={onChange} />}
      {isMoved(keyResult) && (
        <TextInput
          label={t(text.changeReason)}
          hint={t(text.changeReasonHint)}
          value={keyResult.changeReason}
          onChange={(changeReason) => onChange({ changeReason })}
        />
      )}
      {kind !== 'unknown' && (
        <TextInput
          label={t(text.supports)}
          optional
          value={keyResult.supports}
          onChange={(supports) => onChange({ supports })}
        />
      )}
      <TextInput
        label={t(text.note)}
        hint={t(text.noteHint)}
        optional
        value={keyResult.note}
        onChange={(note) => onChange({ note })}
      />
      <FieldPair narrow>
        <Responsible keyResult={keyResult} people={people} onChange={onChange} />
        <Course keyResult={keyResult} onChange={onChange} />
      </FieldPair>
    </>
  );
}

/** Worded as a validation, though not called one. Where it is called one, the fields stand above, never folded away. */
function maybeValidates({ kind, commitment, hypothesis, stopIf, text: words }: KeyResultForm): boolean {
  if (validates({ kind, commitment }) || kind === 'unknown') return false;
  return hypothesis !== '' || stopIf !== '' || validation.test(words);
}

/** Whose it is, how firmly it is meant, and how often it is looked at. */
function Responsible({ keyResult, people, onChange }: Pick<Props, 'keyResult' | 'people' | 'onChange'>) {
  const t = useText();
  const persons = personChoices(people, t(draftText.nobody));
  return (
    <>
      <Picker
        label={t(text.owner)}
        value={keyResult.ownerId ?? ''}
        choices={persons}
        onChange={(id) => onChange({ ownerId: id === '' ? null : id })}
      />
      <Picker
        label={t(text.proposer)}
        value={keyResult.proposedById ?? ''}
        choices={persons}
        onChange={(id) => onChange({ proposedById: id === '' ? null : id })}
      />
      <Select
        label={t(text.commitment)}
        value={keyResult.commitment ?? ''}
        choices={[
          { value: '', label: t(draftText.notSaid) },
          ...commitments.map((value) => ({ value, label: t(wordNames.commitment[value]) })),
        ]}
        onChange={(value) => onChange({ commitment: value === '' ? null : value })}
      />
      <Select
        label={t(text.cadence)}
        value={keyResult.cadence}
        choices={cadences.map((value) => ({
          value,
          label: t(cadenceNames[value]),
        }))}
        onChange={(cadence) => onChange({ cadence })}
      />
    </>
  );
}

/** How it is expected to move, and how much it counts. */
function Course({ keyResult, onChange }: Pick<Props, 'keyResult' | 'onChange'>) {
  const t = useText();
  const { kind } = keyResult;
  return (
    <>
      {kind === 'metric' && (
        <Select
          label={t(text.profile)}
          value={keyResult.profile}
          choices={profileShapes.map((value) => ({ value, label: t(profileNotes[value]) }))}
          onChange={(profile) => onChange({ profile })}
        />
      )}
      {kind === 'metric' && keyResult.profile === 'ramp' && (
        <DateInput
          label={t(text.profileFrom)}
          value={keyResult.profileFrom ?? ''}
          onChange={(value) => onChange({ profileFrom: value === '' ? null : value })}
        />
      )}
      {kind === 'metric' && keyResult.measure === 'change' && (
        <NumberInput
          label={t(text.ratioDays)}
          hint={t(text.ratioDaysHint)}
          optional
          unit={t(text.ratioDaysUnit)}
          value={keyResult.ratioDays}
          onChange={(ratioDays) => onChange({ ratioDays })}
        />
      )}
      {kind !== 'guard' && kind !== 'unknown' && (
        <NumberInput
          label={t(text.weight)}
          value={keyResult.weight}
          onChange={(weight) => onChange({ weight: weight ?? 1 })}
        />
      )}
    </>
  );
}

/** A guard is held against a limit; the other kinds begin with the usual way. */
export function measureFor(kind: KeyResultForm['kind']): Pick<KeyResultForm, 'measure'> {
  return { measure: kind === 'guard' ? 'at-most' : 'change' };
}
