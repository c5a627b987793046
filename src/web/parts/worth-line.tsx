import type { KeyResult } from '../../contract/key-results.ts';
import { suretyNames, worthOf } from '../../core/standing/worth.ts';
import { formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';

const text = {
  per: { en: '{per} ≈ {is}', zh: '{per} ≈ {is}' },
  upTo: { en: '{value} ≈ up to {worth}', zh: '{value} ≈ 最多 {worth}' },
  about: { en: '{value} ≈ {worth}', zh: '{value} ≈ {worth}' },
  sure: { en: '{said} ({sure})', zh: '{said}（{sure}）' },
};

type Props = { keyResult: Pick<KeyResult, 'meaning' | 'unit' | 'now'> };

/** What the number stands for, and what its newest value is worth by that. */
export function WorthLine({ keyResult: { meaning, unit, now } }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  if (meaning === null) return null;
  const rule = t(text.per, { per: formatValue(meaning.per, unit, lang), is: meaning.is });
  const ruled = meaning.sure === undefined ? rule : t(text.sure, { said: rule, sure: t(suretyNames[meaning.sure]) });
  const { value } = now;
  if (value === null) return ruled;
  const { worth, atMost } = worthOf(value, meaning, lang);
  const said = t(atMost ? text.upTo : text.about, { value: formatValue(value, unit, lang), worth });
  return `${said} · ${ruled}`;
}
