import { useSuspenseQuery } from '@tanstack/react-query';
import { quarterShapes } from '../../../core/calendar/fiscal-year.ts';
import type { Lang } from '../../../core/text.ts';
import { fiscalYearQuery, setFiscalYear } from '../../data/cycles.ts';
import { Button } from '../../kit/button.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Section } from '../../kit/section.tsx';
import { Select } from '../../kit/select.tsx';
import { toast } from '../../kit/toast.tsx';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { cyclesText as text } from './cycles-text.ts';

/** When the year begins, and what its quarters are made of. */
export function FiscalForm() {
  const t = useText();
  const { lang } = useLanguage();
  const { startMonth, quarters } = useSuspenseQuery(fiscalYearQuery).data;
  const form = useForm({
    first: { startMonth: String(startMonth), quarters },
    kept: 'only chosen',
    send: (values) => setFiscalYear({ ...values, startMonth: Number(values.startMonth) }),
    onSent: () => toast(t(text.fiscalSaved)),
  });
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1));
  return (
    <Section title={t(text.fiscal)} narrow>
      <Quiet>{t(text.fiscalHow)}</Quiet>
      <Form form={form}>
        <FieldPair>
          <Select
            label={t(text.startMonth)}
            choices={months.map((month) => ({ value: month, label: monthName(Number(month), lang) }))}
            {...form.field('startMonth')}
          />
          <Select
            label={t(text.quarters)}
            choices={quarterShapes.map((shape) => ({ value: shape, label: t(text[shape]) }))}
            {...form.field('quarters')}
          />
        </FieldPair>
        <FormNote form={form} />
        <Button type="submit" busy={form.busy}>
          {t(text.saveFiscal)}
        </Button>
      </Form>
    </Section>
  );
}

function monthName(month: number, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2026, month - 1, 1),
  );
}
