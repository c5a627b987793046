import type { KeyboardEvent } from 'react';
import { composing } from '../../lib/keyboard.ts';
import type { MapNode } from './forest.ts';
import type { Shown } from './shown.ts';
import type { MapView } from './use-map.ts';

/** Where an arrow leads from what is marked: right opens or goes down the tree, left closes or goes up. */
export type Step = { to: MapNode } | { turn: MapNode } | undefined;

export function stepOf(key: string, marked: MapNode | undefined, shown: Shown, rows: readonly MapNode[]): Step {
  if (rows.length === 0) return undefined;
  const at = marked === undefined ? -1 : rows.indexOf(marked);
  const first = rows[0]!;
  if (at < 0 || marked === undefined) return ['ArrowUp', 'End'].includes(key) ? { to: rows.at(-1)! } : { to: first };
  switch (key) {
    case 'ArrowDown':
      return { to: rows[Math.min(rows.length - 1, at + 1)]! };
    case 'ArrowUp':
      return { to: rows[Math.max(0, at - 1)]! };
    case 'Home':
      return { to: first };
    case 'End':
      return { to: rows.at(-1)! };
    case 'ArrowRight': {
      const below = shown.below(marked);
      if (below.length === 0) return undefined;
      return shown.isOpen(marked) ? { to: below[0]! } : { turn: marked };
    }
    case 'ArrowLeft':
      if (shown.isOpen(marked)) return { turn: marked };
      return marked.parent === undefined ? undefined : { to: marked.parent };
    default:
      return undefined;
  }
}

const stepKeys = ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End'];

type Acts = { onOpen: (node: MapNode) => void; onTie: (node: MapNode) => void };

/** What a key does on the map and on the outline alike; `more`: what it does besides. */
export function pressed(
  event: KeyboardEvent,
  { shown, rows, say, turn }: MapView,
  at: MapNode | undefined,
  { onOpen, onTie }: Acts,
  more: Record<string, () => void> = {},
): void {
  const { key } = event;
  if (composing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const acts = { ...more };
  if (at !== undefined)
    Object.assign(acts, { Enter: () => onOpen(at), ' ': () => turn(at), t: () => onTie(at) } satisfies typeof acts);
  if (stepKeys.includes(key))
    acts[key] = () => {
      const step = stepOf(
        key,
        at,
        shown,
        rows.map(({ node }) => node),
      );
      if (step !== undefined && 'to' in step) say({ at: step.to.key });
      else if (step !== undefined) turn(step.turn);
    };
  const act = acts[key];
  if (act === undefined) return;
  event.preventDefault();
  // Letters lead elsewhere on other places of the page.
  event.stopPropagation();
  act();
}
