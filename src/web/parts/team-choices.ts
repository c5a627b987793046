import type { PickerChoice } from '../kit/picker.tsx';
import { inTreeOrder } from '../lib/tree-order.ts';

type Team = { id: string; name: string; parentId: string | null };

/** Teams to pick from, those below another one moved in; `none` stands before them. */
export function teamChoices(teams: readonly Team[], none?: string): PickerChoice<string>[] {
  const all = inTreeOrder(teams).map(({ team: { id, name }, depth }) => ({ value: id, label: name, depth }));
  return none === undefined ? all : [{ value: '', label: none }, ...all];
}
