// What the coach understood of an objective: which links of the growth chain it moves, and by what.
import type { Text } from '../../text.ts';
import { type GrowthLink, growthLinkNames } from '../../okr/growth-link.ts';
import { movedLinks } from '../facts/moved-link.ts';

export type UnderstoodGoal = {
  links: GrowthLink[];
  /** The words that name the means; undefined: none are said. */
  means: string | undefined;
  said: Text;
};

/** Undefined where the goal names no link of the growth chain. Source: A44. */
export function understoodGoal(objective: string): UnderstoodGoal | undefined {
  const moved = movedLinks(objective);
  const [first] = moved;
  if (first === undefined) return undefined;
  const links = moved.map(({ link }) => link);
  const means = first.means && objective.slice(first.means.start, first.means.end).trim();
  const en = links.map((link) => growthLinkNames[link].en).join(', ');
  const zh = links.map((link) => growthLinkNames[link].zh).join('、');
  const said =
    means === undefined
      ? { en: `Moves ${en}; by what is not said.`, zh: `要推动的是${zh}，靠什么还没写。` }
      : { en: `Moves ${en}, by: ${means}.`, zh: `要推动的是${zh}，靠的是「${means}」。` };
  return { links, means, said };
}
