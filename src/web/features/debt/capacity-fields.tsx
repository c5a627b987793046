import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import type { Indicator } from '../../../contract/indicators.ts';
import { boardQuery } from '../../data/boards.ts';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Picker } from '../../kit/picker.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { useText } from '../../lib/language.tsx';
import type { Form } from '../../lib/use-form.ts';
import { CapacityPicture } from '../../parts/capacity-picture.tsx';
import { askedOf, type DebtDraft } from './debt-draft.ts';
import { text } from './text.ts';

type Props = { form: Form<DebtDraft>; indicators: readonly Indicator[] };

/** What grows, and the limit it grows against: typed with its report, or told by a key result that reads a load test. */
export function CapacityFields({ form, indicators }: Props) {
  const t = useText();
  const { values, errors } = form;
  const board = useQuery({ ...boardQuery(values.teamId, undefined), enabled: values.teamId !== '' }).data;
  const keyResults = (board?.objectives ?? []).flatMap((one) => one.keyResults).filter((one) => one.kind === 'metric');
  const asked = useDeferredValue(askedOf(values));
  const isWhole = values.series !== '' && (asked.limit !== null || asked.limitKeyResultId !== null);
  const unit = indicators.find(({ id }) => values.series === `i:${id}`)?.unit;
  return (
    <>
      <Picker
        label={t(text.series)}
        {...form.field('series')}
        error={errors['capacity.indicatorId']}
        choices={[
          { value: '', label: t(text.noSeries) },
          ...indicators.map(({ id, name }) => ({ value: `i:${id}`, label: name })),
          ...keyResults.map(({ id, text: words }) => ({ value: `k:${id}`, label: words })),
        ]}
      />
      {values.series !== '' && (
        <>
          <Picker
            label={t(text.limitFrom)}
            {...form.field('limitOf')}
            choices={[
              { value: '', label: t(text.typed) },
              ...keyResults.map(({ id, text: words }) => ({ value: id, label: words })),
            ]}
          />
          {values.limitOf === '' && (
            <>
              <FieldPair narrow>
                <NumberInput
                  label={t(text.limit)}
                  unit={unit}
                  {...form.field('limit')}
                  error={errors['capacity.limit']}
                />
                <DateInput label={t(text.date)} {...form.field('tested')} error={errors['capacity.date']} />
              </FieldPair>
              <TextInput
                label={t(text.report)}
                hint={t(text.reportHint)}
                {...form.field('report')}
                error={errors['capacity.source']}
              />
              <TextInput
                label={t(text.url)}
                type="url"
                inputMode="url"
                placeholder="https://"
                optional
                {...form.field('reportUrl')}
                error={errors['capacity.url']}
              />
            </>
          )}
          {isWhole && <CapacityPicture asked={asked} />}
        </>
      )}
    </>
  );
}
