import type { SampleIndicator, SampleWorkedOut } from '../shape.ts';

export const indicators: SampleIndicator[] = [
  {
    team: null,
    name: 'Active customers a week',
    definition:
      'Customers of whom at least one flow ran through within the week. Trials count, our own accounts do not.',
    metric: null,
    unit: 'customers',
    direction: 'up',
    low: null,
    high: null,
    owner: 'cto',
    weekly: [
      118, 120, 119, 123, 127, 126, 130, 131, 129, 134, 138, 137, 141, 140, 144, 149, 148, 152, 155, 153, 158, 162, 161,
      166, 168, 171, 170, 175,
    ],
  },
  {
    team: 'payments',
    name: 'Payments that succeed',
    definition:
      'Charges that went through ÷ charges begun, by week. An empty account is no failure, one that succeeds on a retry counts once.',
    metric: null,
    unit: '%',
    direction: 'up',
    low: 98.5,
    high: null,
    owner: 'priya',
    weekly: [
      98.7, 98.6, 98.8, 98.9, 98.4, 98.6, 98.8, 98.9, 99, 98.9, 98.7, 98.8, 99, 99.1, 99, 98.3, 98.2, 98.6, 98.8, 98.9,
      99, 99.1, 99, 98.9, 98.8, 98.6, 98.4, 98.3,
    ],
  },
  {
    team: 'deployment',
    name: 'From merge to live',
    definition: 'Median time from the merge to the change being live, weekends and holidays included.',
    metric: null,
    unit: 'hours',
    direction: 'down',
    low: null,
    high: 24,
    owner: 'kerr',
    weekly: [
      41, 39, 40, 36, 37, 33, 34, 30, 31, 29, 27, 28, 26, 25, 26, 24, 23, 24, 22, 23, 21, 22, 20, 21, 20, 19, 19, 18,
    ],
  },
  {
    team: 'data',
    name: 'Event writes in the busiest hour',
    definition: 'Events written in the busiest hour of the week, retries included, replays left out.',
    metric: null,
    unit: '/h',
    direction: null,
    low: null,
    high: null,
    owner: 'jonas',
    weekly: [
      256000, 270000, 281000, 296000, 307000, 324000, 338000, 356000, 370000, 391000, 407000, 430000, 448000, 472000,
      493000, 521000,
    ],
  },
  {
    team: null,
    name: 'People in product & technology',
    definition: 'Everybody on the payroll of the teams, part-time by their share, on Monday.',
    metric: null,
    unit: 'people',
    direction: null,
    low: null,
    high: null,
    owner: 'cto',
    weekly: [
      26, 26, 27, 27, 27, 28, 28, 28, 29, 29, 29, 30, 30, 30, 31, 31, 32, 32, 33, 33, 33, 34, 34, 35, 35, 36, 36, 37,
    ],
  },
];

export const workedOut: SampleWorkedOut[] = [
  {
    team: null,
    name: 'Marginal efficiency of product & technology',
    definition:
      'Do more people give more? Growth of active customers ÷ growth of people over a quarter; 1 is as much more of both.',
    metric: 'M82',
    unit: 'times',
    direction: 'up',
    low: 1,
    high: null,
    owner: 'cto',
    output: 'Active customers a week',
    people: 'People in product & technology',
    weeks: 13,
  },
];
