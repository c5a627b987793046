import type { Forecast, NoForecast } from '../../core/progress/forecast/forecast.ts';
import type { Text } from '../../core/text.ts';
import { formatDay, formatNumber, formatShare, formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import styles from './forecast-words.module.css';
import { WhyButton } from './why-button.tsx';

const text = {
  end: {
    en: 'By {day}: median {median}, eight in ten between {low} and {high}',
    zh: '到 {day}：中位 {median}，八成可能落在 {low}–{high}',
  },
  chance: { en: 'A chance of {chance} to reach {target}. ', zh: '达到 {target} 的可能约 {chance}。' },
  pace: {
    en: 'The recent pace is {recent} every {days} days; needed is {needed}.',
    zh: '最近每 {days} 天 {recent}，需要 {needed}。',
  },
  paceOnly: { en: 'The recent pace is {recent} every {days} days.', zh: '最近每 {days} 天 {recent}。' },
  none: { en: 'No forecast: ', zh: '没有预测：' },
  assumes: { en: 'Assumes: ', zh: '假设：' },
} satisfies Record<string, Text>;

type Props = { forecast: Forecast | NoForecast; target: number | null; unit: string; title: string };

/** What the forecast says in words, with what it takes for granted; or why there is none. */
export function ForecastWords({ forecast, target, unit, title }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const join = (texts: readonly Text[]) => texts.map((one) => t(one)).join(lang === 'zh' ? '' : ' ');
  if (!forecast.given) {
    return (
      <div className={styles.words}>
        <small>
          {t(text.none)}
          {join(forecast.reasons)}
        </small>
      </div>
    );
  }
  const { at, median, band80, chance, pace, assumptions, notes } = forecast;
  const value = (number: number) => formatValue(rounded(number, median), unit, lang);
  const change = (number: number) => `${number > 0 ? '+' : ''}${formatNumber(rounded(number, number), lang)}`;
  const days = pace.days;
  return (
    <div className={styles.words}>
      <p>
        {t(text.end, {
          day: formatDay(at, lang),
          median: value(median),
          low: value(band80[0]),
          high: value(band80[1]),
        })}
      </p>
      <p>
        {chance !== undefined &&
          target !== null &&
          t(text.chance, { chance: formatShare(chance, lang), target: formatValue(target, unit, lang) })}
        {pace.needed === undefined
          ? t(text.paceOnly, { recent: change(pace.recent), days })
          : t(text.pace, { recent: change(pace.recent), needed: change(pace.needed), days })}{' '}
        <WhyButton title={title} trace={() => forecast.trace} />
      </p>
      <small>
        {t(text.assumes)}
        {join(assumptions)} {join(notes)}
      </small>
    </div>
  );
}

/** Three leading digits: more would claim a knowledge that a forecast does not have. */
function rounded(number: number, like: number): number {
  const size = Math.max(Math.abs(like), 1e-9);
  const step = 10 ** (Math.floor(Math.log10(size)) - 1);
  return Math.round(number / step) * step;
}
