// Templates for the stages of growth, in English: a start without us, interfaces that hold, the mainstream segment, peaks, the back office, output per person.
import type { Template } from '../template.ts';

const stages = ['growth', 'scaling'] as const;

export const growthTemplatesEn: readonly Template[] = [
  {
    id: 'start-without-us-en',
    type: 'delivery',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Let new customers set themselves up so that they start on the day they sign',
        type: 'delivery',
        why: 'Twice as many sign as a year ago, eight people set them up, and the queue is six weeks.',
        problem: 'Customers have paid and wait until they care no more.',
        success: 'Customers start alone; our people take the few special ones.',
      },
      keyResults: [
        {
          text: 'New customers set up without our people from 15% to 60%',
          kind: 'metric',
          baseline: 15,
          target: 60,
          unit: '%',
          source: 'SQL over set-up events',
        },
        {
          text: 'Median days from contract to first use from 31 to 4',
          kind: 'metric',
          baseline: 31,
          target: 4,
          unit: 'days',
          source: 'SQL over CRM and events',
        },
      ],
    },
  },
  {
    id: 'interfaces-hold-en',
    type: 'quality',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Find breaking interface changes before merge so that customers upgrade without stopping work',
        type: 'quality',
        why: 'With three times the customers one break brings forty calls, and comes up when contracts are renewed.',
      },
      keyResults: [
        {
          text: 'Public interfaces with a contract test from 30% to 85%',
          kind: 'metric',
          baseline: 30,
          target: 85,
          unit: '%',
          source: 'CI report',
        },
        {
          text: 'Interface defects found before merge from 40% to 80%',
          kind: 'metric',
          baseline: 40,
          target: 80,
          unit: '%',
          source: 'SQL over defects',
        },
      ],
    },
  },
  {
    id: 'mainstream-segment-en',
    type: 'fit',
    lang: 'en',
    stages: ['growth'],
    set: {
      objective: {
        text: 'Close the gaps in rights and reconciliation so that mainstream chains move all their shops to us',
        type: 'fit',
        why: 'Early customers put up with steps by hand, mainstream chains do not: 19 of 31 lost deals stopped there.',
        idealCustomer: 'Chains with 20–100 shops of their own and somebody for operations; no franchises.',
      },
      keyResults: [
        {
          text: 'Demo-to-contract conversion of chains from 14% to 24%',
          kind: 'metric',
          baseline: 14,
          target: 24,
          unit: '%',
          metric: 'M58',
          source: 'SQL over the CRM',
        },
        {
          text: 'Shops of new chains that reconcile every week in week 8 from 52% to 75%',
          kind: 'metric',
          baseline: 52,
          target: 75,
          unit: '%',
          metric: 'M52',
          source: 'SQL over reconciliation events',
        },
      ],
    },
  },
  {
    id: 'peak-without-queue-en',
    type: 'debt',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Split stock writes by shop so that orders do not queue on sale days',
        type: 'debt',
        why: 'Orders grew 40% a quarter for three quarters, and 12% of them queued on the last sale day.',
        impact: {
          delayed: 'Two reports come four weeks later.',
          freeze: 'No city moves on a Friday or before a holiday.',
          risk: 'Orders of the city that moves may be slow for some minutes.',
          rollback: 'Cities move one by one, and back within ten minutes when something breaks.',
        },
        evidence: ['Peak orders an hour of three quarters', 'Load test: queues begin at 400,000 orders an hour'],
      },
      keyResults: [
        {
          text: 'Orders an hour without a queue in the load test from 400,000 to 1,200,000',
          kind: 'metric',
          baseline: 400000,
          target: 1200000,
          unit: 'orders',
          source: 'load-test report',
        },
        {
          text: 'Orders that queue for over a second on a sale day from 12% to 1%',
          kind: 'metric',
          baseline: 12,
          target: 1,
          unit: '%',
          source: 'order path monitoring',
        },
      ],
    },
  },
  {
    id: 'back-office-en',
    type: 'other',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use one opening desk so that regions open shops without waiting for head office',
        type: 'other',
        why: 'A shop needs 11 approvals by 6 people; three times as many shops are planned for next year.',
      },
      keyResults: [
        {
          text: 'Share of openings that a region finishes by itself: 5% → 70%',
          kind: 'metric',
          baseline: 5,
          target: 70,
          unit: '%',
          source: 'SQL on the workflow',
        },
        {
          text: 'Median days from an approved site to the opening: 46 → 25',
          kind: 'metric',
          baseline: 46,
          target: 25,
          unit: 'days',
          source: 'SQL on the workflow',
        },
      ],
    },
  },
  {
    id: 'output-per-person-en',
    type: 'operations',
    lang: 'en',
    stages,
    set: {
      objective: {
        text: 'Use automatic dispatch so that service crews take twice the orders with few more people',
        type: 'operations',
        why: 'In a year the crews grew 90% and the orders 40%: a marginal efficiency of 0.44.',
      },
      keyResults: [
        {
          text: 'Marginal efficiency of orders over people: 0.44 → 0.9',
          kind: 'metric',
          baseline: 0.44,
          target: 0.9,
          unit: 'times',
          source: 'SQL on orders and staff',
        },
        {
          text: 'Share of orders dispatched without a person: 12% → 65%',
          kind: 'metric',
          baseline: 12,
          target: 65,
          unit: '%',
          source: 'SQL on dispatch events',
        },
      ],
    },
  },
];
