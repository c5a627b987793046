import type { Cycle } from '../../../contract/cycles.ts';
import type { CycleState } from '../../../core/model/words.ts';
import type { CyclesTable } from '../../db/tables/organization.ts';

export function presentCycle({ id, name, start_day, end_day, state }: CyclesTable): Cycle {
  return { id, name, start: start_day, end: end_day, state: state as CycleState };
}
