import type { IdealCustomer } from '../../../contract/ideal-customers.ts';
import type { Gap } from '../../../contract/gaps.ts';
import { addGap, changeGap } from '../../data/gaps.ts';
import { Button } from '../../kit/button.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { draftOfEvidence, emptyEvidence, evidenceFrom } from '../../parts/evidence-draft.ts';
import { EvidenceFields } from '../../parts/evidence-fields.tsx';
import { useKept } from '../../parts/use-kept.ts';
import { text } from './text.ts';

type Props = { gap: Gap | undefined; customers: readonly IdealCustomer[]; onClose: () => void };

/** What a customer needs and does not get, the feature that would give it, and what shows it. */
export function GapForm({ gap, customers, onClose }: Props) {
  const t = useText();
  const first = {
    customerId: gap === undefined ? (customers[0]?.id ?? '') : (gap.customerId ?? ''),
    need: gap?.need ?? '',
    feature: gap?.feature ?? '',
    lostDeals: gap?.lostDeals ?? null,
    lostAmount: gap?.lostAmount ?? null,
    currency: gap?.currency ?? '',
    interviews: gap?.interviews ?? null,
    evidence: gap?.evidence.map(draftOfEvidence) ?? [],
  };
  const form = useForm({
    first,
    kept: useKept(`gap:${gap?.id ?? 'new'}`, first, { ...first, evidence: [emptyEvidence] }),
    required: ['need', 'feature'],
    send: ({ customerId, lostDeals, interviews, evidence, ...said }) => {
      const body = {
        ...said,
        customerId: customerId || null,
        lostDeals: lostDeals ?? 0,
        interviews: interviews ?? 0,
        evidence: evidence.filter((one) => one.text.trim() !== '').map(evidenceFrom),
      };
      return gap === undefined ? addGap(body) : changeGap(gap.id, { ...body, version: gap.version });
    },
    onSent: onClose,
  });
  return (
    <Form form={form}>
      <TextArea label={t(text.need)} {...form.field('need')} serif />
      <TextArea label={t(text.feature)} {...form.field('feature')} />
      <Select
        label={t(text.customer)}
        {...form.field('customerId')}
        choices={[
          { value: '', label: t(text.anyCustomer) },
          ...customers.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FieldPair narrow>
        <NumberInput label={t(text.lostDeals)} optional {...form.field('lostDeals')} />
        <NumberInput label={t(text.interviews)} optional {...form.field('interviews')} />
      </FieldPair>
      <FieldPair narrow>
        <NumberInput label={t(text.lostAmount)} optional {...form.field('lostAmount')} />
        <TextInput label={t(text.currency)} optional {...form.field('currency')} autoComplete="off" />
      </FieldPair>
      <EvidenceFields
        evidence={form.values.evidence}
        fields={form.errors}
        onChange={(evidence) => form.set({ evidence })}
      />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.save)}
      </Button>
    </Form>
  );
}
