import type { KeyResult, TargetChange, TargetEnds } from '../../contract/key-results.ts';
import type { Lang } from '../../core/text.ts';
import { formatDay, formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import styles from './target-changes.module.css';

type Props = { changes: readonly TargetChange[]; frozen: KeyResult['frozen']; unit: string };

/** Every change of what was frozen: from what to what, by whom, when and why. Nothing when there is none. */
export function TargetChanges({ changes, frozen, unit }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  if (changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {frozen !== null && (
        <li>
          {t(
            { en: 'Frozen on {day}, and what counts: {ends}', zh: '{day} 冻结，按此评分：{ends}' },
            { day: formatDay(frozen.at, lang), ends: endsInWords(frozen, unit, lang) },
          )}
        </li>
      )}
      {changes.map((change) => (
        <li key={change.at}>
          {t(
            { en: 'Changed from {from} to {to}', zh: '由 {from} 改为 {to}' },
            { from: endsInWords(change.before, unit, lang), to: endsInWords(change.after, unit, lang) },
          )}{' '}
          <small>
            {change.by !== null && `${change.by.name} · `}
            {formatDay(change.at, lang)}
          </small>
          <div>
            {change.reason === '' ? t({ en: 'No reason is noted.', zh: '没有写原因。' }) : <q>{change.reason}</q>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function endsInWords({ baseline, target, low, high }: TargetEnds, unit: string, lang: Lang): string {
  if (target === null && (low !== null || high !== null))
    return `${formatValue(low, '', lang)}–${formatValue(high, unit, lang)}`;
  if (baseline === null) return formatValue(target, unit, lang);
  return `${formatValue(baseline, '', lang)} → ${formatValue(target, unit, lang)}`;
}
