import { objectiveTypeGuides } from '../../../core/catalog/objective-types.ts';
import { useText } from '../../lib/language.tsx';
import { EvidenceFields } from '../../parts/evidence-fields.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import type { DraftForm } from './draft-form.ts';

type Props = {
  form: DraftForm;
  /** What the server found wrong, by path. */
  fields: Record<string, string>;
  onChange: (change: Partial<DraftForm>) => void;
};

/** The questions of the type, answered before the sentence is written; without a type those of "other". */
export function TypeQuestions({ form, fields, onChange }: Props) {
  const t = useText();
  const { questions } = objectiveTypeGuides[form.type ?? 'other'];
  return questions.map(({ field, text, hint }) =>
    field === 'evidence' ? (
      <Section key={field} title={t(text)}>
        <Quiet>{t(hint)}</Quiet>
        <EvidenceFields evidence={form.evidence} fields={fields} onChange={(evidence) => onChange({ evidence })} />
      </Section>
    ) : (
      <TextArea
        key={field}
        label={t(text)}
        placeholder={t(hint)}
        value={form[field]}
        onChange={(value) => onChange({ [field]: value })}
      />
    ),
  );
}
