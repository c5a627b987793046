import { heatTone } from '../../../core/chart/heat-tone.ts';
import { formatDay, formatNumber } from '../../lib/format.ts';
import { useLanguage } from '../../lib/language.tsx';
import { HeatField } from './heat-field.tsx';
import { Counted } from './counted.tsx';

type Props = { team: { id: string; name: string }; week: string; value: number | null };

/** A field of the heat map: the number reads without its tint, and tells what it is the mean of. */
export function HeatCell({ team, week, value }: Props) {
  const { lang } = useLanguage();
  if (value === null) return <td />;
  return (
    <HeatField as="td" {...heatTone(value)}>
      <Counted count="confidence" teamId={team.id} week={week} title={`${team.name} · ${formatDay(week, lang)}`}>
        {formatNumber(value, lang, 1)}
      </Counted>
    </HeatField>
  );
}
