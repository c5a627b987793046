import { objectiveTypeGuides } from '../../../core/catalog/objective-types.ts';
import { useText } from '../../lib/language.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import type { DraftForm } from './draft-form.ts';

type Props = { form: DraftForm; onChange: (change: Partial<DraftForm>) => void };

/** The questions of the type, answered before the sentence is written; without a type those of "other". */
export function TypeQuestions({ form, onChange }: Props) {
  const t = useText();
  const { questions } = objectiveTypeGuides[form.type ?? 'other'];
  return questions.map(({ field, text, hint }) => (
    <TextArea
      key={field}
      label={t(text)}
      placeholder={t(hint)}
      value={field === 'evidence' ? form.evidence.join('\n') : form[field]}
      onChange={(value) => onChange({ [field]: field === 'evidence' ? linesOf(value) : value })}
    />
  ));
}

/** One piece of evidence a line; an empty line that is being written stays. */
function linesOf(value: string): string[] {
  return value === '' ? [] : value.split('\n');
}
