import type { Status } from '../../../core/standing/status.ts';
import { worstFirst } from '../../../core/standing/worst-first.ts';
import type { Turned } from './shown.ts';
import { type ObjectiveType, objectiveTypes } from '../../../core/okr/words.ts';

/** All that a map shows stands in its address, so that it can be sent: which things, what is open, where one looks. */
export type MapSearch = {
  cycle?: string;
  team?: string;
  label?: string;
  type?: ObjectiveType;
  status?: Status;
  find?: string;
  view?: 'outline' | 'map';
  /** What key results need of other teams, too. */
  needs?: 'shown';
  /** What is marked, by the end of its id. */
  at?: string;
  /** What is open or closed otherwise than at first. */
  open?: string;
  /** Where one looks: left, top, zoom. */
  pos?: string;
};

/** In an address that can be sent: two words for all of it, keys for single ones. */
export function readTurned(open = ''): Turned {
  const [first = '', ...more] = open.split('.').filter(Boolean);
  const base = first === 'all' || first === 'none' ? first : undefined;
  return { base, keys: new Set(base === undefined && first !== '' ? [first, ...more] : more) };
}

export function writeTurned({ base, keys }: Turned): string | undefined {
  return [...(base === undefined ? [] : [base]), ...keys].join('.') || undefined;
}

/** Anything else in the address is left out. */
export function readMapSearch(search: Record<string, unknown>): MapSearch {
  const said: MapSearch = {};
  for (const name of ['cycle', 'team', 'label', 'find', 'at', 'open', 'pos'] as const) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') said[name] = value;
    // An end of an id that has no letters reads as a number.
    if (typeof value === 'number') said[name] = String(value);
  }
  const type = objectiveTypes.find((one) => one === search['type']);
  const status = worstFirst.find((one) => one === search['status']);
  const view = search['view'];
  return {
    ...said,
    ...(type === undefined ? {} : { type }),
    ...(status === undefined ? {} : { status }),
    ...(search['needs'] === 'shown' ? { needs: 'shown' as const } : {}),
    ...(view === 'outline' || view === 'map' ? { view } : {}),
  };
}

export type Camera = { x: number; y: number; zoom: number };

export function readCamera(pos: string | undefined): Camera | undefined {
  const [x, y, zoom] = (pos ?? '').split('_').map(Number);
  if (x === undefined || y === undefined || zoom === undefined) return undefined;
  const isSound = [x, y, zoom].every(Number.isFinite) && zoom >= leastZoom && zoom <= mostZoom;
  return isSound ? { x, y, zoom } : undefined;
}

export function writeCamera({ x, y, zoom }: Camera): string {
  return [Math.round(x), Math.round(y), Math.round(zoom * 1000) / 1000].join('_');
}

export const leastZoom = 0.02;
export const mostZoom = 2.5;
