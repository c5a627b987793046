// The numbers of a key result that was read: what columns and lines below said, and what its text says itself where they were silent.
import type { ReadSet } from '../statement.ts';
import { type Values, valuesIn } from './values.ts';

export function valuesOf({ set, places, mark }: ReadSet, index: number): Values {
  const draft = set.keyResults[index];
  if (!draft) return {};
  const told = places[index]?.open ?? [];
  const isOpen = (field: 'baseline' | 'target') => told.some((one) => one.field === field);
  const { baseline, target, unit, baselineUnit, open = [] } = valuesIn(draft.text, { mark });
  const nothing = draft.target === undefined || draft.target === null;
  const same = (nothing && !isOpen('target')) || draft.target === target;
  const also = open.filter(
    ({ field }) => typeof draft[field] !== 'number' && !isOpen(field) && (same || field === 'target'),
  );
  const all = [...told, ...also];
  const known = {
    baseline: draft.baseline ?? (same && !isOpen('baseline') ? baseline : undefined),
    target: draft.target ?? (isOpen('target') ? undefined : target),
    unit: draft.unit ?? (same ? unit : undefined),
  };
  return {
    ...known,
    ...(baselineUnit && same && typeof draft.baseline !== 'number' && { baselineUnit }),
    ...(all.length > 0 && { open: all }),
  };
}
