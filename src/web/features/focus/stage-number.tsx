import { Link } from '@tanstack/react-router';
import { unitOf } from '../../../core/numbers/unit.ts';
import { classNames } from '../../kit/class-names.ts';
import { formatDay, formatShare, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { chainText, missingText } from './chain-text.ts';
import type { Stage } from './stage.ts';
import styles from './stage-number.module.css';

/** The newest number of a stage, and how much of the stage before it is: a bar, with a mark where it usually ends. */
export function StageNumber({ stage, isWeakest }: { stage: Stage; isWeakest: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const { indicator, value, valueAt, link } = stage;
  const { conversion, usual, against, missing } = link;
  const isShare = indicator !== null && unitOf(indicator.unit).kind === 'share';
  return (
    <div className={classNames(styles.number, isWeakest && styles.weakest)}>
      {indicator !== null && (
        <Link
          to="/indicators/$indicatorId"
          params={{ indicatorId: indicator.id }}
          title={valueAt === null ? indicator.name : `${indicator.name} · ${formatDay(valueAt, lang)}`}
        >
          {indicator.archived ? (
            <small>{t(chainText.archived, { name: indicator.name })}</small>
          ) : (
            <>
              <b>{formatValue(value, indicator.unit, lang)}</b> <small>{indicator.name}</small>
            </>
          )}
        </Link>
      )}
      {conversion !== null && (
        <>
          <span className={styles.bar} aria-hidden>
            <i style={{ width: `${Math.min(conversion, 1) * 100}%` }} />
            {usual !== null && <s style={{ left: `${Math.min(usual, 1) * 100}%` }} />}
          </span>
          <small>
            {!isShare && t(chainText.goesOn, { share: formatShare(conversion, lang) })}
            {!isShare && usual !== null && ' · '}
            {usual !== null &&
              t(against === 'expected' ? chainText.expected : chainText.usually, { share: formatShare(usual, lang) })}
          </small>
          {isWeakest && <strong>↓ {t(chainText.weakest)}</strong>}
        </>
      )}
      {missing !== null && missing !== 'nothing-before' && !indicator?.archived && (
        <small>{t(missingText[missing])}</small>
      )}
    </div>
  );
}
