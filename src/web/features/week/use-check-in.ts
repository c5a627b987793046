import { type RefObject, useState } from 'react';
import type { WeekItem } from '../../../contract/check-ins.ts';
import { useMe } from '../../data/session.ts';
import { serverNow } from '../../data/week.ts';
import { readNumber } from '../../lib/read-number.ts';
import { useRemembered } from '../../lib/remembered.ts';
import { todayHere } from '../../lib/today.ts';
import { blankDraft, bodyOf, type CheckInDraft, draftKey, draftOf, lacks } from './check-in-draft.ts';
import { putUnsent } from './outbox.ts';
import { focusPart } from './row-keys.tsx';

/** What is typed for one key result, and its way into the outbox. `row`: where what is lacking is asked for. */
export function useCheckIn(
  item: WeekItem,
  row: RefObject<HTMLElement | null>,
  onDone: (from: 'row' | 'value') => void,
) {
  const personId = useMe().person.id;
  const { keyResult, last } = item;
  const draft = useRemembered(draftKey(personId, keyResult.id), draftOf(item, todayHere()), blankDraft);
  const [tried, setTried] = useState(false);
  const number = draft.value.value === null ? null : readNumber(draft.value.value, keyResult.unit);
  return {
    draft: draft.value,
    restored: draft.restored,
    older: draft.older,
    /** Confirmed once already: what is lacking is said now. */
    tried,
    unreadable: number === undefined,
    change: (part: Partial<CheckInDraft>) => draft.set((all) => ({ ...all, ...part })),
    startOver() {
      draft.set(draftOf(item, todayHere()));
      draft.forget();
    },
    send() {
      setTried(true);
      const lacking = number === undefined ? 'value' : lacks(item, draft.value);
      if (number === undefined || lacking !== undefined) {
        // What is asked for is where the typing goes on.
        if (lacking !== undefined && row.current !== null) focusPart(row.current, lacking);
        return;
      }
      // Asked before the row goes: the next one is reached the same way.
      const from = document.activeElement?.matches('[data-key-target=value]') ? 'value' : 'row';
      putUnsent({
        personId,
        keyResultId: keyResult.id,
        name: keyResult.text,
        unit: keyResult.unit,
        typed: draft.value,
        body: bodyOf(draft.value, number, {
          today: todayHere(),
          now: navigator.onLine ? undefined : serverNow(),
          seen: last?.id ?? null,
        }),
      });
      draft.forget();
      onDone(from);
    },
  };
}
