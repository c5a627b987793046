// Templates for the stage of product–market fit, in English: benchmark customers, a key feature, defects in volume, paying, a rebuild for the segment.
import type { Template } from '../template.ts';

const stages = ['product-market-fit'] as const;

export const productMarketFitTemplatesEn: readonly Template[] = [
  {
    id: 'benchmark-customers-en',
    type: 'fit',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Win three property managers as references so that their peers want the same',
        type: 'fit',
        why: 'Our 11 paying customers come from 7 trades; none of their results convinces a peer. Property managers renew best.',
        idealCustomer: 'Property managers with 200–2,000 flats and their own caretakers; no public housing.',
      },
      keyResults: [
        {
          text: 'Property managers: from demo to contract 10% → 22%',
          kind: 'metric',
          baseline: 10,
          target: 22,
          unit: '%',
          metric: 'M58',
          source: 'SQL on the CRM',
        },
        {
          text: 'Share of flats at the three references whose repairs are reported in the app: 30% → 80%',
          kind: 'metric',
          baseline: 30,
          target: 80,
          unit: '%',
          metric: 'M52',
          source: 'SQL on repair events',
        },
      ],
    },
  },
  {
    id: 'key-feature-en',
    type: 'delivery',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use shared rounds so that caretakers of several houses stop planning on paper',
        type: 'delivery',
        why: '9 of the 14 deals lost last quarter fell on planning across houses.',
        problem: 'A caretaker spends half a day a week on paper rounds, and tenants wait twice.',
        success: 'Rounds are planned in minutes and tenants know the hour.',
      },
      keyResults: [
        {
          text: 'Share of rounds across houses planned without paper: 0% → 60%',
          kind: 'metric',
          baseline: 0,
          target: 60,
          unit: '%',
          source: 'SQL on round events',
        },
        {
          text: 'Visits a week where the tenant was not at home: 40 → 8',
          kind: 'metric',
          baseline: 40,
          target: 8,
          unit: 'visits/week',
          source: 'SQL on visits',
        },
      ],
    },
  },
  {
    id: 'volume-defects-en',
    type: 'quality',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Find assembly defects before the door sensors leave the factory so that first customers need no second visit',
        type: 'quality',
        why: 'For 60 prototypes people watched; with 500 a month the repair queue has grown to three weeks.',
      },
      keyResults: [
        {
          text: 'Share of assembly defects found by the factory test: 55% → 85%',
          kind: 'metric',
          baseline: 55,
          target: 85,
          unit: '%',
          metric: 'M09',
          source: 'SQL on the test bench',
        },
        {
          text: 'Burn-in tests passed at the first try: 82% → 96%',
          kind: 'metric',
          baseline: 82,
          target: 96,
          unit: '%',
          source: 'SQL on the test bench',
        },
      ],
    },
  },
  {
    id: 'first-payment-en',
    type: 'operations',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use a guided first week so that managers on trial want to pay',
        type: 'operations',
        why: 'Of those who closed one repair in the app 40% pay; of the others fewer than 10%.',
      },
      keyResults: [
        {
          text: 'Share of trials that close a repair in the first week: 35% → 70%',
          kind: 'metric',
          baseline: 35,
          target: 70,
          unit: '%',
          metric: 'M51',
          source: 'SQL on repair events',
        },
        {
          text: 'Share of trials that pay within 14 days of their end: 9% → 18%',
          kind: 'metric',
          baseline: 9,
          target: 18,
          unit: '%',
          source: 'SQL on orders',
        },
      ],
    },
  },
  {
    id: 'rebuild-for-segment-en',
    type: 'debt',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Rebuild billing per house so that property managers can sign for the houses they run',
        type: 'debt',
        why: 'Billing hangs on one account; each of the last 9 contracts took 6 hours of changes by hand.',
        impact: {
          delayed: 'Two reports move three weeks.',
          freeze: 'Nobody switches in the week in which invoices are made.',
          risk: 'A first invoice could be wrong; somebody reads each of them before it goes out.',
          rollback: 'Customers switch one by one and can go back in ten minutes.',
        },
        evidence: ['hours spent on invoices, two quarters', 'billing terms of 9 contracts'],
      },
      keyResults: [
        {
          text: 'Share of contracts over several houses invoiced without changes by hand: 10% → 90%',
          kind: 'metric',
          baseline: 10,
          target: 90,
          unit: '%',
          source: 'SQL on invoices',
        },
        {
          text: 'Hours from a signed contract to its first invoice: 6 → 0.5',
          kind: 'metric',
          baseline: 6,
          target: 0.5,
          unit: 'h',
          source: 'time records',
        },
      ],
    },
  },
  {
    id: 'one-customer-picture-en',
    type: 'other',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Go through lost deals every week so that product and sales mean the same customer',
        type: 'other',
        why: 'Nearly half of the customers signed last quarter are of a kind we do not build for.',
        problem: 'Product builds for one customer, sales sells to another, and both feel wronged.',
        success: 'Ask one of each, and they describe the same customer.',
      },
      keyResults: [
        {
          text: 'New customers outside the ideal customer from 45% to 15%',
          kind: 'metric',
          baseline: 45,
          target: 15,
          unit: '%',
          source: 'SQL over the CRM',
        },
        {
          text: 'Lost deals with their real reason written down from 35% to 90%',
          kind: 'metric',
          baseline: 35,
          target: 90,
          unit: '%',
          source: 'SQL over the CRM',
        },
      ],
    },
  },
];
