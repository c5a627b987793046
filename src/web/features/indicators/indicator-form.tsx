import { useQuery } from '@tanstack/react-query';
import type { Indicator } from '../../../contract/indicators.ts';
import { metricById, metrics } from '../../../core/catalog/metrics.ts';
import type { Direction } from '../../../core/okr/words.ts';
import { createIndicator, updateIndicator } from '../../data/indicators.ts';
import { peopleQuery } from '../../data/people.ts';
import { useMe } from '../../data/session.ts';
import { teamsQuery } from '../../data/teams.ts';
import { Button } from '../../kit/button.tsx';
import { FieldPair } from '../../kit/field-pair.tsx';
import { Form, FormNote } from '../../kit/form.tsx';
import { NumberInput } from '../../kit/number-input.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Select } from '../../kit/select.tsx';
import { TextArea } from '../../kit/text-area.tsx';
import { TextInput } from '../../kit/text-input.tsx';
import { toast } from '../../kit/toast.tsx';
import { useGoOn } from '../../lib/go-on.ts';
import { useText } from '../../lib/language.tsx';
import { useForm } from '../../lib/use-form.ts';
import { useKept } from '../../parts/use-kept.ts';
import { personChoices } from '../../parts/person-choices.ts';
import { teamChoices } from '../../parts/team-choices.ts';
import { isRelabelled, ReadingsStay } from './readings-stay.tsx';
import { text } from './text.ts';

type Props = {
  /** The one that is changed; absent: a new one. */
  indicator?: Indicator;
  /** Whose a new one is to be. */
  teamId?: string | undefined;
  onClose: () => void;
};

/** What a person says of an indicator: its name, what it counts, in what unit, which way is better, its band, whose it is. */
export function IndicatorForm({ indicator, teamId, onClose }: Props) {
  const t = useText();
  const goTo = useGoOn();
  const me = useMe();
  const people = useQuery(peopleQuery).data ?? [];
  const teams = useQuery(teamsQuery).data ?? [];
  const mine = me.person.role === 'admin' ? teams : teams.filter((one) => one.can.draft);
  const own = me.teams.find((one) => one.mine || one.lead)?.id ?? '';
  const first = firstOf(indicator, me.person.id, teamId ?? own);
  const kept = useKept(`indicator:${indicator?.id ?? 'new'}`, first);
  const form = useForm({
    first,
    kept,
    required: ['name'],
    beside: { 'band-reversed': 'low', 'indicator-unit-in-use': 'unit', 'indicator-unit-measured': 'unit' },
    check: ({ unit: to, readingsStay }) => ({
      unit:
        isRelabelled(indicator, to) && !readingsStay ? t(text.sayReadings, { unit: indicator?.unit ?? '' }) : undefined,
    }),
    send: ({ teamId: of, readingsStay, ...said }) => {
      const body = {
        ...said,
        metric: said.metric === '' ? null : said.metric,
        direction: said.direction === '' ? null : said.direction,
        ownerId: said.ownerId === '' ? null : said.ownerId,
      };
      return indicator === undefined
        ? createIndicator({ ...body, teamId: of === '' ? null : of })
        : updateIndicator(indicator.id, { ...body, version: indicator.version, readingsStay });
    },
    onSent: ({ id, name }) => {
      onClose();
      toast(indicator === undefined ? t(text.added, { name }) : t(text.saved));
      if (indicator === undefined) void goTo({ to: '/indicators/$indicatorId', params: { indicatorId: id } });
    },
  });
  const { unit } = form.values;
  const choose = (id: string) => {
    const metric = metricById(id);
    form.set({
      metric: id,
      ...(metric === undefined || unit !== '' ? {} : { unit: t(metric.unit) }),
      ...(metric === undefined ? {} : { direction: metric.direction }),
    });
  };
  return (
    <Form form={form}>
      <TextInput label={t(text.name)} hint={t(text.nameHint)} {...form.field('name')} autoComplete="off" />
      <TextArea label={t(text.definition)} hint={t(text.definitionHint)} optional {...form.field('definition')} />
      <FieldPair narrow>
        <Picker
          label={t(text.metric)}
          {...form.field('metric')}
          onChange={choose}
          choices={[
            { value: '', label: t(text.noMetric) },
            ...metrics.map(({ id, name }) => ({ value: id, label: t(name) })),
          ]}
        />
        <TextInput label={t(text.unit)} hint={t(text.unitHint)} optional {...form.field('unit')} autoComplete="off" />
      </FieldPair>
      {indicator !== undefined && isRelabelled(indicator, unit) && (
        <ReadingsStay
          indicator={indicator}
          unit={unit}
          checked={form.values.readingsStay}
          onChange={(readingsStay) => form.set({ readingsStay })}
        />
      )}
      <Select<Direction | ''>
        label={t(text.direction)}
        {...form.field('direction')}
        choices={[
          { value: 'up', label: t(text.up) },
          { value: 'down', label: t(text.down) },
          { value: '', label: t(text.neither) },
        ]}
      />
      <FieldPair narrow>
        <NumberInput label={t(text.low)} unit={unit} optional {...form.field('low')} />
        <NumberInput label={t(text.high)} unit={unit} optional {...form.field('high')} />
      </FieldPair>
      <FieldPair narrow>
        <Picker label={t(text.owner)} {...form.field('ownerId')} choices={personChoices(people, t(text.nobody))} />
        {indicator === undefined && (
          <Picker
            label={t(text.team)}
            {...form.field('teamId')}
            choices={teamChoices(mine, me.person.role === 'admin' ? t(text.organization) : undefined)}
          />
        )}
      </FieldPair>
      <FormNote form={form} />
      <Button look="primary" type="submit" busy={form.busy}>
        {t(indicator === undefined ? text.add : text.save)}
      </Button>
    </Form>
  );
}

/** A new one is `mine`, in the team `ours`. */
function firstOf(indicator: Indicator | undefined, mine: string, ours: string) {
  return {
    name: indicator?.name ?? '',
    definition: indicator?.definition ?? '',
    metric: indicator?.metric ?? '',
    unit: indicator?.unit ?? '',
    direction: (indicator?.direction ?? '') as Direction | '',
    low: indicator?.low ?? null,
    high: indicator?.high ?? null,
    readingsStay: false,
    ownerId: indicator === undefined ? mine : (indicator.owner?.id ?? ''),
    teamId: ours,
  };
}
