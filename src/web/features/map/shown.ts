import type { MapNode, NodeKind } from './forest.ts';

/** What of the forest is shown: which nodes fit, which are open. */
export type Shown = {
  isOpen(node: MapNode): boolean;
  /** Its children that are shown when it is open. */
  below(node: MapNode): MapNode[];
  /** It is asked for itself, not only on the way to what is. */
  fits(node: MapNode): boolean;
  roots: MapNode[];
};

/** All or nothing is open, or what is at first; and what is otherwise, by its key. */
export type Turned = { base: 'all' | 'none' | undefined; keys: ReadonlySet<string> };

type Asked = {
  roots: readonly MapNode[];
  /** Undefined: nothing is asked for, everything fits. */
  fits: ((node: MapNode) => boolean) | undefined;
  /** What was opened or closed by hand, see `readTurned`. */
  turned: Turned;
  total: number;
};

/** So many things are read at one look: then key results are open at first. */
const few = 160;

/** With something asked for, what fits is shown with all that stands above it, and opened down to it. */
export function shownOf({ roots, fits, turned, total }: Asked): Shown {
  const kept = new Set<MapNode>();
  const led = new Set<MapNode>();
  const deep = new Set<MapNode>();
  const walk = (node: MapNode, above: boolean): { some: boolean; further: boolean } => {
    const hit = fits?.(node) ?? true;
    let some = hit;
    let further = false;
    for (const child of node.children) {
      const under = walk(child, above || (hit && child.kind !== 'objective'));
      some ||= under.some;
      further ||= under.further || child.kind === 'objective' || child.kind === 'need';
      if (under.some) led.add(node);
    }
    if (further) deep.add(node);
    if (some || above) kept.add(node);
    return { some, further };
  };
  for (const root of roots) walk(root, false);
  const openAtFirst = (node: MapNode) =>
    fits !== undefined && led.has(node) && deep.has(node)
      ? true
      : openKinds[node.kind] || deep.has(node) || (node.kind === 'objective' && total <= few);
  return {
    isOpen: (node) => node.children.length > 0 && openBy(turned.base, node, openAtFirst) !== turned.keys.has(node.key),
    below: (node) => node.children.filter((child) => kept.has(child)),
    fits: (node) => fits?.(node) ?? true,
    roots: roots.filter((root) => kept.has(root)),
  };
}

/** With everything closed the roots still show what stands right below them. */
function openBy(base: Turned['base'], node: MapNode, openAtFirst: (node: MapNode) => boolean): boolean {
  if (base === 'all') return true;
  return base === 'none' ? node.parent === undefined : openAtFirst(node);
}

const openKinds: Record<NodeKind, boolean> = {
  focus: true,
  team: true,
  objective: false,
  'key-result': false,
  task: false,
  need: false,
};

/** Everything that is to be seen, from above to below, with how deep it stands. */
export function rowsOf(shown: Shown): { node: MapNode; depth: number }[] {
  const rows: { node: MapNode; depth: number }[] = [];
  const walk = (node: MapNode, depth: number) => {
    rows.push({ node, depth });
    if (shown.isOpen(node)) for (const child of shown.below(node)) walk(child, depth + 1);
  };
  for (const root of shown.roots) walk(root, 0);
  return rows;
}
