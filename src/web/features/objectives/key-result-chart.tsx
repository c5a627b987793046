import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { Chart as Drawn } from '../../../core/chart/chart.ts';
import { valueNow } from '../../parts/key-result-words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { Button } from '../../kit/button.tsx';
import { Chart } from '../../parts/chart.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { Bone } from '../../kit/skeleton.tsx';
import { chartImage, chartQuery } from '../../data/charts.ts';
import { text } from './text.ts';

const ShareDialog = lazy(() => import('./share-dialog.tsx').then((module) => ({ default: module.ShareDialog })));

/** The chart of a key result, and the way to show it outside. */
export function KeyResultChart({ keyResult, canShare }: { keyResult: KeyResult; canShare: boolean }) {
  const t = useText();
  const { lang } = useLanguage();
  const { data: chart, error, dataUpdatedAt } = useQuery(chartQuery(keyResult));
  const refused = useRefusal(error);
  const [sharing, setSharing] = useState(false);
  if (refused !== undefined) return <ErrorNote what={refused.what} details={refused.details} />;
  if (chart === undefined) return <Bone height={280} />;
  const values = { name: keyResult.text, value: valueNow(keyResult, lang) };
  const label =
    chart.shape === 'line' ? t(text.chart, { ...values, count: chart.readings.length }) : t(text.stepsChart, values);
  return (
    <>
      {hasCourse(chart) && (
        <Chart chart={chart} label={label} still={(look) => chartImage(keyResult.id, dataUpdatedAt, look)} />
      )}
      {canShare && (
        <div className="not-printed">
          <Button look="link" onClick={() => setSharing(true)}>
            {t(text.share)}
          </Button>
        </div>
      )}
      {sharing && (
        <Suspense>
          <ShareDialog keyResult={keyResult} onClose={() => setSharing(false)} />
        </Suspense>
      )}
    </>
  );
}

function hasCourse(chart: Drawn): boolean {
  if (chart.shape === 'burn-up') return chart.steps.length > 0;
  return chart.readings.length + chart.earlier.length > 0 || chart.baseline !== null;
}
