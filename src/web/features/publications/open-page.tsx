import { lazy, Suspense } from 'react';
import type { PublicPage } from '../../../contract/publications.ts';
import { isImpactSaid } from '../../../core/okr/impact.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { cycleName } from '../../parts/cycle.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import { ImpactLines } from '../../parts/impact-lines.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { Rows } from '../../kit/rows.tsx';
import { Quiet } from '../../kit/quiet.tsx';
import { PagePart } from './page-part.tsx';
import { Around } from './around.tsx';
import { Acknowledgement } from './acknowledgement.tsx';
import { HowFar } from './how-far.tsx';
import styles from './open-page.module.css';
import { SupportList } from './support-list.tsx';
import { text } from './text.ts';

const DropBanner = lazy(() => import('../../parts/drop-banner.tsx').then((module) => ({ default: module.DropBanner })));

/** The record of the ideal customer and what was written beside it. */
function forWhom({ customer, idealCustomer }: PublicPage): string {
  const record = customer === null ? '' : [customer.name, customer.who].filter(Boolean).join(' · ');
  return [record, idealCustomer].filter(Boolean).join('\n');
}

/** An objective in plain words for other departments: why, for whom, how far, what it means for us. */
export function OpenPage({ page }: { page: PublicPage }) {
  const t = useText();
  const { lang } = useLanguage();
  const { publication } = page;
  return (
    <>
      <PageHead
        name={page.text}
        title={<GoalSentence {...page} />}
        crumbs={[
          <a key="team" href={`/teams/${page.team.id}`}>
            {t(text.crumb, { team: page.team.name })}
          </a>,
          cycleName(page.cycle.name, lang),
        ]}
        sub={[
          page.type !== null && t(wordNames.objectiveType[page.type]),
          t(text.since, { day: formatDay(publication.publishedAt, lang), name: publication.publishedBy.name }),
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <>
            <Button look="quiet" onClick={() => print()}>
              {t(text.print)}
            </Button>
            <Acknowledgement page={page} />
          </>
        }
      />
      {page.drop !== null && (
        <Suspense>
          <DropBanner drop={page.drop} name={page.text} />
        </Suspense>
      )}
      {publication.plain !== '' && <p className={styles.plain}>{publication.plain}</p>}
      <div className={styles.grid}>
        {(
          [
            [text.why, page.why],
            [text.forWhom, forWhom(page)],
            [text.problem, page.problem],
          ] as const
        ).map(
          ([name, words]) =>
            words !== '' && (
              <PagePart key={name.en} title={t(name)}>
                <p>{words}</p>
              </PagePart>
            ),
        )}
        {isImpactSaid(page) && (
          <PagePart title={t(text.impact)}>
            <ImpactLines impact={page.impact} impactParts={page.impactParts} />
          </PagePart>
        )}
      </div>
      {publication.lines.length > 0 && (
        <PagePart title={t(text.means)}>
          <dl className={styles.lines}>
            {publication.lines.map((line) => (
              <div key={line.audience}>
                <dt>{t(wordNames.audience[line.audience])}</dt>
                <dd>{line.text}</dd>
              </div>
            ))}
          </dl>
        </PagePart>
      )}
      <HowFar page={page} />
      <Around page={page} />
      {page.answers.some((answer) => answer.kind === 'explain' || answer.kind === 'dispute') && (
        <PagePart title={t(text.explained)}>
          <Rows>
            {page.answers
              .filter((answer) => answer.kind === 'explain' || answer.kind === 'dispute')
              .map((answer) => (
                <li key={answer.fingerprint}>
                  <div>
                    <small>{t(answer.ask)}</small>
                  </div>
                  {answer.text} <small>— {answer.by.name}</small>
                </li>
              ))}
          </Rows>
        </PagePart>
      )}
      <SupportList page={page} />
      <PagePart title={t(text.readBy)}>
        <Quiet>
          {page.acknowledgements.length === 0
            ? t(text.readByNobody)
            : page.acknowledgements.map(({ person }) => person.name).join(lang === 'zh' ? '、' : ', ')}
        </Quiet>
      </PagePart>
    </>
  );
}
