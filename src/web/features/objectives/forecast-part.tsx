import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { KeyResultForecast, MilestoneForecast } from '../../../contract/forecasts.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { chanceWords } from '../../../core/forecast/chance.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { forecastText } from '../../parts/forecast-text.ts';
import { ForecastFrame, ForecastWords } from '../../parts/forecast-words.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { WhyButton } from '../../parts/why-button.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { joined } from '../../lib/joined.ts';
import { EventAhead } from './event-ahead.tsx';
import { forecastQuery } from '../../data/forecasts.ts';
import { SeriesKindChoice } from './series-kind-choice.tsx';
import { text } from './text.ts';

/** Where a key result will end, or why nobody can tell; with what a person may say about it. */
export function ForecastPart({ keyResult, hasToolbar }: { keyResult: KeyResult; hasToolbar: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const forecast = useQuery(forecastQuery(keyResult.id)).data;
  if (!forecast) return null;
  const { value, milestone, series } = forecast;
  const shown = value ?? milestone;
  if (!shown) return null;
  const target = keyResult.frozen?.target ?? keyResult.target;
  const link = <Link to="/forecasts">{t(text.howGood)}</Link>;
  return (
    <section aria-label={t(text.forecast)}>
      {value?.given === true && (
        <ForecastWords forecast={value} target={target} unit={keyResult.unit} title={keyResult.text}>
          {link}
        </ForecastWords>
      )}
      {milestone?.given === true && <MilestoneWords forecast={milestone} title={keyResult.text} />}
      {!shown.given && forecast.eventAhead === null && (
        <Quiet>
          {t(forecastText.none)}
          {joined(
            shown.reasons.map((reason) => t(reason)),
            lang,
          )}
        </Quiet>
      )}
      <EventAhead keyResult={keyResult} isOff={isOff(forecast)} hasToolbar={hasToolbar} />
      {series !== null && <SeriesKindChoice keyResult={keyResult} series={series} />}
    </section>
  );
}

/** An event whose day has passed no longer turns anything off. */
function isOff({ value, milestone }: KeyResultForecast): boolean {
  const shown = value ?? milestone;
  return shown?.given === false && shown.checks.some((check) => check.code === 'event' && !check.ok);
}

function MilestoneWords({ forecast, title }: { forecast: MilestoneForecast; title: string }) {
  const t = useText();
  const { lang } = useLanguage();
  const day = (iso: string) => formatDay(iso, lang);
  const { median, band50, band80, chance, assumptions } = forecast;
  return (
    <ForecastFrame>
      <p>
        {t(forecastText.done, {
          day: day(median),
          low50: day(band50[0]),
          high50: day(band50[1]),
          low80: day(band80[0]),
          high80: day(band80[1]),
        })}
      </p>
      <p>
        {t(forecastText.inTime, { chance: t(chanceWords(chance)) })}
        <SentenceGap />
        <WhyButton title={title} trace={() => forecast.trace} />
      </p>
      <small>
        {t(forecastText.assumes)}
        {joined(
          assumptions.map((one) => t(one)),
          lang,
        )}
      </small>
    </ForecastFrame>
  );
}
