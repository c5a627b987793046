import { lazy, Suspense } from 'react';
import { objectiveTypeGuides } from '../../../core/catalog/objective-types.ts';
import { useText } from '../../lib/language.tsx';
import { EvidenceFields } from '../../parts/evidence-fields.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import type { DraftForm } from './draft-form.ts';
import { GrowthFields, GrowthGoes } from './growth-fields.tsx';
import { ImpactFields } from './impact-fields.tsx';
import type { CoachReading } from './use-coach.ts';
import { estimateText } from './estimate-text.ts';

const EstimateForm = lazy(() => import('./estimate-form.tsx').then((module) => ({ default: module.EstimateForm })));

type Props = {
  form: DraftForm;
  /** The name under which this browser keeps what is worked out beside this draft. */
  keptAs: string;
  isNew: boolean;
  moved: CoachReading['moved'];
  /** What the server found wrong, by path. */
  fields: Record<string, string>;
  onChange: (change: Partial<DraftForm>) => void;
};

/** The questions of the type, answered before the sentence is written; without a type those of "other". */
export function TypeQuestions({ form, keptAs, isNew, moved, fields, onChange }: Props) {
  const t = useText();
  const { questions } = objectiveTypeGuides[form.type ?? 'other'];
  const asksEvidence = questions.some(({ field }) => field === 'evidence');
  // Who it is for is said by the record; words from before stay to be read.
  const isSaid = form.idealCustomerId !== null && form.idealCustomer === '';
  const open = questions.filter(({ field }) => field !== 'idealCustomer' || !isSaid);
  const asked = open.map(({ field, text, hint }) =>
    field === 'evidence' ? (
      <Section key={field} title={t(text)}>
        <Quiet>{t(hint)}</Quiet>
        <EvidenceFields evidence={form.evidence} fields={fields} onChange={(evidence) => onChange({ evidence })} />
      </Section>
    ) : field === 'impact' ? (
      <Section key={field} title={t(text)}>
        <Quiet>{t(hint)}</Quiet>
        <ImpactFields form={form} onChange={onChange} />
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
  return (
    <>
      {form.type === 'operations' ? (
        <GrowthFields form={form} follows={isNew} moved={moved} onChange={onChange} />
      ) : (
        !isNew && <GrowthGoes form={form} />
      )}
      {asked}
      {!asksEvidence && form.evidence.length > 0 && (
        <Section title={t(estimateText.behind)}>
          <EvidenceFields evidence={form.evidence} fields={fields} onChange={(evidence) => onChange({ evidence })} />
        </Section>
      )}
      <Fold summary={t(estimateText.summary)}>
        <Suspense fallback={<Bone height={160} />}>
          <EstimateForm
            keptAs={keptAs}
            type={form.type ?? 'other'}
            onAdd={(evidence) => onChange({ evidence: [...form.evidence, evidence] })}
          />
        </Suspense>
      </Fold>
    </>
  );
}
