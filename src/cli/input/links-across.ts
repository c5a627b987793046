import type { SetContext } from '../../core/okr/okr-set.ts';
import type { OkrFileObjective } from '../../formats/okr-yaml/schema.ts';
import { servesOf } from '../../formats/okr-yaml/serves-of.ts';

/** What an OKR file says of its team, and of each objective as it is linked. */
export type Linked = { team: string | undefined; cycle: string | undefined; objectives: readonly OkrFileObjective[] };
type File = { path: string; linked: Linked | undefined; context: SetContext };

export type Across = {
  /** Who stands in this objective and in one of another team at the same time, with nothing that ties the two. */
  unlinked: string[];
  /** What it serves that is in none of the files. */
  elsewhere: string[];
};

type Node = {
  path: string;
  at: number;
  team: string;
  period: { start: string; end: string } | undefined;
  objective: OkrFileObjective;
  names: string[];
  people: Map<string, string>;
};

/**
 * How objectives of several OKR files hang together: by what they serve, by its id or its words, alone or after
 * `team/` or `team/cycle/`, or the words of a key result; and by a focus they both attack. What leads to none of the
 * files ties those that lead there.
 */
export function linksAcross(files: readonly File[]): (path: string, at: number) => Across {
  const nodes = files.flatMap(nodesOf);
  const byName = Map.groupBy(
    nodes.flatMap((node) => node.names.map((name) => ({ name, node }))),
    (one) => one.name,
  );
  const several = files.filter((file) => file.linked !== undefined).length > 1;
  const focuses = new Set(nodes.flatMap((node) => focusOf(node.objective) ?? []));
  const knots = unionFind();
  const elsewhere = new Map<Node, string[]>();
  for (const node of nodes) {
    const focus = focusOf(node.objective);
    if (focus !== undefined) knots.join(idOf(node), `focus ${focus}`);
    for (const { name } of servesOf(node.objective)) {
      const served = (byName.get(key(name)) ?? []).filter((one) => one.node !== node);
      for (const one of served) knots.join(idOf(node), idOf(one.node));
      if (focuses.has(key(name))) knots.join(idOf(node), `focus ${key(name)}`);
      if (served.length > 0 || focuses.has(key(name))) continue;
      knots.join(idOf(node), `elsewhere ${key(name)}`);
      elsewhere.set(node, [...(elsewhere.get(node) ?? []), name]);
    }
  }
  const standing = Map.groupBy(
    nodes.flatMap((node) => [...node.people.keys()].map((person) => ({ person, node }))),
    (one) => one.person,
  );
  return (path, at) => {
    const node = nodes.find((one) => one.path === path && one.at === at);
    if (node === undefined || !several) return { unlinked: [], elsewhere: [] };
    const apart = [...node.people].filter(([person]) =>
      (standing.get(person) ?? []).some(
        (one) => isOtherLayer(node, one.node) && knots.top(idOf(node)) !== knots.top(idOf(one.node)),
      ),
    );
    return { unlinked: apart.map(([, name]) => name), elsewhere: elsewhere.get(node) ?? [] };
  };
}

function nodesOf({ path, linked, context: { cycle } }: File): Node[] {
  if (linked === undefined) return [];
  const { team, cycle: named } = linked;
  return linked.objectives.flatMap((objective, at) => {
    // What was given up is no longer meant.
    if (objective.dropped !== undefined) return [];
    const own = (objective.keyResults ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.owner]));
    const people = [objective.owner, ...own].filter(isText).filter((name) => name.trim() !== '');
    const words = [
      objective.id,
      objective.objective,
      ...(objective.keyResults ?? []).map((one) => (typeof one === 'string' ? one : one.keyResult)),
    ].filter(isText);
    const names = words.flatMap((one) => [
      one,
      ...(team === undefined ? [] : [`${team}/${one}`]),
      ...(team === undefined || named === undefined ? [] : [`${team}/${named}/${one}`]),
    ]);
    return {
      path,
      at,
      // A file that names no team is a layer of its own.
      team: key(team ?? path),
      period: cycle && { start: cycle.start, end: cycle.end },
      objective,
      names: [...new Set(names.map(key))],
      people: new Map(people.map((name) => [key(name), name.trim()])),
    };
  });
}

/** Of another team, at the same time; what is not known is not held against anybody. */
function isOtherLayer(a: Node, b: Node): boolean {
  if (a.team === b.team || a.period === undefined || b.period === undefined) return false;
  return a.period.start <= b.period.end && b.period.start <= a.period.end;
}

/** The bottleneck or driver it attacks. */
function focusOf({ diagnosis }: OkrFileObjective): string | undefined {
  if (!diagnosis) return undefined;
  return key('bottleneck' in diagnosis ? diagnosis.bottleneck : diagnosis.driver);
}

function idOf({ path, at }: Node): string {
  return `objective ${at} ${path}`;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Letters of any width and case, spaces and a full stop at the end make no difference. */
function key(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim()
    .replace(/[.。]+$/u, '');
}

function unionFind() {
  const above = new Map<string, string>();
  const top = (id: string): string => {
    let one = id;
    for (let next = above.get(one); next !== undefined; next = above.get(one)) one = next;
    return one;
  };
  return {
    top,
    join(a: string, b: string) {
      const [one, other] = [top(a), top(b)];
      if (one !== other) above.set(one, other);
    },
  };
}
