import type { Indicator } from '../../../contract/indicators.ts';
import { Checkbox } from '../../kit/checkbox.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { text } from './text.ts';

type Props = { indicator: Indicator; unit: string; checked: boolean; onChange: (checked: boolean) => void };

/** Asked when the unit changes: what was read keeps its numbers, or it is another indicator. */
export function ReadingsStay({ indicator, unit, checked, onChange }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { value } = indicator;
  const said = {
    value: formatValue(value, indicator.unit, lang),
    newValue: formatValue(value, unit.trim(), lang),
  };
  return (
    <>
      <Checkbox label={t(text.readingsStay, said)} checked={checked} onChange={onChange} />
      <Quiet>{t(text.readingsOther)}</Quiet>
    </>
  );
}

/** Another unit where something was read already. */
export function isRelabelled(indicator: Indicator | undefined, unit: string): boolean {
  return indicator !== undefined && indicator.value !== null && unit.trim() !== indicator.unit;
}
