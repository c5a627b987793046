import type { ReactNode } from 'react';
import type { ValueForecast } from '../../contract/forecasts.ts';
import { joined } from '../lib/joined.ts';
import { SentenceGap } from '../kit/sentence-gap.tsx';
import { changePerWeek, roundedLike } from './forecast-numbers.ts';
import { chanceWords } from '../../core/forecast/chance.ts';
import { formatDay, formatValue } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { forecastText as text } from './forecast-text.ts';
import styles from './forecast-words.module.css';
import { WhyButton } from './why-button.tsx';

type Props = {
  forecast: ValueForecast;
  target: number | null;
  unit: string;
  title: string;
  /** More of what it takes for granted. */
  children?: ReactNode;
};

/** What the forecast of a value says in words: middle, bands, chance, pace, the course without us, and what it assumes. */
export function ForecastWords({ forecast, target, unit, title, children }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { at, median, band50, band80, chance, pace, doNothing, assumptions, notes } = forecast;
  const value = (number: number) => formatValue(roundedLike(number, median), unit, lang);
  const change = (perStep: number) => t(...changePerWeek(perStep, pace.days, unit, lang));
  const without = doNothing?.at(-1);
  const ends = ([low, high]: readonly [number, number]) => ({ low: value(low), high: value(high) });
  return (
    <ForecastFrame>
      <p>
        {t(text.end, { day: formatDay(at, lang), median: value(median) })}
        {t(text.half, ends(band50))}
        {t(text.most, ends(band80))}
      </p>
      <p>
        {chance !== undefined &&
          target !== null &&
          t(text.chance, { chance: t(chanceWords(chance)), target: formatValue(target, unit, lang) })}
        {t(text.recent, { recent: change(pace.recent) })}
        {pace.needed !== undefined && t(text.needed, { needed: change(pace.needed) })}
        <SentenceGap />
        <WhyButton title={title} trace={() => forecast.trace} />
      </p>
      <p>
        {without === undefined
          ? t(text.noDoNothing)
          : t(text.doNothing, { median: value(without.median), ...ends(without.band80) })}
      </p>
      <small>
        {t(text.assumes)}
        {joined(
          [...assumptions, ...notes].map((one) => t(one)),
          lang,
        )}
        <SentenceGap />
        {children}
      </small>
    </ForecastFrame>
  );
}

/** Sentences about what will be, the first of them the one that counts. */
export function ForecastFrame({ children }: { children: ReactNode }) {
  return <div className={styles.words}>{children}</div>;
}
