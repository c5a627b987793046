import type { SampleDependency } from '../shape.ts';

export const dependencies: SampleDependency[] = [
  {
    keyResult: 'New customers who deploy without a ticket from 18% to 55%',
    team: 'payments',
    need: 'Upgrade cases for payments that the installer can run by itself',
    dueWeek: 9,
    by: 'kerr',
    state: 'accepted',
    answeredBy: 'priya',
  },
  {
    keyResult: 'Day-7 activation of new teams from 31% to 45%',
    team: 'data',
    need: 'The first hour of new teams as one event series',
    dueWeek: 11,
    by: 'nadia',
    state: 'asked',
  },
];
