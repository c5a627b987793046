import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { OkrMap } from '../../../contract/map-rows.ts';
import { bears, labelsNow } from '../../../core/okr/labels.ts';
import type { Label } from '../../../contract/labels.ts';
import { forestOf, type MapNode } from './forest.ts';
import { type MapSearch, readTurned, writeTurned } from './search.ts';
import { rowsOf, shownOf } from './shown.ts';

export type MapView = ReturnType<typeof useMap>;

/** What is shown of a map as its address says, and what changes the address. */
export function useMap(map: OkrMap, search: MapSearch, labels: readonly Label[]) {
  const navigate = useNavigate();
  const forest = useMemo(() => forestOf(map, search.needs === 'shown'), [map, search.needs]);
  const { type, status, label, find = '', open = '', at } = search;
  const objectives = useMemo(() => new Map(map.objectives.map((one) => [one.id, one])), [map]);
  const shown = useMemo(() => {
    const words = find.toLowerCase().split(/\s+/).filter(Boolean);
    const isAsked = type !== undefined || status !== undefined || label !== undefined || words.length > 0;
    const fits = (node: MapNode) => {
      const objective = objectives.get(node.objectiveId ?? '');
      if (objective === undefined) return words.length > 0 && says(node.text, words) && !type && !status && !label;
      if (type !== undefined && objective.type !== type) return false;
      if (label !== undefined && !bears(objective.labels, label, labels)) return false;
      if (status !== undefined && node.status !== status) return false;
      return says(node.text, words);
    };
    return shownOf({
      roots: forest.roots,
      fits: isAsked ? fits : undefined,
      turned: readTurned(open),
      total: forest.byKey.size,
    });
  }, [forest, objectives, type, status, label, find, open, labels]);
  const rows = useMemo(() => rowsOf(shown), [shown]);
  const say = (changes: Partial<Record<keyof MapSearch, string | undefined>>) =>
    void navigate({
      to: '/map',
      // What was said a moment ago is not unsaid by whoever has not heard of it yet.
      search: (before) => ({ ...before, ...changes }) as MapSearch,
      replace: true,
    });
  const turn = (node: MapNode) => {
    const { base, keys } = readTurned(open);
    const turned = new Set(keys);
    if (!turned.delete(node.key)) turned.add(node.key);
    say({ open: writeTurned({ base, keys: turned }), at: node.key });
  };
  /** Everything with something below it, opened or closed. */
  const turnAll = (isOpen: boolean) => say({ open: isOpen ? 'all' : 'none' });
  /** The shapes of the labels an objective bears, as far as there is room for them. */
  const marksOf = (node: MapNode) =>
    node.kind === 'objective'
      ? labelsNow(objectives.get(node.id)?.labels ?? [], labels)
          .slice(0, mostMarks)
          .map(({ mark }) => mark)
      : [];
  const marked = forest.byKey.get(at ?? '');
  return { map, forest, shown, rows, marked, marksOf, say, turn, turnAll, find };
}

const mostMarks = 4;

function says(text: string, words: readonly string[]): boolean {
  const told = text.toLowerCase();
  return words.every((word) => told.includes(word));
}
