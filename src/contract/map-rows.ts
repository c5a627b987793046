// The map row by row, as whoever makes or draws it thinks of it, and as it crosses the wire.
import { asColumns, asRows } from './columns.ts';
import type { MapFrame, MapRows, WireMap } from './map.ts';

type Placed = MapRows;
export type MapObjective = Omit<Placed['objective'], 'team' | 'cycle'> & { teamId: string; cycleId: string };
export type MapLink = Omit<Placed['link'], 'from' | 'to'> & { from: string; to: string };
export type MapKeyResult = Omit<Placed['keyResult'], 'objective'> & { objectiveId: string };
export type MapTask = Omit<Placed['task'], 'keyResult'> & { keyResultId: string };
export type MapNeed = Omit<Placed['need'], 'keyResult' | 'team'> & { keyResultId: string; teamId: string };
export type Gap = MapFrame['gaps'][number];

export type OkrMap = MapFrame & {
  objectives: MapObjective[];
  links: MapLink[];
  keyResults: MapKeyResult[];
  tasks: MapTask[];
  needs: MapNeed[];
};

export function toWire({ objectives, links, keyResults, tasks, needs, ...frame }: OkrMap): WireMap {
  const teamAt = places(frame.teams);
  const cycleAt = places(frame.cycles);
  const objectiveAt = places(objectives);
  const keyResultAt = places(keyResults);
  return {
    ...frame,
    objectives: asColumns(objectives, {
      id: (one) => one.id,
      text: (one) => one.text,
      team: (one) => teamAt(one.teamId),
      cycle: (one) => cycleAt(one.cycleId),
      type: (one) => one.type,
      state: (one) => one.state,
      status: (one) => one.status,
      labels: (one) => one.labels,
      diagnosisId: (one) => one.diagnosisId,
      alone: (one) => one.alone,
      edit: (one) => one.edit,
    }),
    links: asColumns(links, {
      from: (one) => objectiveAt(one.from),
      to: (one) => objectiveAt(one.to),
      keyResultId: (one) => one.keyResultId,
      share: (one) => one.share,
      asked: (one) => one.asked,
    }),
    keyResults: asColumns(keyResults, {
      id: (one) => one.id,
      objective: (one) => objectiveAt(one.objectiveId),
      text: (one) => one.text,
      kind: (one) => one.kind,
      status: (one) => one.status,
      answerDue: (one) => one.answerDue,
    }),
    tasks: asColumns(tasks, {
      id: (one) => one.id,
      keyResult: (one) => keyResultAt(one.keyResultId),
      text: (one) => one.text,
      status: (one) => one.status,
    }),
    needs: asColumns(needs, {
      id: (one) => one.id,
      keyResult: (one) => keyResultAt(one.keyResultId),
      team: (one) => teamAt(one.teamId),
      text: (one) => one.text,
      due: (one) => one.due,
      state: (one) => one.state,
      late: (one) => one.late,
    }),
  };
}

export function fromWire({ objectives, links, keyResults, tasks, needs, ...frame }: WireMap): OkrMap {
  const teamIds = frame.teams.map((one) => one.id);
  const cycleIds = frame.cycles.map((one) => one.id);
  return {
    ...frame,
    objectives: asRows(objectives).map(({ team, cycle, ...one }) => ({
      ...one,
      teamId: idAt(teamIds, team),
      cycleId: idAt(cycleIds, cycle),
    })),
    links: linksFrom(links, objectives.id),
    keyResults: asRows(keyResults).map(({ objective, ...one }) => ({
      ...one,
      objectiveId: idAt(objectives.id, objective),
    })),
    tasks: asRows(tasks).map(({ keyResult, ...one }) => ({ ...one, keyResultId: idAt(keyResults.id, keyResult) })),
    needs: asRows(needs).map(({ keyResult, team, ...one }) => ({
      ...one,
      keyResultId: idAt(keyResults.id, keyResult),
      teamId: idAt(teamIds, team),
    })),
  };
}

function linksFrom(links: WireMap['links'], ids: readonly string[]): MapLink[] {
  return asRows(links).map((one) => ({ ...one, from: idAt(ids, one.from), to: idAt(ids, one.to) }));
}

function idAt(ids: readonly string[], place: number): string {
  return ids[place] ?? '';
}

/** Where each row stands; asked of none, they are not looked at. */
function places(rows: readonly { id: string }[]): (id: string) => number {
  let at: Map<string, number> | undefined;
  return (id) => (at ??= new Map(rows.map((row, index) => [row.id, index]))).get(id) ?? -1;
}
