import { useQuery } from '@tanstack/react-query';
import type { CorrectedField, Correction } from '../../../contract/check-ins.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { type ProblemKind, wordNames } from '../../../core/okr/words.ts';
import { formatMoment, formatValue } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { correctionsQuery } from '../../data/check-ins.ts';
import { Rows } from '../../kit/rows.tsx';
import { Fold } from '../../kit/fold.tsx';
import { fieldTexts, text, whatTexts } from './correction-text.ts';

/** Who corrected what and when, with the words before and after. */
export function Corrections({ keyResult }: { keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const corrections = useQuery(correctionsQuery(keyResult.id)).data ?? [];
  if (corrections.length === 0) return null;
  return (
    <Fold summary={t(text.corrections, { count: corrections.length })}>
      <Rows>
        {corrections.map((one) => (
          <li key={one.id}>
            {t(whatTexts[one.of][one.what], { name: one.by?.name ?? t(text.somebody) })}{' '}
            <small>{formatMoment(one.at, lang)}</small>
            {one.fields.map((change) => (
              <Change key={change.field} change={change} what={one.what} unit={keyResult.unit} />
            ))}
          </li>
        ))}
      </Rows>
    </Fold>
  );
}

type ChangeProps = { change: Correction['fields'][number]; what: Correction['what']; unit: string };

function Change({ change: { field, before, after }, what, unit }: ChangeProps) {
  const t = useText();
  const show = useShown(unit);
  return (
    <div>
      <small>
        {t(fieldTexts[field])}{' '}
        {what === 'changed' && (
          <>
            <del>{show(field, before)}</del> →{' '}
          </>
        )}
        {what === 'removed' ? <del>{show(field, after)}</del> : <ins>{show(field, after)}</ins>}
      </small>
    </div>
  );
}

function useShown(unit: string): (field: CorrectedField, value: string | number | null) => string {
  const t = useText();
  const { lang } = useLanguage();
  return (field, value) => {
    if (value === null || value === '') return t(text.nothing);
    if (field === 'value') return formatValue(Number(value), unit, lang);
    if (field === 'at') return formatMoment(String(value), lang);
    if (field === 'problemKind') return t(wordNames.problemKind[value as ProblemKind]);
    return String(value);
  };
}
