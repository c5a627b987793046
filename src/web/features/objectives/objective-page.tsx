import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Objective } from '../../../contract/objectives.ts';
import { wordNames } from '../../../core/okr/words.ts';
import { formatDay, formatNumber, formatShare } from '../../lib/format.ts';
import { inReadingOrder } from '../../parts/in-reading-order.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { AskedWhy } from '../../parts/asked-why.tsx';
import { buttonClass } from '../../kit/button.tsx';
import { ControlNote } from '../../parts/control-note.tsx';
import { CycleLine } from '../../parts/cycle-line.tsx';
import { EmptyState } from '../../kit/empty-state.tsx';
import { GoalSentence } from '../../parts/goal-sentence.tsx';
import { DropBanner } from '../../parts/drop-banner.tsx';
import { dropText } from '../../parts/drop-text.ts';
import { DroppedList } from '../../parts/dropped-list.tsx';
import { takeUpObjective } from '../../data/drops.ts';
import { LabelPicker } from '../../parts/label-picker.tsx';
import { LabelTags } from '../../parts/label-tags.tsx';
import { PageHead } from '../../kit/page-head.tsx';
import { RestrictionLine } from '../../parts/restriction-line.tsx';
import { StartCycleLine } from '../../parts/start-cycle.tsx';
import { StateTag } from '../../parts/state-tag.tsx';
import { Section } from '../../kit/section.tsx';
import { Actions } from './actions.tsx';
import { AlignmentPart } from './alignment-part.tsx';
import { AgreementList } from './agreement-list.tsx';
import { CoachAnswers } from './coach-answers.tsx';
import { Ending } from './ending.tsx';
import { History } from './history.tsx';
import { KeyResultSection } from './key-result-section.tsx';
import styles from './objective-page.module.css';
import { objectiveQuery } from '../../data/objectives.ts';
import { Story } from './story.tsx';
import { TaskReport } from './task-report.tsx';
import { text } from './text.ts';

const route = getRouteApi('/shell/objectives/$objectiveId');

/** An objective with everything around it: why, evidence, agreements, numbers and how they came about. */
export function ObjectivePage() {
  const t = useText();
  const { objectiveId } = route.useParams();
  const objective = useSuspenseQuery(objectiveQuery(objectiveId)).data;
  return (
    <>
      <PageHead
        tight
        name={objective.text || t(text.objective)}
        title={objective.text === '' ? t(text.objective) : <GoalSentence {...objective} />}
        crumbs={[
          <Link key="team" to="/teams/$teamId" params={{ teamId: objective.teamId }}>
            {objective.team.name}
          </Link>,
          t(text.objective),
        ]}
        actions={<Actions objective={objective} />}
      />
      {objective.drop !== null && (
        <DropBanner
          drop={objective.drop}
          name={objective.text}
          takeUp={objective.can.remove ? () => takeUpObjective(objectiveId) : undefined}
        />
      )}
      <Tags objective={objective} />
      <RestrictionLine objective={objective} />
      {objective.can.edit && <LabelPicker objective={objective} />}
      <CycleLine cycle={objective.cycle} />
      {objective.state === 'published' && <StartCycleLine cycle={objective.cycle} />}
      {objective.type === 'quality' && <ControlNote teamId={objective.teamId} />}
      <Story objective={objective} />
      <Section title={t(text.keyResults)}>
        {inReadingOrder(objective.keyResults).map((keyResult) => (
          <KeyResultSection key={keyResult.id} keyResult={keyResult} objective={objective} />
        ))}
        {objective.keyResults.length === 0 && (
          <EmptyState
            title={t(text.noKeyResults)}
            action={
              objective.can.edit ? (
                <Link
                  to="/objectives/$objectiveId/edit"
                  params={{ objectiveId }}
                  className={buttonClass({ look: 'primary' })}
                >
                  {t(text.finish)}
                </Link>
              ) : undefined
            }
          >
            {t(text.noKeyResultsHow)}
          </EmptyState>
        )}
      </Section>
      {objective.dropped.length > 0 && (
        <Section title={t(dropText.keyResults)}>
          <DroppedList keyResults={objective.dropped} />
        </Section>
      )}
      <AlignmentPart objective={objective} />
      <Ending objective={objective} />
      <TaskReport objectiveId={objective.id} />
      <AgreementList agreements={objective.agreements} canEdit={objective.can.edit} />
      <CoachAnswers answers={objective.answers} />
      <History objective={objective} />
    </>
  );
}

function Tags({ objective }: { objective: Objective }) {
  const t = useText();
  const { lang } = useLanguage();
  const { type, origin, state, owner, publishedAt, acknowledgements, rollUp, keyResults, closure } = objective;
  const weakest = keyResults.find((keyResult) => keyResult.id === rollUp.weakestId);
  return (
    <div className={styles.tags}>
      {type !== null && <b>{t(wordNames.objectiveType[type])}</b>}
      {origin !== null && <span>{t(wordNames.origin[origin])}</span>}
      {owner !== null && <span>{t(text.owner, { name: owner.name })}</span>}
      {!objective.can.edit && <LabelTags ids={objective.labels} />}
      {state === 'draft' && <span className={styles.seal}>{t(text.draft)}</span>}
      {publishedAt !== null && <span>{t(text.published, { day: formatDay(publishedAt, lang) })}</span>}
      {acknowledgements > 0 && <span>{t(text.readBy, { count: acknowledgements })}</span>}
      {rollUp.progress !== null && (
        <>
          <StateTag state={rollUp.status} />
          <AskedWhy ask={{ objective: objective.id }} title={objective.text}>
            {t(text.progress, { done: formatShare(rollUp.progress, lang) })}
          </AskedWhy>
          {rollUp.expected !== null && <span>{t(text.expected, { share: formatShare(rollUp.expected, lang) })}</span>}
        </>
      )}
      {weakest !== undefined && keyResults.length > 1 && <span>{t(text.weakest, { name: weakest.text })}</span>}
      {rollUp.unknown > 0 && <span>{t(text.unknown, { count: rollUp.unknown })}</span>}
      {closure !== null && (
        <b>
          {t(text.grade, {
            grade: formatNumber(closure.grade, lang, 1),
            name: closure.by?.name ?? t(text.somebody),
          })}
        </b>
      )}
    </div>
  );
}
