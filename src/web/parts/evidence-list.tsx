import { Link } from '@tanstack/react-router';
import { type Evidence, evidenceKindNames, isComputed, kindOf } from '../../core/okr/evidence.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { CapacityPicture } from './capacity-picture.tsx';
import styles from './evidence-list.module.css';

/** What something rests on, each with its kind; opinions are marked as such, predictions are drawn. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <ul className={styles.list}>
      {evidence.map((one, at) => {
        const kind = kindOf(one);
        return (
          <li key={at}>
            {kind !== null && (
              <span className={kind === 'opinion' ? styles.opinion : styles.kind}>{t(evidenceKindNames[kind])}</span>
            )}
            <Words one={one} />
            {one.date !== null && <span className={styles.kind}> {formatDay(one.date, lang)}</span>}
            {one.kind === 'prediction' && isComputed(one) && <CapacityPicture asked={one} />}
          </li>
        );
      })}
    </ul>
  );
}

function Words({ one: { text, url, indicatorId, keyResultId } }: { one: Evidence }) {
  if (url !== null)
    return (
      <a href={url} rel="noreferrer">
        {text}
      </a>
    );
  if (indicatorId !== null)
    return (
      <Link to="/indicators/$indicatorId" params={{ indicatorId }}>
        {text}
      </Link>
    );
  if (keyResultId !== null)
    return (
      <Link to="/key-results/$keyResultId" params={{ keyResultId }}>
        {text}
      </Link>
    );
  return text;
}
