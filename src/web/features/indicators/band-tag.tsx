import type { BandPlace } from '../../../core/standing/band.ts';
import { classNames } from '../../kit/class-names.ts';
import { useText } from '../../lib/language.tsx';
import styles from './band-tag.module.css';
import { bandNames } from './text.ts';

/** Whether the number lies in its band; nothing where there is none. */
export function BandTag({ band }: { band: BandPlace | null }) {
  const t = useText();
  if (band === null) return null;
  return <span className={classNames(styles.tag, band !== 'in' && styles.out)}>{t(bandNames[band])}</span>;
}
