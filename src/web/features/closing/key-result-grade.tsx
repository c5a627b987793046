import type { ReviewObjective } from '../../../contract/reviews.ts';
import { useText } from '../../lib/language.tsx';
import { Select } from '../../kit/select.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { ValidationLine } from '../../parts/validation-line.tsx';
import { verdictNames } from '../../parts/verdict-names.ts';
import { text } from './text.ts';

/** A grade and an answer as they stand in the form; empty: not given; a verdict is an answer. */
export type TypedGrade = { grade: string; answered: string };

type Props = {
  keyResult: ReviewObjective['keyResults'][number];
  written: TypedGrade | undefined;
  choices: { value: string; label: string }[];
  onWrite: (part: Partial<TypedGrade>) => void;
};

/** The grade of one key result, where one likes; of one that was for learning also whether it is answered. */
export function KeyResultGrade({ keyResult, written, choices, onWrite }: Props) {
  const t = useText();
  return (
    <>
      <ValidationLine keyResult={keyResult} />
      <FieldPair>
        <Select
          label={t(text.gradeOf, { name: keyResult.text })}
          optional
          value={written?.grade ?? ''}
          choices={choices}
          onChange={(value) => onWrite({ grade: value })}
        />
        {keyResult.commitment === 'learning' && (
          <Select
            label={t(text.answered, { name: keyResult.text })}
            value={written?.answered ?? ''}
            choices={[
              { value: '', label: t(text.choose) },
              { value: 'validated', label: t(verdictNames.validated) },
              { value: 'refuted', label: t(verdictNames.refuted) },
              { value: 'yes', label: t(text.yes) },
              { value: 'no', label: t(text.no) },
            ]}
            onChange={(value) => onWrite({ answered: value })}
          />
        )}
      </FieldPair>
    </>
  );
}
