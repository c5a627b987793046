import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { isOpen } from '../../../core/coach/answered.ts';
import { alike } from '../../../core/coach/review/alike.ts';
import type { Stage, TeamKind } from '../../../core/okr/words.ts';
import type { Person } from '../../../contract/people.ts';
import type { Readiness } from '../../../contract/readiness.ts';
import type { Board } from '../../../contract/teams.ts';
import { standingAgainst } from '../../../core/readiness/verdict.ts';
import { readinessQuery } from '../../data/readiness.ts';
import { ReadinessNote } from '../../parts/readiness-note.tsx';
import { policyQuery } from '../../data/coach.ts';
import { focusQuery } from '../../data/focus.ts';
import type { Place } from '../../data/objectives.ts';
import { peopleQuery } from '../../data/people.ts';
import { useText } from '../../lib/language.tsx';
import { useRefusal } from '../../lib/refusal.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import { SentenceGap } from '../../kit/sentence-gap.tsx';
import { RestrictionLine } from '../../parts/restriction-line.tsx';
import { ControlNote } from '../../parts/control-note.tsx';
import { LabelPicker } from '../../parts/label-picker.tsx';
import { Agreements } from './agreements.tsx';
import { coachActs } from './coach-acts.ts';
import { CoachPanel } from './coach-panel.tsx';
import { DraftActs } from './draft-acts.tsx';
import type { DraftForm } from './draft-form.ts';
import styles from './draft-editor.module.css';
import { DraftRefusal } from './draft-refusal.tsx';
import { DraftText } from './draft-text.tsx';
import { LastStep } from './last-step.tsx';
import { text } from './text.ts';
import { useDraftActions } from './use-draft-actions.ts';
import { useDraft } from './use-draft.ts';
import { useCoach } from './use-coach.ts';

export type DraftEditorProps = {
  /** Absent: a new draft. */
  objective?: Objective;
  place: Place;
  cycle: Cycle;
  teamKind: TeamKind | undefined;
  stage: Stage | undefined;
  /** The bottleneck or driver a new draft begins with. */
  diagnosisId?: string | undefined;
  /** What a new draft begins with besides. */
  begins?: Partial<DraftForm> | undefined;
  /** Open the last step at once: it was saved in order to be published. */
  publishNow?: boolean;
};

/** Left the text, right the coach; saving is never held back, publishing says what is missing. */
export function DraftEditor({
  objective,
  place,
  cycle,
  teamKind,
  stage,
  diagnosisId,
  begins,
  publishNow = false,
}: DraftEditorProps) {
  const draft = useDraft({ objective, place, diagnosisId, begins });
  const actions = useDraftActions(draft, publishNow);
  const { form } = draft;
  const [active, setActive] = useState<string>();
  const people = useQuery(peopleQuery).data ?? nobody;
  const focus = useQuery(focusQuery(cycle.id)).data;
  const policy = useQuery(policyQuery).data;
  const diagnosis = focus?.diagnoses.find((one) => one.id === form.diagnosisId);
  const check = useQuery(readinessQuery(place.teamId)).data;
  const goes = check && goesIn(check, cycle.id);
  const isDraft = objective?.state !== 'published';
  const against = isDraft && goes !== undefined ? standingAgainst(goes) : undefined;
  const reading = useCoach(draft.settled, {
    objective,
    teamId: place.teamId,
    cycle,
    teamKind,
    stage,
    diagnosis,
    people,
    policy,
    against,
  });
  const refused = useRefusal(draft.save.error);
  const answers = objective?.answers ?? [];
  const asking = reading.findings.map((one) => one.finding).filter((one) => isOpen(one, answers, todayHere()));
  const open = alike(asking, (one) => one).length;

  const acts = coachActs(draft, actions, setActive);
  return (
    <div className={styles.two}>
      <div>
        {draft.restored && <Restored onStartOver={draft.startOver} />}
        <OlderWords older={draft.older} />
        {goes !== undefined && isDraft && (
          <ReadinessNote teamId={place.teamId} cycleId={cycle.id} goes={goes} canSay={check?.can.except ?? false} />
        )}
        {form.type === 'quality' && <ControlNote teamId={place.teamId} />}
        <DraftText
          form={form}
          chosenKind={draft.chosenKind}
          keptAs={objective?.id ?? `${place.teamId}:${place.cycleId}`}
          isNew={objective === undefined}
          cycle={cycle}
          stage={stage}
          reading={reading}
          open={open}
          people={people}
          diagnoses={focus?.diagnoses ?? []}
          active={active}
          fields={refused?.fields ?? {}}
          onActive={setActive}
          onBind={actions.toSource}
          onChange={draft.change}
          onStored={draft.follow}
        />
        {objective !== undefined && <LabelPicker objective={objective} />}
        {objective !== undefined && <Agreements objective={objective} people={people} />}
        {objective !== undefined && <RestrictionLine objective={objective} always />}
        <DraftRefusal draft={draft} onRetry={actions.save} />
        <DraftActs draft={draft} actions={actions} missing={reading.missing.length} />
      </div>
      <CoachPanel
        form={form}
        reading={reading}
        answers={answers}
        active={active}
        onActive={setActive}
        onInsert={acts.insert}
        onChoose={(spoken, frame) => acts.insert({ ...spoken, frame })}
        onUnknown={acts.makeUnknown}
        onAnswer={actions.answer}
      />
      {actions.publishing !== undefined && (
        <LastStep
          stored={objective}
          publishing={actions.publishing}
          people={people}
          around={{ policy, today: todayHere(), cycle, team: { kind: teamKind, stage } }}
          actions={actions}
          onActive={setActive}
          onUnknown={acts.makeUnknownAt}
        />
      )}
    </div>
  );
}

const nobody: readonly Person[] = [];

/** Words of an earlier visit are never a surprise. */
function Restored({ onStartOver }: { onStartOver: () => void }) {
  const t = useText();
  return (
    <p className={styles.restored}>
      {t(text.restored)}
      <SentenceGap />
      <Button look="link" onClick={onStartOver}>
        {t(text.dropRestored)}
      </Button>
    </p>
  );
}

/** How the team stands to the verdict in this cycle. */
function goesIn({ verdict, exceptions }: Readiness, cycleId: string): Board['readiness'] {
  const exception = exceptions.find((one) => one.cycleId === cycleId && one.verdict === verdict) ?? null;
  return { verdict, exception };
}
