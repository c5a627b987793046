import type { SampleCustomer, SampleGap } from '../shape.ts';

export const customers: SampleCustomer[] = [
  {
    key: 'chains',
    versions: [
      {
        name: 'Regional clinic groups',
        audience: 'business',
        who: 'Clinic groups of 80 to 800 people with one finance office.',
        problem: 'Each clinic orders for itself; head office spends days matching invoices.',
        must_haves: ['One finance office'],
        exclusions: [],
        by: 'priya',
        weeksAgo: 26,
      },
      {
        name: 'Regional clinic groups',
        audience: 'business',
        who: 'Clinic groups with 4 to 20 sites and 80 to 400 people.',
        problem: 'Each clinic orders for itself; head office spends days matching invoices.',
        must_haves: ['One finance office', 'At least 150 supplier invoices a month'],
        exclusions: ['Groups with an ERP of their own making'],
        by: 'leah',
        weeksAgo: 13,
      },
    ],
  },
];

export const gaps: SampleGap[] = [
  {
    key: 'site-rights',
    customer: 'chains',
    need: 'A clinic sees and orders for its own site only',
    feature: 'Permissions per site',
    lost_deals: 7,
    lost_amount: 92_000,
    currency: 'EUR',
    interviews: 5,
    evidence: [{ text: 'Nine lost deals gone through with Colin: seven stopped there', kind: 'lost-deal' }],
    chosen: 'cto',
    by: 'leah',
  },
  {
    key: 'matching',
    customer: 'chains',
    need: 'Head office matches invoices by site on the same day',
    feature: 'Matching table by site',
    lost_deals: 3,
    lost_amount: 41_000,
    currency: 'EUR',
    interviews: 6,
    evidence: [{ text: 'Talks with the finance leads of three trials', kind: 'interview' }],
    chosen: 'cto',
    by: 'priya',
  },
  {
    key: 'mobile-sign',
    customer: 'chains',
    need: 'Doctors sign on the phone',
    feature: 'Approval on the phone',
    lost_deals: 0,
    lost_amount: null,
    currency: 'EUR',
    interviews: 0,
    evidence: [{ text: 'We feel that doctors want it', kind: 'opinion' }],
    by: 'marco',
  },
];
