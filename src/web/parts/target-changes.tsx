import type { KeyResult, PromisedEnds, TargetChange, TargetEnds } from '../../contract/key-results.ts';
import { wordNames } from '../../core/okr/words.ts';
import { type Lang, say } from '../../core/text.ts';
import { formatDay, formatList, formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { promiseOf } from './key-result-words.ts';
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
            { from: promiseInWords(change.before, unit, lang), to: promiseInWords(change.after, unit, lang) },
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

/** The numbers; where the kind or the steps changed too, those before them. */
function promiseInWords({ kind, measure, steps = [], ...ends }: PromisedEnds, unit: string, lang: Lang): string {
  if (kind === undefined) return endsInWords(ends, unit, lang);
  const name = say(wordNames.keyResultKind[kind], lang);
  const words =
    kind === 'milestone'
      ? formatList(
          steps.map((step) => step.text),
          lang,
        )
      : promiseOf({ ...ends, kind, measure: measure ?? 'change', unit, steps: [], knowBy: null }, lang);
  return words === '' ? name : `${name}${lang === 'zh' ? '：' : ': '}${words}`;
}

function endsInWords({ baseline, target, low, high }: TargetEnds, unit: string, lang: Lang): string {
  if (target === null && (low !== null || high !== null))
    return `${formatValue(low, '', lang)}–${formatValue(high, unit, lang)}`;
  if (baseline === null) return formatValue(target, unit, lang);
  return `${formatValue(baseline, '', lang)} → ${formatValue(target, unit, lang)}`;
}
