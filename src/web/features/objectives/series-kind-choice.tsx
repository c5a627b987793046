import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeyResultForecast } from '../../../contract/forecasts.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import { type SeriesKind, seriesKindOf, seriesKinds, seriesKindWords } from '../../../core/forecast/series-kind.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { chooseSeriesKind } from '../../data/forecasts.ts';
import { Button } from '../../kit/button.tsx';
import { joined } from '../../lib/joined.ts';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import styles from './series-kind-choice.module.css';
import { RadioCards } from '../../kit/radio-cards.tsx';
import { text } from './text.ts';

type Props = { keyResult: KeyResult; series: NonNullable<KeyResultForecast['series']> };

/** What kind of number it is treated as, why, and how to say otherwise: the model follows from it. */
export function SeriesKindChoice({ keyResult, series }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const choose = useMutation({
    mutationFn: (kind: SeriesKind | null) => chooseSeriesKind(keyResult.id, kind),
  });
  const suggested = seriesKindOf({ text: keyResult.text, unit: keyResult.unit }).kind;
  return (
    <div className={styles.kind}>
      <small>
        {joined([t(text.treatedAs, { kind: t(seriesKindWords[series.kind].name) }), t(series.why)], lang)}
        <SentenceGap />
        {keyResult.can.checkIn && (
          <Button look="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? text.close : text.change)}
          </Button>
        )}
      </small>
      {isOpen && (
        <RadioCards<SeriesKind>
          label={t(text.kindOfNumber)}
          value={series.kind}
          onChange={(kind) => choose.mutate(kind === suggested ? null : kind)}
          cards={seriesKinds.map((kind) => ({
            value: kind,
            title: t(seriesKindWords[kind].name),
            note: `${t(seriesKindWords[kind].how)}${kind === suggested ? ` ${t(text.suggestion)}` : ''}`,
          }))}
        />
      )}
    </div>
  );
}
