import { hierarchy, tree } from 'd3-hierarchy';
import type { Across, MapNode } from './forest.ts';
import type { Shown } from './shown.ts';

/** A box with its corner at left and top, in the map's own units. */
export type Placed = { node: MapNode; x: number; y: number };

export type Layout = {
  placed: Placed[];
  byKey: ReadonlyMap<string, Placed>;
  /** From the right edge of what is above to the left edge of what stands below it. */
  lines: { from: Placed; to: Placed; across: boolean; asked: boolean }[];
  width: number;
  height: number;
};

export const box = { width: 236, height: 58 };
const step = { across: box.width + 64, down: box.height + 12 };

type Data = { node: MapNode | undefined; children: Data[] };

/** The tidy tree of Reingold and Tilford, lying on its side: the same places for the same things, in linear time. */
export function layOut(shown: Shown, across: readonly Across[]): Layout {
  const data = (node: MapNode): Data => ({ node, children: shown.isOpen(node) ? shown.below(node).map(data) : [] });
  const root = hierarchy<Data>({ node: undefined, children: shown.roots.map(data) });
  const laid = tree<Data>()
    .nodeSize([step.down, step.across])
    .separation((a, b) => (a.parent === b.parent ? 1 : 1.25))(root);
  const nodes = laid.descendants().filter((one) => one.data.node !== undefined);
  const top = nodes.reduce((least, one) => Math.min(least, one.x), Infinity);
  const byKey = new Map<string, Placed>();
  const placed = nodes.map((one): Placed => {
    const at = { node: one.data.node!, x: one.y - step.across, y: one.x - top };
    byKey.set(at.node.key, at);
    return at;
  });
  const lines: Layout['lines'] = [];
  for (const to of placed) {
    const from = to.node.parent && byKey.get(to.node.parent.key);
    if (from) lines.push({ from, to, across: false, asked: to.node.asked || to.node.kind === 'need' });
  }
  for (const link of across) {
    const [from, to] = [byKey.get(link.to.key), byKey.get(link.from.key)];
    if (from && to) lines.push({ from, to, across: true, asked: link.asked });
  }
  return {
    placed,
    byKey,
    lines,
    width: placed.reduce((most, one) => Math.max(most, one.x + box.width), 0),
    height: placed.reduce((most, one) => Math.max(most, one.y + box.height), 0),
  };
}

/** A curve from box to box. */
export function curve({ from, to }: { from: Placed; to: Placed }): string {
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x, to.y + box.height / 2];
  const middle = x2 > x1 ? (x1 + x2) / 2 : x1 + 40;
  return `M${x1} ${y1}C${middle} ${y1} ${x2 > x1 ? middle : x2 - 40} ${y2} ${x2} ${y2}`;
}

type Window = { left: number; top: number; right: number; bottom: number };

/** Only what lies in the window is in the page; lines that pass through it, too. */
export function within({ placed, lines }: Layout, { left, top, right, bottom }: Window) {
  const isIn = ({ x, y }: Placed) => x < right && x + box.width > left && y < bottom && y + box.height > top;
  return {
    placed: placed.filter(isIn),
    lines: lines.filter(({ from, to }) => {
      const [a, b] = from.y < to.y ? [from.y, to.y] : [to.y, from.y];
      const [l, r] = from.x < to.x ? [from.x, to.x] : [to.x, from.x];
      return a < bottom && b + box.height > top && l < right && r + box.width > left;
    }),
  };
}
