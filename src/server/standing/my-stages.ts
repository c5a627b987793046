import type { Week } from '../../contract/check-ins.ts';
import type { Actor, Away } from '../../core/access/relation.ts';
import type { Ask } from '../ask/change.ts';
import { namesOf } from '../store/people.ts';
import { listStageQuestions } from '../store/stages.ts';
import { personRef } from './person.ts';
import { presentStageQuestion } from './stage.ts';

/** What a new stage asks of the teams that a person answers for, or somebody they stand in for. */
export async function listMyStageQuestions({ db, actor }: Ask): Promise<Week['stages']> {
  const { organizationId, id, standsInFor = [] } = actor;
  const whose = new Map([...standsInFor, actor].flatMap((one) => answersFor(one).map((team) => [team, one.id])));
  const rows = await listStageQuestions(db, organizationId, [...whose.keys()]);
  if (rows.length === 0) return [];
  const others = standsInFor.map((one) => one.id);
  const names = await namesOf(db, organizationId, others);
  return rows.map((row) => {
    const duty = whose.get(row.team_id) ?? id;
    return { ...presentStageQuestion(row), dutyOf: duty === id ? null : personRef(duty, names) };
  });
}

/** Who is away and is asked, where the actor answers as their deputy alone. */
export function awayAsked(actor: Actor, teamId: string): string | undefined {
  if (answersFor(actor).includes(teamId)) return undefined;
  return actor.standsInFor?.find((one) => answersFor(one).includes(teamId))?.id;
}

/** An admin without leads answers for the teams they work in: in a young company nobody is a lead yet. */
function answersFor({ role, leads, teamIds }: Away): string[] {
  return [...new Set(role === 'admin' ? [...leads, ...teamIds] : leads)];
}
