import type { SampleAlignment } from '../shape.ts';

export const alignments: SampleAlignment[] = [
  {
    objective: 'With automated cases before merge, know early whether payments will break',
    parent: 'Use the 2.0 installer so that customers deploy by themselves',
    share: 0.2,
    note: 'Nobody upgrades by themselves while an upgrade may break payments.',
    by: 'priya',
    answeredBy: 'kerr',
  },
  {
    objective: 'Use a guided first hour so that new teams run a real workflow in week one',
    parent: 'Use the 2.0 installer so that customers deploy by themselves',
    note: 'What is installed has to be used.',
    by: 'nadia',
    answeredBy: 'kerr',
  },
  {
    objective: 'Split the event write path so that month-end submissions no longer queue',
    parent: 'Use the 2.0 installer so that customers deploy by themselves',
    share: 0.1,
    note: 'Larger customers ask for it before they move their month-end.',
    by: 'jonas',
  },
];
