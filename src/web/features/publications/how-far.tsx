import { lazy, Suspense } from 'react';
import type { PublicPage } from '../../../contract/publications.ts';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { promiseBeside, unreadBaseline, valueNow } from '../../parts/key-result-words.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { AnswerAsked } from '../../parts/answer-asked.tsx';
import { ValidationLine } from '../../parts/validation-line.tsx';
import { ProgressLine } from '../../parts/progress-line.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { baselineOnly } from '../../parts/which-counts.tsx';
import { PagePart } from './page-part.tsx';
import styles from './how-far.module.css';
import { text } from './text.ts';

const DroppedList = lazy(() =>
  import('../../parts/dropped-list.tsx').then((module) => ({ default: module.DroppedList })),
);

/** The key results in words a reader from elsewhere understands, each with how far it is; a broken guard first. */
export function HowFar({ page }: { page: PublicPage }) {
  const t = useText();
  const { lang } = useLanguage();
  const broken = new Set(page.rollUp.brokenGuards);
  const ordered = [...page.keyResults].sort((a, b) => Number(broken.has(b.id)) - Number(broken.has(a.id)));
  const { progress, expected } = page.rollUp;
  return (
    <PagePart title={t(text.howFar)} beside={<a href={`/objectives/${page.id}`}>{t(text.fullPage)}</a>}>
      <p className={styles.share}>
        {progress === null ? t(text.noNumber) : t(text.overall, { share: formatShare(progress, lang) })}
      </p>
      <ProgressLine progress={progress} expected={expected} />
      <ul className={styles.results}>
        {ordered.map((kr) => (
          <li key={kr.id}>
            <div>
              <p>{kr.text}</p>
              <small>
                {[
                  promiseBeside(kr, lang),
                  kr.meaning === null
                    ? ''
                    : t(text.meaning, { per: formatNumber(kr.meaning.per, lang), unit: kr.unit, is: kr.meaning.is }),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </small>
              <ValidationLine keyResult={kr} />
              <AnswerAsked keyResult={kr} />
            </div>
            <div>
              <b>{valueNow(kr, lang)}</b>
              {unreadBaseline(kr) !== null && <small>{t(baselineOnly)}</small>}
            </div>
            <StateTag state={kr.now.status} />
          </li>
        ))}
      </ul>
      {page.dropped.length > 0 && (
        <Suspense>
          <DroppedList keyResults={page.dropped} told />
        </Suspense>
      )}
    </PagePart>
  );
}
