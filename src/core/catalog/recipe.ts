// The shape of a recipe: how a metric of the catalogue is usually asked for at one kind of source.

/** `pull`: settings of a question for a connector, to be adapted. `push`: the measure of a report that a CI job sends. */
export type Recipe =
  | { kind: 'pull'; connector: string; config: Readonly<Record<string, string | number>> }
  | { kind: 'push'; formats: readonly string[]; measure: string };

export type Recipes = Readonly<Record<string, readonly Recipe[]>>;

export function pull(connector: string, config: Readonly<Record<string, string | number>>): Recipe {
  return { kind: 'pull', connector, config };
}

export function push(measure: string, ...formats: string[]): Recipe {
  return { kind: 'push', formats, measure };
}

/** The same measure at both Git hosts. */
export function delivery(measure: string, more: Readonly<Record<string, string | number>> = {}): Recipe[] {
  return [
    pull('github', { repository: 'acme/shop', measure, ...more, days: 28 }),
    pull('gitlab', { project: 'acme/shop', measure, ...more, days: 28 }),
  ];
}

/** A share over the window, with its counts, so that nobody has to trust a bare percentage. */
export function share(top: string, bottom: string, from: string): Recipe {
  return pull('sql', {
    query: `select ${top} as numerator, ${bottom} as denominator, 100 as scale\nfrom ${from}\nwhere created_at >= :from and created_at < :to`,
  });
}
