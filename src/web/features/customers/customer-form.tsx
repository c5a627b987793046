import type { IdealCustomer } from '../../../contract/ideal-customers.ts';
import { type Market, markets, wordNames } from '../../../core/okr/words.ts';
import { addCustomer, changeCustomer } from '../../data/ideal-customers.ts';
import { Button } from '../../kit/button.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { text } from './text.ts';

/** A new ideal customer, or the next version of one; the earlier stays. */
export function CustomerForm({ customer, onClose }: { customer: IdealCustomer | undefined; onClose: () => void }) {
  const t = useText();
  const first = {
    name: customer?.name ?? '',
    audience: (customer?.audience ?? 'business') as Market,
    who: customer?.who ?? '',
    problem: customer?.problem ?? '',
    mustHaves: customer?.mustHaves.join('\n') ?? '',
    exclusions: customer?.exclusions.join('\n') ?? '',
  };
  const form = useForm({
    first,
    kept: useKept(`ideal-customer:${customer?.id ?? 'new'}`, first),
    required: ['name', 'who'],
    send: ({ mustHaves, exclusions, ...said }) => {
      const body = { ...said, mustHaves: linesOf(mustHaves), exclusions: linesOf(exclusions) };
      return customer === undefined
        ? addCustomer(body)
        : changeCustomer(customer.id, { ...body, version: customer.version });
    },
    onSent: onClose,
  });
  return (
    <Form form={form}>
      <FieldPair>
        <TextInput label={t(text.name)} hint={t(text.nameHint)} {...form.field('name')} autoComplete="off" />
        <Select<Market>
          label={t(text.audience)}
          {...form.field('audience')}
          choices={markets.map((value) => ({ value, label: t(wordNames.market[value]) }))}
        />
      </FieldPair>
      <TextArea label={t(text.who)} hint={t(text.whoHint)} {...form.field('who')} />
      <TextArea label={t(text.problem)} optional {...form.field('problem')} />
      <TextArea label={t(text.mustHaves)} optional {...form.field('mustHaves')} />
      <TextArea label={t(text.exclusions)} optional {...form.field('exclusions')} />
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(text.save)}
      </Button>
    </Form>
  );
}

function linesOf(words: string): string[] {
  return words
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
