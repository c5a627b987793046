import type { OkrMap } from '../../../contract/map-rows.ts';
import type { State } from '../../parts/state-shapes.ts';

export type NodeKind = 'focus' | 'team' | 'objective' | 'key-result' | 'task' | 'need';

/** A thing on the map. It stands once, below the first of what it serves; further links are drawn across. */
export type MapNode = {
  /** The end of its id: short enough for an address. */
  key: string;
  id: string;
  kind: NodeKind;
  text: string;
  status: State | null;
  /** Of an objective, or of the one it belongs to. */
  objectiveId: string | undefined;
  /** Its link to what stands above it waits for an answer. */
  asked: boolean;
  parent: MapNode | undefined;
  children: MapNode[];
};

/** From below to above: what else it serves. */
export type Across = { from: MapNode; to: MapNode; asked: boolean };

export type Forest = { roots: MapNode[]; byKey: ReadonlyMap<string, MapNode>; across: Across[] };

/** Everything of a map as trees: focus → objective → key result → task, and what is needed of other teams where that is asked; what serves nothing stands below its team. */
export function forestOf(map: OkrMap, withNeeds = false): Forest {
  const byId = new Map<string, MapNode>();
  const byKey = new Map<string, MapNode>();
  const add = (node: Omit<MapNode, 'key' | 'children' | 'parent' | 'asked'>): MapNode => {
    const made = { ...node, key: freeKey(node.id, byKey), children: [], parent: undefined, asked: false };
    byId.set(node.id, made);
    byKey.set(made.key, made);
    return made;
  };
  const focuses = map.focuses.map(({ id, text }) =>
    add({ id, kind: 'focus', text, status: null, objectiveId: undefined }),
  );
  for (const { id, text, status } of map.objectives) add({ id, kind: 'objective', text, status, objectiveId: id });
  for (const { id, objectiveId, text, status } of map.keyResults)
    put(add({ id, kind: 'key-result', text, status, objectiveId }), byId.get(objectiveId));
  for (const { id, keyResultId, text } of withNeeds ? map.needs : []) {
    const above = byId.get(keyResultId);
    put(add({ id, kind: 'need', text, status: null, objectiveId: above?.objectiveId }), above);
  }
  for (const { id, keyResultId, text } of map.tasks) {
    const above = byId.get(keyResultId);
    put(add({ id, kind: 'task', text, status: null, objectiveId: above?.objectiveId }), above);
  }
  const across: Across[] = [];
  const links = Map.groupBy(map.links, (link) => link.from);
  const teams = new Map<string, MapNode>();
  for (const { id, teamId, diagnosisId } of map.objectives) {
    const node = byId.get(id)!;
    // What counts comes before what supports, what was accepted before what waits.
    const up = (links.get(id) ?? []).toSorted((a, b) => weight(b) - weight(a));
    const ends = up.flatMap((link) => {
      const to = byId.get(link.keyResultId ?? '') ?? byId.get(link.to);
      return to === undefined ? [] : [{ from: node, to, asked: link.asked }];
    });
    const focus = byId.get(diagnosisId ?? '');
    const [first, ...more] = [...ends, ...(focus ? [{ from: node, to: focus, asked: false }] : [])];
    if (first !== undefined && !stands(first.to, node)) {
      put(node, first.to);
      node.asked = first.asked;
    } else if (first !== undefined) more.unshift(first);
    across.push(...more);
    if (node.parent === undefined) put(node, teamOf(teamId));
  }
  function teamOf(teamId: string): MapNode {
    const known = teams.get(teamId);
    if (known) return known;
    const name = map.teams.find((one) => one.id === teamId)?.name ?? '';
    const made = add({ id: teamId, kind: 'team', text: name, status: null, objectiveId: undefined });
    teams.set(teamId, made);
    return made;
  }
  const inOrder = map.teams.flatMap(({ id }) => teams.get(id) ?? []);
  return { roots: [...focuses, ...inOrder], byKey, across };
}

function weight({ share, asked }: OkrMap['links'][number]): number {
  return (asked ? 0 : 2) + (share === null ? 0 : 1);
}

function put(node: MapNode, above: MapNode | undefined): void {
  if (above === undefined) return;
  node.parent = above;
  above.children.push(node);
}

/** Does it stand below the other one already? */
function stands(node: MapNode, above: MapNode): boolean {
  for (let one: MapNode | undefined = node; one !== undefined; one = one.parent) if (one === above) return true;
  return false;
}

function freeKey(id: string, taken: ReadonlyMap<string, MapNode>): string {
  for (let length = 7; length < id.length; length += 3) {
    const key = id.slice(-length);
    if (!taken.has(key)) return key;
  }
  return id;
}
