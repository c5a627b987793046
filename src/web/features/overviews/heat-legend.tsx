import { heatNames, heatSamples, heatTone, heatTones } from '../../../core/chart/heat-tone.ts';
import { useText } from '../../lib/language.tsx';
import { HeatField } from './heat-field.tsx';
import styles from './heat-legend.module.css';

/** What the colours of the heat map say. */
export function HeatLegend() {
  const t = useText();
  return (
    <ul className={styles.legend}>
      {heatTones.map((tone) => (
        <li key={tone}>
          <HeatField as="span" {...heatTone(heatSamples[tone])} />
          {t(heatNames[tone])}
        </li>
      ))}
    </ul>
  );
}
