import type { SampleLabel } from '../shape.ts';

export const labels: SampleLabel[] = [
  {
    name: 'Self-service',
    mark: 'triangle',
    objectives: [
      'Use the 2.0 installer so that customers deploy by themselves',
      'Use a guided first hour so that new teams run a real workflow in week one',
      'Turn four packages into one so that admins finish an install in a day',
      'Show ready workflows by industry so that new teams see on day one what it can do for them',
    ],
  },
  {
    name: 'Reliability',
    mark: 'ring',
    objectives: [
      'With automated cases before merge, know early whether payments will break',
      'Split the event write path so that month-end submissions no longer queue',
      'Add automated cases to core payment flows so that we know the risk a day before release',
      'Use load tests to learn the limit of event writes so that growth can be planned',
    ],
  },
  {
    name: 'New markets',
    mark: 'star',
    objectives: ['Together with sales, make supplier approvals worth paying for to regional clinic groups'],
  },
];
