import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import type { KeyResult } from '../../../contract/key-results.ts';
import type { ObjectiveCard as Card } from '../../../contract/objectives.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { shortened } from '../../../core/text.ts';
import { formatList, formatNumber, formatShare } from '../../lib/format.ts';
import { inReadingOrder } from '../../parts/in-reading-order.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { AskedWhy } from '../../parts/asked-why.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import { DroppedList } from '../../parts/dropped-list.tsx';
import { KeyResultRow } from '../../parts/key-result-row.tsx';
import { LabelTags } from '../../parts/label-tags.tsx';
import { NeedsLine } from '../../parts/needs-line.tsx';
import { restrictionText } from '../../parts/restriction-text.ts';
import { StateTag } from '../../parts/state-tag.tsx';
import styles from './objective-card.module.css';
import { text } from './text.ts';

const WhyDialog = lazy(() => import('../../parts/why-dialog.tsx').then((module) => ({ default: module.WhyDialog })));

/** One objective on the team page: intent, type, why, and its key results as rows. */
export function ObjectiveCard({ objective, cycle }: { objective: Card; cycle: Cycle }) {
  const t = useText();
  const [asked, setAsked] = useState<KeyResult>();
  return (
    <section className={styles.card} aria-labelledby={`${objective.id}-goal`}>
      <Tags objective={objective} />
      <h2 id={`${objective.id}-goal`}>
        <Link to="/objectives/$objectiveId" params={{ objectiveId: objective.id }}>
          <GoalSentence {...objective} />
        </Link>
      </h2>
      {objective.why !== '' && <p className={styles.why}>{objective.why}</p>}
      <RollUp objective={objective} />
      {objective.keyResults.length === 0 && <p className={styles.none}>{t(text.noKeyResults)}</p>}
      {inReadingOrder(objective.keyResults).map((keyResult) => (
        <KeyResultRow
          key={keyResult.id}
          keyResult={keyResult}
          cycle={cycle}
          checksIn={keyResult.can.checkIn && objective.state === 'published'}
          onWhy={() => setAsked(keyResult)}
        >
          <NeedsLine dependencies={objective.dependencies.filter((one) => one.keyResult.id === keyResult.id)} />
        </KeyResultRow>
      ))}
      <DroppedList keyResults={objective.dropped} told />
      {asked !== undefined && (
        <Suspense>
          <WhyDialog ask={{ keyResult: asked.id }} title={asked.text} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </section>
  );
}

function Tags({ objective }: { objective: Card }) {
  const t = useText();
  const { lang } = useLanguage();
  const { type, diagnosis, serves, state, acknowledgements, waitingAgreements, closure } = objective;
  return (
    <div className={styles.tags}>
      {type !== null && <b>{t(wordNames.objectiveType[type])}</b>}
      {diagnosis !== null && <span>{t(text.serves, { kind: t(text[diagnosis.kind]), text: diagnosis.text })}</span>}
      {serves.map((one) => (
        <span key={`${one.objectiveId}-${one.keyResultId}`}>
          {t(one.dropped ? text.servesDropped : text.servesGoal, { text: shortened(one.text, 64), team: one.team })}
        </span>
      ))}
      {objective.restricted && <b>{t(restrictionText.mark)}</b>}
      <LabelTags ids={objective.labels} />
      {state === 'draft' && <span className={styles.seal}>{t(text.isDraft)}</span>}
      {state === 'published' && (
        <span>{acknowledgements === 0 ? t(text.published) : t(text.readBy, { count: acknowledgements })}</span>
      )}
      {waitingAgreements.length > 0 && (
        <span className={styles.seal}>
          {t(text.waiting, {
            names: formatList(
              waitingAgreements.map((one) => one.person),
              lang,
            ),
          })}
        </span>
      )}
      {closure !== null && <b>{t(text.grade, { grade: formatNumber(closure.grade, lang, 1) })}</b>}
    </div>
  );
}

function RollUp({ objective }: { objective: Card }) {
  const t = useText();
  const { lang } = useLanguage();
  const { rollUp, keyResults } = objective;
  if (rollUp.progress === null) return <div className={styles.roll} />;
  const weakest = keyResults.length > 1 ? keyResults.find((keyResult) => keyResult.id === rollUp.weakestId) : undefined;
  return (
    <div className={styles.roll}>
      <StateTag state={rollUp.status} />
      <AskedWhy ask={{ objective: objective.id }} title={objective.text}>
        {t(text.progress, { done: formatShare(rollUp.progress, lang) })}
      </AskedWhy>
      {rollUp.contributors > 0 && <span>{t(text.contributors, { count: rollUp.contributors })}</span>}
      {rollUp.expected !== null && <span>{t(text.expected, { share: formatShare(rollUp.expected, lang) })}</span>}
      {weakest !== undefined && <span>{t(text.weakest, { name: shortened(weakest.text, 64) })}</span>}
      {rollUp.brokenGuards.length > 0 && <StateTag state="broken" />}
    </div>
  );
}
