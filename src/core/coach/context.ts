// What the coach is told around a set, built in one place for the draft, the publish dialog, the pages and the server.
import type { Period } from '../calendar/cycle.ts';
import type { Day } from '../calendar/day.ts';
import type { OkrSet, SetContext } from '../okr/okr-set.ts';
import type { CycleState, Stage, TeamKind } from '../okr/words.ts';
import type { Finding } from './finding.ts';
import type { Discouraging } from '../readiness/verdict.ts';
import { defaultPolicy, type Policy } from './policy.ts';
import { coach } from './run.ts';

export type Surroundings = {
  /** What the organization decided; undefined where none is known: the default speaks. */
  policy: Policy | undefined;
  today: Day | undefined;
  /** `retrospective`: what was learned of this objective; null or empty: nothing yet. Absent: not known. */
  cycle?: (Period & { state?: CycleState | undefined; retrospective?: string | null | undefined }) | undefined;
  /** `hasParentGoal`: does it serve anything? `servesItself`: its own team alone? Absent: not known yet. */
  team?:
    | {
        kind?: TeamKind | undefined;
        stage?: Stage | null | undefined;
        hasParentGoal?: boolean | undefined;
        servesItself?: boolean | undefined;
      }
    | undefined;
  /** People under this and another objective that it is not linked to, by name. */
  inUnlinkedLayers?: string[] | undefined;
  /** Other objectives of the team that are public in this cycle. */
  othersPublished?: number | undefined;
  publishing?: boolean | undefined;
  /** The readiness check advises against, and nobody has said why the team goes on all the same. */
  against?: Discouraging | undefined;
};

/** The findings of a set in its surroundings, by the organization's own policy. */
export function askCoach(set: OkrSet, around: Surroundings): Finding[] {
  return coach(set, contextOf(around), around.policy ?? defaultPolicy);
}

export function contextOf({
  today,
  cycle,
  team,
  othersPublished,
  inUnlinkedLayers,
  publishing,
}: Surroundings): SetContext {
  return {
    today,
    cycle: cycle && {
      start: cycle.start,
      end: cycle.end,
      state: cycle.state,
      retrospective: cycle.retrospective,
    },
    team: team?.kind && { kind: team.kind, hasParentGoal: team.hasParentGoal, servesItself: team.servesItself },
    stage: team?.stage ?? undefined,
    objectivesInCycle: othersPublished === undefined ? undefined : othersPublished + 1,
    inUnlinkedLayers,
    publishing,
  };
}
