import { useQuery } from '@tanstack/react-query';
import type { KeyResult } from '../../../contract/key-results.ts';
import { sayFailure } from '../../../core/okr/source-failure.ts';
import { formatMoment } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { DefinitionQuestions } from './definition-question.tsx';
import { sourceQuery } from '../../data/sources.ts';
import { sourceText as text } from './source-text.ts';

/** What nobody should have to unfold: since when and why there is no reading, and whether a changed question keeps the baseline. */
export function SourceTrouble({ keyResult }: { keyResult: KeyResult }) {
  const t = useText();
  const { lang } = useLanguage();
  const bound = useQuery(sourceQuery(keyResult.id)).data;
  return (
    <>
      {bound?.failure && bound.connection.disabledAt === null && (
        <ErrorNote
          what={
            <>
              {bound.failingSince === null
                ? t(text.noReadingYet)
                : t(text.noReadingSince, { time: formatMoment(bound.failingSince, lang) })}
              <SentenceGap />
              {t(sayFailure(bound.failure))}
            </>
          }
        />
      )}
      <DefinitionQuestions keyResult={keyResult} answered={false} />
    </>
  );
}
