import { useQuery } from '@tanstack/react-query';
import type { DebtItem } from '../../../contract/debt.ts';
import { type DebtKind, debtKindNames, debtKinds } from '../../../core/okr/debt.ts';
import { addDebt, changeDebt } from '../../data/debt.ts';
import { indicatorsQuery } from '../../data/indicators.ts';
import { useMe } from '../../data/session.ts';
import { Button } from '../../kit/button.tsx';
import { DateInput } from '../../kit/date-input.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Fold } from '../../kit/fold.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { teamChoices } from '../../parts/team-choices.ts';
import { useKept } from '../../parts/use-kept.ts';
import { CapacityFields } from './capacity-fields.tsx';
import { bodyOf, firstOf } from './debt-draft.ts';
import { text } from './text.ts';

type Props = { item: DebtItem | undefined; teamId: string | undefined; onClose: () => void };

/** What somebody notes of a debt. What was typed is kept when it is closed by accident. */
export function DebtForm({ item, teamId, onClose }: Props) {
  const t = useText();
  const me = useMe();
  const indicators = useQuery(indicatorsQuery).data ?? [];
  const own = teamId ?? me.teams.find((one) => one.mine || one.lead)?.id ?? me.teams[0]?.id ?? '';
  const first = firstOf(item, own);
  const form = useForm({
    first,
    kept: useKept(`debt:${item?.id ?? 'new'}`, first),
    required: ['text'],
    send: (draft) => {
      const body = bodyOf(draft);
      if (item === undefined) return addDebt({ ...body, teamId: draft.teamId });
      return changeDebt(item.id, { ...body, version: item.version });
    },
    onSent: () => {
      onClose();
      toast(t(item === undefined ? text.added : text.saved));
    },
  });
  return (
    <Form form={form}>
      <TextArea label={t(text.what)} hint={t(text.whatHint)} {...form.field('text')} serif />
      <FieldPair>
        <Select<DebtKind>
          label={t(text.kind)}
          {...form.field('kind')}
          choices={debtKinds.map((value) => ({ value, label: t(debtKindNames[value]) }))}
        />
        {item === undefined && (
          <Picker label={t(text.team)} {...form.field('teamId')} choices={teamChoices(me.teams)} />
        )}
      </FieldPair>
      <Quiet>{t(text.interestHow)}</Quiet>
      <Picker
        label={t(text.indicator)}
        {...form.field('indicatorId')}
        choices={[
          { value: '', label: t(text.noIndicator) },
          ...indicators.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <FieldPair narrow>
        <NumberInput label={t(text.hours)} optional {...form.field('hours')} />
        <NumberInput label={t(text.incidents)} optional {...form.field('incidents')} />
      </FieldPair>
      <TextInput label={t(text.source)} hint={t(text.sourceHint)} optional {...form.field('source')} />
      <TextInput
        label={t(text.url)}
        type="url"
        inputMode="url"
        placeholder="https://"
        optional
        {...form.field('url')}
      />
      <TextArea label={t(text.risk)} optional {...form.field('risk')} />
      <DateInput label={t(text.since)} optional {...form.field('since')} />
      <Fold summary={t(text.capacity)} open={form.values.series !== ''}>
        <CapacityFields form={form} indicators={indicators} />
      </Fold>
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(item === undefined ? text.add : text.save)}
      </Button>
    </Form>
  );
}
