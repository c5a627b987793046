import type { KeyResult } from '../../../contract/key-results.ts';
import { formatNumber, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { bindText } from './bind-text.ts';
import styles from './value-fits.module.css';
import { likelyScale } from './likely-scale.ts';

type Props = {
  value: number;
  keyResult: KeyResult;
  /** What the value is multiplied by; undefined: this connector has no such setting. */
  scale: number | undefined;
  onScale: (scale: number) => void;
  baseline: number | null;
  onBaseline: (value: number | null) => void;
};

/** Does the live value suit the key result's unit, and shall it be where the key result begins? */
export function ValueFits({ value, keyResult, scale, onScale, baseline, onBaseline }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { unit, measure, frozen } = keyResult;
  const factor = scale === undefined ? undefined : likelyScale(value, keyResult);
  const said = (number: number) => formatValue(number, unit, lang);
  const stored = keyResult.baseline;
  return (
    <div className={styles.fits}>
      {factor !== undefined && (
        <p>
          {t(bindText.unitFits, { value: said(value) })}
          <SentenceGap />
          <Button look="link" onClick={() => onScale((scale ?? 1) * factor)}>
            {t(bindText.times, { factor: formatNumber(factor, lang, 4) })}
          </Button>
        </p>
      )}
      {measure === 'change' && frozen === null && baseline === null && value !== stored && (
        <p>
          <Button look="link" onClick={() => onBaseline(value)}>
            {t(bindText.asBaseline, { value: said(value) })}
          </Button>
        </p>
      )}
      {baseline !== null && (
        <p role="status">
          {t(bindText.baselineTaken, { value: said(baseline) })}{' '}
          <Button look="link" onClick={() => onBaseline(null)}>
            {t(bindText.undoBaseline, { value: stored === null ? t(bindText.noBaseline) : said(stored) })}
          </Button>
        </p>
      )}
    </div>
  );
}
