// The shape of a recipe: how a metric of the catalogue is usually asked for at one kind of source.
import { type Dialect, dialects, engineNames, sqlEngines, type SqlEngine } from './recipes/dialects.ts';

type Config = Readonly<Record<string, string | number>>;

/**
 * `pull`: settings of a question for a connector, to be adapted; `engines`: the databases that understand it.
 * `push`: the measure of a report that a CI job sends.
 */
export type Recipe =
  | { kind: 'pull'; connector: string; config: Config; engines?: readonly SqlEngine[] }
  | { kind: 'push'; formats: readonly string[]; measure: string };

export type Recipes = Readonly<Record<string, readonly Recipe[]>>;

/** Whom the question is put to: the connector, and of databases those that understand it. */
export function askedOf({ connector, engines = [] }: Extract<Recipe, { kind: 'pull' }>): string {
  return [connector, ...engines.map((one) => engineNames[one])].join(' · ');
}

export function pull(connector: string, config: Config): Recipe {
  return { kind: 'pull', connector, config };
}

export function push(measure: string, ...formats: string[]): Recipe {
  return { kind: 'push', formats, measure };
}

/** The same measure at both Git hosts. */
export function delivery(measure: string, more: Config = {}): Recipe[] {
  return [
    pull('github', { repository: 'acme/shop', measure, ...more, days: 28 }),
    pull('gitlab', { project: 'acme/shop', measure, ...more, days: 28 }),
  ];
}

/** One question in the words of each database; databases that use the same words share a recipe. `days`: of its span. */
export function sql(days: number | undefined, question: (words: Sql) => string): Recipe[] {
  const byQuery = new Map<string, SqlEngine[]>();
  for (const engine of sqlEngines) {
    const query = question(sqlOf(dialects[engine]));
    byQuery.set(query, [...(byQuery.get(query) ?? []), engine]);
  }
  return [...byQuery].map(([query, engines]) => ({
    kind: 'pull',
    connector: 'sql',
    config: { query, ...(days === undefined ? {} : { days }) },
    engines,
  }));
}

export type Sql = Dialect & {
  /** A time column lies in the span. */
  within(column: string): string;
  /** A date column is one of the whole days of the span: the day it ends on is not over, and left out. */
  onDays(column: string): string;
  /** Something that has a beginning and perhaps an end was there at a moment. */
  there(moment: ':from' | ':to', began: string, ended: string): string;
};

function sqlOf(dialect: Dialect): Sql {
  const { time } = dialect;
  return {
    ...dialect,
    within: (column) => `${time(column)} >= ${time(':from')} and ${time(column)} < ${time(':to')}`,
    onDays: (column) => `${column} >= date(:from) and ${column} < date(:to)`,
    there: (moment, began, ended) =>
      `${time(began)} <= ${time(moment)} and (${ended} is null or ${time(ended)} > ${time(moment)})`,
  };
}

/** A share over the span, with its counts, so that nobody has to trust a bare percentage. */
export function share(
  days: number,
  top: string | ((words: Sql) => string),
  from: string,
  where: (words: Sql) => string,
): Recipe[] {
  return sql(days, (words) => {
    const yes = typeof top === 'string' ? top : top(words);
    return `select count(case when ${yes} then 1 end) as numerator, count(*) as denominator, 100 as scale\nfrom ${from}\nwhere ${where(words)}`;
  });
}
