import { useQuery } from '@tanstack/react-query';
import { fewSaid } from '../../../core/progress/calibration.ts';
import { formatNumber } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { WhyButton } from '../../ui/why-button.tsx';
import { Bars } from './bars.tsx';
import { calibrationQuery } from './queries.ts';
import { text } from './text.ts';

/** Confidence looked at afterwards, of one of my teams; nobody else is shown it. */
export function Calibration({ team }: { team: { id: string; name: string } }) {
  const t = useText();
  const { lang } = useLanguage();
  const calibration = useQuery(calibrationQuery(team.id)).data;
  if (!calibration) return null;
  const { brier, n, rows, trace } = calibration;
  const title = t(text.calibration, { team: team.name });
  return (
    <Bars
      title={title}
      heads={[t(text.said), t(text.hits)]}
      most={1}
      rows={rows.map((row) => ({
        key: String(row.confidence),
        name: String(row.confidence),
        count: row.share,
        shown: t(text.of, { count: row.hit, all: row.said }),
      }))}
      note={
        <>
          {t(text.calibrationHow)}{' '}
          <WhyButton title={title} trace={() => trace}>
            {t(text.brier, { brier: formatNumber(brier, lang), count: n })}
          </WhyButton>{' '}
          {n < fewSaid && t(text.few)}
        </>
      }
    />
  );
}
