// Which measure of a pushed report a metric of the catalogue is, so that a key result that has a metric finds its number.
import { recipesOf } from './recipes.ts';

/** What a name stands for: the measures of a metric (`M13`), or the measure itself. */
export function measuresNamed(name: string): string[] {
  const metric = name.toUpperCase();
  const found = recipesOf(metric).flatMap((recipe) => (recipe.kind === 'push' ? [recipe.measure] : []));
  return found.length > 0 ? found : [name];
}
