import type { DebtItem } from '../../../contract/debt.ts';
import { type DebtOutcome, debtOutcomeNames, debtOutcomes } from '../../../core/okr/debt.ts';
import { closeDebt } from '../../data/debt.ts';
import { Button } from '../../kit/button.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { text } from './text.ts';

/** A debt ends with what happened to it. */
export function CloseForm({ item, onClose }: { item: DebtItem; onClose: () => void }) {
  const t = useText();
  const first = { outcome: (item.asksAgain ? 'carried' : 'paid') as DebtOutcome, text: '' };
  const form = useForm({
    first,
    kept: useKept(`debt-closing:${item.id}`, first),
    required: ['text'],
    send: (body) => closeDebt(item.id, body),
    onSent: onClose,
  });
  return (
    <Form form={form}>
      <Select<DebtOutcome>
        label={t(text.outcome)}
        {...form.field('outcome')}
        choices={debtOutcomes.map((value) => ({ value, label: t(debtOutcomeNames[value]) }))}
      />
      <TextArea label={t(text.happened)} hint={t(text.happenedHint)} {...form.field('text')} />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.close)}
      </Button>
    </Form>
  );
}
