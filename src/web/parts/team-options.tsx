import type { Team } from '../../contract/teams.ts';
import { inTreeOrder } from '../lib/tree-order.ts';

/** The teams as options of a list, those below another one moved in. */
export function TeamOptions({ teams }: { teams: readonly Team[] }) {
  return inTreeOrder(teams).map(({ team, depth }) => (
    <option key={team.id} value={team.id}>
      {'\u2003'.repeat(depth) + team.name}
    </option>
  ));
}
