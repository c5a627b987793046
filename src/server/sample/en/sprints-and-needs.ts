import type { SampleCompany } from '../shape.ts';

export const push: SampleCompany['iterations']['push'] = [
  { keyResult: 'New customers who deploy without a ticket from 18% to 55%', places: [1, 2, 3, 4] },
  { keyResult: 'Day-7 activation of new teams from 31% to 45%', places: [0, 1, 4] },
];

export const needs: SampleCompany['needs'] = [
  {
    team: 'deployment',
    quarter: -1,
    by: 'kerr',
    text: 'Somebody who knows how large companies run closed networks',
    standard: 'Has run an installation behind a firewall that opens nothing, and can say what went wrong.',
    state: 'met',
    outcome: 'Sam spent four weeks with the operations team of a customer.',
  },
  {
    team: 'data',
    quarter: -1,
    by: 'jonas',
    text: 'Somebody who has drawn large amounts of data before',
    standard: 'Shows a chart of a million points that stays quick, made by their own hand.',
    state: 'open',
  },
];
