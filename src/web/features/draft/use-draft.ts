import { useMemo, useState } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import { type Place, showObjective } from '../../data/objectives.ts';
import { useMe } from '../../data/session.ts';
import { bodyOf, type DraftForm, draftOf, emptyDraft, withStored } from './draft-form.ts';
import { useKeptDraft } from './kept-draft.ts';
import { useSave } from './use-save.ts';
import { withKind } from './with-kind.ts';

/** `objective` absent: a new draft, for `place`, that may begin with a bottleneck or driver. */
export type Origin = {
  objective: Objective | undefined;
  place: Place;
  diagnosisId: string | undefined;
  begins?: Partial<DraftForm> | undefined;
};

export type Draft = ReturnType<typeof useDraft>;

/** The words while they are written: what is typed, what is stored, and how the one becomes the other. */
export function useDraft({ objective, place, diagnosisId, begins }: Origin) {
  const me = useMe();
  const [empty] = useState(() => ({ ...emptyDraft(me.person.id), diagnosisId: diagnosisId ?? null, ...begins }));
  const stored = objective === undefined ? empty : draftOf(objective);
  const memory = useKeptDraft(objective, place, stored);
  const save = useSave(objective, place, memory);
  const { form: typed, version } = memory.value;
  const form = useMemo(() => withKind(typed), [typed]);
  const [composing, setComposing] = useState<DraftForm>();
  const isDirty = JSON.stringify(bodyOf(form)) !== JSON.stringify(bodyOf(stored));
  /** Somebody saved a newer version since this one was read. */
  const isBehind = objective !== undefined && version !== undefined && version < objective.version;

  const edit = (next: (form: DraftForm) => DraftForm) => memory.set((all) => ({ ...all, form: next(all.form) }));
  return {
    objective,
    form,
    /** The kind somebody chose; `form` has the suggested one until then. */
    chosenKind: typed.type,
    /** While an input method composes, the coach keeps reading the last settled words. */
    settled: composing ?? form,
    isDirty,
    isBehind,
    save,
    restored: memory.restored,
    older: memory.older,
    edit,
    change(part: Partial<DraftForm>, isComposing = false) {
      setComposing(isComposing ? (composing ?? form) : undefined);
      edit((all) => ({ ...all, ...part }));
    },
    /** One key result was dropped or taken up again meanwhile; the rest of what is typed stays. */
    follow(stored: Objective, keyResultId: string) {
      memory.set((all) => ({
        form: withStored(all.form, stored, keyResultId),
        // Somebody else's save in between is still told.
        version: all.version === stored.version - 1 ? stored.version : all.version,
      }));
    },
    /** Back to what is stored. */
    startOver() {
      memory.set({ form: stored, version: objective?.version });
      memory.forget();
    },
    /** Goes on with what somebody else saved meanwhile. */
    adopt(theirs: Objective) {
      memory.set({ form: draftOf(theirs), version: theirs.version });
      memory.forget();
      showObjective(theirs);
      save.reset();
    },
    /** The objective as it is written here, saved first if it has to be; for want of content that is never refused. */
    async saved(): Promise<Objective> {
      return objective !== undefined && !isDirty && !isBehind ? objective : save.mutateAsync(undefined);
    },
  };
}
