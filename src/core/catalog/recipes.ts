// The recipes of all metrics of the catalogue.
import type { Recipe, Recipes } from './recipe.ts';
import { deliveryRecipes } from './recipes/delivery.ts';
import { productRecipes } from './recipes/product.ts';
import { revenueRecipes } from './recipes/revenue.ts';
import { runningRecipes } from './recipes/running.ts';

const recipes: Recipes = { ...deliveryRecipes, ...runningRecipes, ...productRecipes, ...revenueRecipes };

/** How the metric is usually asked for; every metric of the catalogue has at least one recipe. */
export function recipesOf(metricId: string): readonly Recipe[] {
  return recipes[metricId] ?? [];
}
