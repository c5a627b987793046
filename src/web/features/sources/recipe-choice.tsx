import type { Metric } from '../../../core/catalog/metric.ts';
import { recipesOf } from '../../../core/catalog/recipes.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import type { Config, Connector } from './settings-fields.ts';
import styles from './recipe-choice.module.css';
import { text } from './text.ts';

type Props = {
  connector: Connector;
  /** Of the connection, where it is a database: its own words are offered, not those of others. */
  engine?: unknown;
  metrics: readonly Metric[];
  onUse: (config: Config) => void;
};

/** Questions that are ready to be adapted: the recipes of the metrics for this connector, else its example. */
export function RecipeChoice({ connector, engine, metrics, onUse }: Props) {
  const t = useText();
  const found = metrics.flatMap((metric) => {
    const recipes = recipesOf(metric.id).filter(
      (one) =>
        one.kind === 'pull' &&
        one.connector === connector.id &&
        (engine === undefined || !one.engines || one.engines.some((its) => its === engine)),
    );
    return recipes.length > 0 ? [{ metric, recipes }] : [];
  });
  if (found.length === 0)
    return (
      <p className={styles.recipes}>
        <Button look="link" onClick={() => onUse(connector.example as Config)}>
          {t(text.exampleOf)}
        </Button>
      </p>
    );
  return found.map(({ metric, recipes }) => (
    <div key={metric.id} className={styles.recipes}>
      <p>{t(text.recipes, { metric: t(metric.name) })}</p>
      <ul>
        {recipes.map((recipe) =>
          recipe.kind === 'push' ? null : (
            <li key={JSON.stringify(recipe.config)}>
              <code>{inShort(recipe.config)}</code>
              <Button look="link" onClick={() => onUse({ ...recipe.config })}>
                {t(text.useRecipe)}
                <span className="only-heard"> {inShort(recipe.config)}</span>
              </Button>
            </li>
          ),
        )}
      </ul>
    </div>
  ));
}

/** The question on one line. */
function inShort(config: Config): string {
  const query = config['query'];
  if (query !== undefined) return String(query).replace(/\s+/g, ' ');
  return Object.entries(config)
    .map(([name, value]) => `${name}: ${value}`)
    .join(' · ');
}
