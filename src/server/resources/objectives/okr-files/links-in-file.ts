import { dependencyBody } from '../../../../contract/dependencies.ts';
import type { OkrFileKeyResult, OkrFileObjective } from '../../../../formats/okr-yaml/schema.ts';
import { servesOf } from '../../../../formats/okr-yaml/serves-of.ts';
import type { AlignmentAsked } from '../alignments/alignments.ts';
import type { DependencyAsked } from '../dependencies.ts';
import type { Named } from '../restrictions.ts';
import type { Around, Leave } from './drafts.ts';

/** What an objective of a file will serve, of what is here; the same is served once. */
export function pointedAt(one: OkrFileObjective, around: Around, leave: Leave): AlignmentAsked[] {
  const asked: AlignmentAsked[] = [];
  for (const { name, share = null } of servesOf(one)) {
    const served = around.servedOf(name);
    const isSame = (other: AlignmentAsked) =>
      other.parentId === served?.parentId && other.keyResultId === served.keyResultId;
    if (served === undefined) leave('serves', name, 'not-here');
    else if (asked.some(isSame)) leave('serves', name, 'twice');
    else asked.push({ ...served, share, note: '' });
  }
  return asked;
}

/** What a key result of a file will ask of other teams. */
export function neededOf({ dependsOn = [] }: OkrFileKeyResult, around: Around, leave: Leave): DependencyAsked[] {
  return dependsOn.flatMap(({ team, need, by, accepted }) => {
    const teamId = around.teamOf(team);
    if (accepted) leave('dependsOn', team, 'ask-here');
    if (teamId === undefined) leave('dependsOn', team, 'not-here');
    else if (teamId === around.teamId) leave('dependsOn', team, 'own-team');
    const body = dependencyBody.safeParse({ teamId, need: need ?? '', due: by ?? null });
    if (teamId === undefined || teamId === around.teamId) return [];
    if (!body.success) leave('dependsOn', team, 'unsaid');
    return body.success ? [body.data] : [];
  });
}

/** Who alone will read the objective. It is restricted also where nobody of those named is here. */
export function readersOf(said: OkrFileObjective['restricted'], around: Around, leave: Leave): Named | undefined {
  if (said === undefined) return undefined;
  const teamIds = (said.teams ?? []).flatMap((name) => {
    const id = around.teamOf(name);
    if (id === undefined) leave('restricted', name, 'not-here');
    return id ?? [];
  });
  const personIds = (said.people ?? []).flatMap((name) => around.personOf(name) ?? []);
  return { teamIds, personIds, reason: said.reason.trim().slice(0, 1000) };
}
