import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import { indicatorsQuery, indicatorStartQuery } from '../../data/indicators.ts';
import { Button } from '../../kit/button.tsx';
import { Icon } from '../../kit/icon.tsx';
import { Picker } from '../../kit/picker.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { formatDay, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { cycleName } from '../../parts/cycle.ts';
import type { KeyResultForm } from './draft-form.ts';
import { indicatorText as text } from './indicator-text.ts';
import styles from './indicator-field.module.css';

type Props = {
  keyResult: KeyResultForm;
  cycle: Cycle | undefined;
  onChange: (change: Partial<KeyResultForm>) => void;
};

/** The indicator whose readings it takes: chosen from all, shown as a chip, with its value at the start of the cycle. */
export function IndicatorField({ keyResult, cycle, onChange }: Props) {
  const t = useText();
  const { data: all = [] } = useQuery(indicatorsQuery);
  const client = useQueryClient();
  const [isChoosing, setChoosing] = useState(false);
  const { indicatorId } = keyResult;
  if (indicatorId !== null)
    return (
      <div className={styles.taken}>
        <span className={styles.label}>{t(text.label)}</span>
        <span className={styles.chip}>
          <Icon name="link" size={14} />
          <Link to="/indicators/$indicatorId" params={{ indicatorId }}>
            {all.find((one) => one.id === indicatorId)?.name ?? t(text.archived)}
          </Link>
        </span>{' '}
        <Button look="link" onClick={() => onChange({ indicatorId: null, source: null })}>
          {t(text.leave)}
        </Button>
        {cycle !== undefined && <StartWords indicatorId={indicatorId} cycle={cycle} unit={keyResult.unit} />}
      </div>
    );
  if (all.length === 0) return null;
  if (!isChoosing)
    return (
      <Button look="link" onClick={() => setChoosing(true)}>
        {t(text.take)}
      </Button>
    );
  const take = async (id: string) => {
    const indicator = all.find((one) => one.id === id);
    if (indicator === undefined) return;
    const start = cycle && (await client.fetchQuery(indicatorStartQuery(id, cycle.id)));
    setChoosing(false);
    onChange({
      indicatorId: id,
      source: null,
      unit: indicator.unit,
      metric: indicator.metric,
      baseline: start?.value ?? null,
    });
  };
  return (
    <Picker
      label={t(text.label)}
      hint={t(text.hint)}
      value=""
      choices={[
        { value: '', label: t(text.none) },
        ...all.map(({ id, name, unit }) => ({ value: id, label: unit === '' ? name : `${name} · ${unit}` })),
      ]}
      onChange={(id) => void take(id)}
    />
  );
}

/** Where it begins; what was not measured by then is said, never 0. */
function StartWords({ indicatorId, cycle, unit }: { indicatorId: string; cycle: Cycle; unit: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const { data: start } = useQuery(indicatorStartQuery(indicatorId, cycle.id));
  if (start === undefined) return null;
  return (
    <Quiet>
      {start === null
        ? t(text.notMeasured, { cycle: cycleName(cycle.name, lang) })
        : t(text.start, {
            cycle: cycleName(cycle.name, lang),
            value: formatValue(start.value, unit, lang),
            day: formatDay(start.at, lang),
          })}
    </Quiet>
  );
}
