import type { MidReviewEntry } from '../../contract/consent.ts';
import { wordNames } from '../../core/okr/words.ts';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import styles from './mid-decisions.module.css';

/** What was decided in the middle of the cycle: the newest in full, earlier ones folded under it. */
export function MidDecisions({ entries }: { entries: readonly MidReviewEntry[] }) {
  const t = useText();
  const [newest, ...earlier] = entries;
  if (newest === undefined) return null;
  return (
    <div className={styles.decisions}>
      <Entry entry={newest} />
      {earlier.length > 0 && (
        <details>
          <summary>{t({ en: 'Decided before', zh: '之前的决定' })}</summary>
          {earlier.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </details>
      )}
    </div>
  );
}

function Entry({ entry: { decision, sentence, by, at } }: { entry: MidReviewEntry }) {
  const t = useText();
  const { lang } = useLanguage();
  return (
    <p>
      <b className={decision === 'keep' ? undefined : styles.strong}>{t(wordNames.midDecision[decision])}</b> {sentence}{' '}
      <small>
        {by !== null && `${by.name} · `}
        {formatDay(at, lang)}
      </small>
    </p>
  );
}
