// Takes back what was read as an objective and turned out to be none, once the whole document is known.
import type { Collector, Found } from './collect.ts';
import type { Explained } from './reasons.ts';

/** Objectives that stand alone. `Objectives: what we want` only explains a word. */
export function takeBack({ explain, unread }: Collector, found: ReadonlySet<Found>): void {
  const lines = new Map<number, Pick<Explained, 'as' | 'reason'>>();
  for (const { node, objective: place } of found) {
    const line = node.lines[0]?.number ?? place.line;
    const explains = node.label?.plural === true;
    lines.set(line, explains ? { as: 'note', reason: 'prose' } : { as: 'unread', reason: 'objective-alone' });
    if (!explains) unread.push({ line, text: place.text, reason: 'objective-alone' });
  }
  for (const one of explain) if (one.as === 'objective') Object.assign(one, lines.get(one.line));
}

/** Objectives that only sum up or head others, with their key results. */
export function passOver(
  { explain }: Collector,
  found: ReadonlySet<Found>,
  are: Pick<Explained, 'as' | 'reason'>,
): void {
  const lines = new Set(
    [...found].flatMap(({ node, places }) => [node.lines[0]?.number, ...places.map(({ line }) => line)]),
  );
  for (const one of explain) if (lines.has(one.line)) Object.assign(one, are);
}
