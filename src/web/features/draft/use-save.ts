import { type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Objective } from '../../../contract/objectives.ts';
import type { Remembered } from '../../lib/remembered.ts';
import { bodyOf, type DraftForm, withIds } from './draft-form.ts';
import type { Kept } from './kept-draft.ts';
import { type Place, saveObjective } from '../../data/objectives.ts';
import { withKind } from './with-kind.ts';

type Saved = { sent: DraftForm; made: Objective };

/**
 * Saves one after the other, each over what the one before it made: an answer, a save and a publication pressed while
 * the first save of a new draft is on its way all mean that one draft. The variable says over which version, absent:
 * the one that was read.
 */
export function useSave(
  objective: Objective | undefined,
  place: Place,
  memory: Remembered<Kept>,
): UseMutationResult<Objective, Error, number | undefined> {
  const typed = useRef(memory.value);
  useEffect(() => {
    typed.current = memory.value;
  });
  const before = useRef<Saved>(undefined);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  async function save(over: number | undefined): Promise<Objective> {
    const { form, version = 0 } = typed.current;
    const last = before.current;
    const sent = last === undefined ? form : withIds(form, last.sent, last.made);
    const id = objective?.id ?? last?.made.id;
    const onto = over ?? Math.max(version, last?.made.version ?? 0);
    const made = await saveObjective(bodyOf(withKind(sent)), id === undefined ? place : { id, version: onto });
    before.current = { sent, made };
    return made;
  }

  return useMutation({
    mutationFn: (over: number | undefined) => {
      const mine = turn.current.then(() => save(over));
      turn.current = mine.catch(() => undefined);
      return mine;
    },
    onSuccess: (made) => {
      const sent = before.current?.sent;
      if (sent !== undefined) memory.set((all) => ({ form: withIds(all.form, sent, made), version: made.version }));
      memory.forget();
    },
  });
}
