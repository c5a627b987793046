// What a recipe says differently to each database: times, days, spans between them, and medians.

/** Databases that every SQL recipe of the catalogue is run on, by the names the connector gives them. */
export const sqlEngines = ['postgresql', 'mysql', 'sqlite'] as const;
export type SqlEngine = (typeof sqlEngines)[number];

export const engineNames: Record<SqlEngine, string> = {
  postgresql: 'PostgreSQL',
  mysql: 'MySQL / MariaDB',
  sqlite: 'SQLite',
};

export type Dialect = {
  /** A time column or `:from` and `:to`, so that the two can be compared. */
  time(expression: string): string;
  /** A date column `count` days later. */
  daysAfter(column: string, count: number): string;
  /** Seconds between two time columns, as a number that divides without loss. */
  seconds(from: string, to: string): string;
  /** Whole days between two date columns. */
  days(from: string, to: string): string;
  /** The median of an expression over rows; `rows`: from the word `from` on. */
  median(value: string, rows: string): string;
};

/** Databases without a median: the middle one, or the mean of the two in the middle. */
const middleOf = (value: string, rows: string) => `select avg(v)
from (
  select v, row_number() over (order by v) as n, count(*) over () as c
  from (select ${value} as v ${rows}) as rows_of_it
) as ordered
where 2 * n between c and c + 2`;

const as = (expression: string) => expression;

export const dialects: Record<SqlEngine, Dialect> = {
  postgresql: {
    time: as,
    daysAfter: (column, count) => `${column} + ${count}`,
    seconds: (from, to) => `extract(epoch from ${to} - ${from})`,
    days: (from, to) => `${to} - ${from}`,
    median: (value, rows) => `select percentile_cont(0.5) within group (order by ${value})\n${rows}`,
  },
  mysql: {
    time: as,
    daysAfter: (column, count) => `date_add(${column}, interval ${count} day)`,
    seconds: (from, to) => `timestampdiff(second, ${from}, ${to})`,
    days: (from, to) => `datediff(${to}, ${from})`,
    median: middleOf,
  },
  sqlite: {
    // Texts in more than one form: only made alike they can be compared.
    time: (expression) => `datetime(${expression})`,
    daysAfter: (column, count) => `date(${column}, '+${count} days')`,
    seconds: (from, to) => `(unixepoch(${to}) - unixepoch(${from}))`,
    days: (from, to) => `julianday(${to}) - julianday(${from})`,
    median: middleOf,
  },
};
