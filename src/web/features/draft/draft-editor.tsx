import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Cycle } from '../../../contract/cycles.ts';
import type { Objective } from '../../../contract/objectives.ts';
import { lastQuestions } from '../../../core/coach/publishing.ts';
import type { Stage, TeamKind } from '../../../core/okr/words.ts';
import { useKeys } from '../../lib/keyboard.ts';
import { useLanguage, useText } from '../../lib/language.tsx';
import { useMe } from '../../data/session.ts';
import { refusalOf, useRefusal } from '../../lib/refusal.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { todayHere } from '../../lib/today.ts';
import { Button } from '../../kit/button.tsx';
import { ErrorNote } from '../../kit/error-note.tsx';
import { OlderWords } from '../../kit/older-words.tsx';
import type { Answer } from '../../parts/finding-card.tsx';
import { toast } from '../../kit/toast.tsx';
import { Agreements } from './agreements.tsx';
import { CoachPanel } from './coach-panel.tsx';
import { Conflict } from './conflict.tsx';
import { bodyOf, type DraftForm, draftOf, emptyDraft, type KeyResultForm, written } from './draft-form.ts';
import styles from './draft-page.module.css';
import { DraftText } from './draft-text.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { answerFinding, withdrawAnswer } from '../../data/answers.ts';
import { policyQuery } from '../../data/coach.ts';
import { focusQuery } from '../../data/focus.ts';
import { type Place, showObjective } from '../../data/objectives.ts';
import { peopleQuery } from '../../data/people.ts';
import { text } from './text.ts';
import { type SpokenFinding, useCoach } from './use-coach.ts';
import { type Kept, keptLike, useSave } from './use-save.ts';

type Props = {
  /** Absent: a new draft. */
  objective?: Objective;
  place: Place;
  cycle: Cycle;
  teamKind: TeamKind | undefined;
  stage: Stage | undefined;
  /** The bottleneck or driver a new draft begins with. */
  diagnosisId?: string | undefined;
  /** Open the last step at once: it was saved in order to be published. */
  publishNow?: boolean;
};

/** Left the text, right the coach; saving is never held back, publishing says what is missing. */
export function DraftEditor({ objective, place, cycle, teamKind, stage, diagnosisId, publishNow = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const me = useMe();
  const navigate = useNavigate();
  const [empty] = useState(() => ({ ...emptyDraft(me.person.id), diagnosisId: diagnosisId ?? null }));
  const stored = objective === undefined ? empty : draftOf(objective);
  const memory = useRemembered<Kept>(
    `draft:${objective?.id ?? `${place.teamId}:${place.cycleId}`}`,
    { form: stored, version: objective?.version },
    keptLike,
  );
  const save = useSave(objective, place, memory);
  const { form, version } = memory.value;
  const [composing, setComposing] = useState<DraftForm>();
  const [active, setActive] = useState<string>();
  const [publishing, setPublishing] = useState(publishNow ? objective : undefined);
  const people = useQuery(peopleQuery).data ?? [];
  const focus = useQuery(focusQuery(cycle.id)).data;
  const policy = useQuery(policyQuery).data;
  const diagnosis = focus?.diagnoses.find((one) => one.id === form.diagnosisId);
  // While an input method composes, the coach keeps reading the last settled words.
  const reading = useCoach(composing ?? form, { objective, cycle, teamKind, stage, diagnosis, policy });
  const isDirty = JSON.stringify(bodyOf(form)) !== JSON.stringify(bodyOf(stored));
  const isBehind = objective !== undefined && version !== undefined && version < objective.version;

  const setForm = (next: (form: DraftForm) => DraftForm) => memory.set((all) => ({ ...all, form: next(all.form) }));
  const change = (part: Partial<DraftForm>, isComposing = false) => {
    setComposing(isComposing ? (composing ?? form) : undefined);
    setForm((all) => ({ ...all, ...part }));
  };
  const adopt = (theirs: Objective) => {
    memory.set({ form: draftOf(theirs), version: theirs.version });
    memory.forget();
    showObjective(theirs);
    save.reset();
  };
  const saved = async () =>
    objective !== undefined && !isDirty && !isBehind ? objective : save.mutateAsync(undefined);
  const goOn = (id: string, publish = false) => {
    if (objective !== undefined) return;
    const search = publish ? { publish: true } : {};
    void navigate({ to: '/objectives/$objectiveId/edit', params: { objectiveId: id }, search, replace: true });
  };
  const publish = useMutation({
    mutationFn: saved,
    onSuccess: (next) => (objective === undefined ? goOn(next.id, true) : setPublishing(next)),
  });
  const toSource = useMutation({
    // A binding belongs to a saved key result; saving first is never refused for want of content.
    mutationFn: async (keyResult: KeyResultForm) => {
      const place = written(form.keyResults).findIndex((one) => one.key === keyResult.key);
      return (await saved()).keyResults[place]?.id;
    },
    onSuccess: (keyResultId) => {
      if (keyResultId !== undefined) void navigate({ to: '/key-results/$keyResultId/source', params: { keyResultId } });
    },
    onError: (error) => toast(refusalOf(error, lang).what),
  });
  const answer = useMutation({
    // An answer belongs to a saved objective; saving first is never refused for want of content.
    mutationFn: async ({ spoken, said }: { spoken: SpokenFinding; said: Answer | undefined }) => {
      const { fingerprint } = spoken.finding;
      const { id } = await saved();
      if (said === undefined) await withdrawAnswer(id, fingerprint);
      else await answerFinding(id, spoken.finding, said);
      return id;
    },
    onSuccess: (id) => goOn(id),
    onError: (error) => toast(refusalOf(error, lang).what),
  });
  const refused = useRefusal(save.error);
  const onSave = () =>
    save.mutate(undefined, {
      onSuccess: (next) => {
        toast(t(text.saved));
        goOn(next.id);
      },
    });
  useKeys([{ keys: 'mod+s', label: text.save, run: onSave }]);

  const insert = (spoken: SpokenFinding) => {
    setActive(spoken.finding.fingerprint);
    setForm((all) => withFrame(all, spoken));
    focusOn(spoken);
    if (objective !== undefined && spoken.frame !== undefined) recordFix.mutate(spoken);
  };
  const recordFix = useMutation({
    mutationFn: ({ finding }: SpokenFinding) =>
      answerFinding(objective?.id ?? '', finding, { kind: 'fix', reason: '' }),
  });
  const missing = reading.missing.length;
  const newer = refused?.code === 'version-conflict' ? (refused.current as Objective | undefined) : objective;
  return (
    <div className={styles.two}>
      <div>
        {memory.restored && (
          <p className={styles.restored}>
            {t(text.restored)}{' '}
            <Button
              look="link"
              onClick={() => {
                memory.set({ form: stored, version: objective?.version });
                memory.forget();
              }}
            >
              {t(text.dropRestored)}
            </Button>
          </p>
        )}
        <OlderWords older={memory.older} />
        <DraftText
          form={form}
          cycle={cycle}
          reading={reading}
          people={people}
          diagnoses={focus?.diagnoses ?? []}
          active={active}
          fields={refused?.fields ?? {}}
          onActive={setActive}
          onBind={(keyResult) => toSource.mutate(keyResult)}
          onChange={change}
        />
        {objective !== undefined && <Agreements objective={objective} people={people} />}
        {isBehind || refused?.code === 'version-conflict' ? (
          <Conflict current={newer} onKeepMine={(over) => save.mutate(over)} onTakeTheirs={adopt} />
        ) : (
          refused !== undefined && <ErrorNote what={refused.what} details={refused.details} onRetry={onSave} />
        )}
        <div className={styles.acts}>
          {objective?.state !== 'published' && (
            <Button look="primary" busy={publish.isPending} onClick={() => publish.mutate()}>
              {t(text.publish)}
            </Button>
          )}
          <Button busy={save.isPending} onClick={onSave}>
            {t(objective?.state === 'published' ? text.saveChanges : text.save)}
          </Button>
          <span className={styles.note} role="status">
            {missing === 1 && t(text.oneMissing)}
            {missing > 1 && t(text.missing, { count: missing })}
            {missing === 0 && objective !== undefined && !isDirty && t(text.savedAlready)}
          </span>
          <a className={styles.toCoach} href="#coach">
            {t(text.toCoach)}
          </a>
        </div>
      </div>
      <CoachPanel
        form={form}
        reading={reading}
        answers={objective?.answers ?? []}
        active={active}
        onActive={setActive}
        onInsert={insert}
        onAnswer={(spoken, said) => answer.mutate({ spoken, said })}
        onTakeBack={(fingerprint) => {
          const spoken = reading.findings.find((one) => one.finding.fingerprint === fingerprint);
          if (spoken !== undefined) answer.mutate({ spoken, said: undefined });
        }}
      />
      {publishing !== undefined && (
        <PublishDialog
          objective={publishing}
          questions={lastQuestions(publishing, {
            policy,
            today: todayHere(),
            cycle,
            team: { kind: teamKind, stage },
            othersPublished: publishing.othersPublished,
          })}
          onClose={() => setPublishing(undefined)}
        />
      )}
    </div>
  );
}

/** The skeleton takes the place of the statement that was read. */
function withFrame(form: DraftForm, { frame = '', keyResult, finding }: SpokenFinding): DraftForm {
  if (frame === '') return form;
  if (keyResult === undefined) return finding.text === form.text ? { ...form, text: frame } : form;
  return {
    ...form,
    keyResults: form.keyResults.map((one) => (one.key === keyResult ? { ...one, text: frame } : one)),
  };
}

/** Puts the caret where the writing goes on: on the first open place. */
function focusOn({ keyResult }: SpokenFinding): void {
  requestAnimationFrame(() => {
    const box = document.getElementById(keyResult === undefined ? 'objective-text' : `key-result-${keyResult}`);
    const field = box?.querySelector('textarea');
    if (field === null || field === undefined) return;
    field.focus();
    const blank = field.value.search(/[?？]/);
    if (blank >= 0) field.setSelectionRange(blank, blank + 1);
  });
}
