import type { SampleCompany, SampleReadiness } from '../shape.ts';

export const readiness: SampleReadiness[] = [
  {
    team: 'deployment',
    by: 'cto',
    weeksAgo: 27,
    answers: {
      'team-kind': { value: 'product-technology' },
      control: {
        value: {
          design: 'ours',
          development: 'ours',
          test: 'ours',
          release: 'ours',
          operations: 'ours',
          data: 'ours',
        },
        note: 'Release and operations moved into the team this year.',
      },
      'company-focus': {
        value: 'product',
        note: 'The board’s one worry is that people cannot get the product running.',
      },
      'contract-share': { value: 10 },
      lifetime: { value: 'some-cycles' },
      success: { value: { positioning: 'largely', fit: 'largely', quality: 'largely' } },
      audience: { value: 'business' },
      'audience-reason': {
        value:
          'Mid-size customers try it before they talk price. Two thirds of the deals we won last year were pushed by the team that had tried it.',
      },
      origin: { value: 'team' },
      drive: { value: { autonomy: 'yes', attention: 'yes' } },
      beneficiary: { value: 'customers' },
      links: { value: 'linked' },
      stage: { value: 'product-market-fit' },
      rhythm: { value: 'iterations' },
    },
  },
  {
    team: 'deployment',
    by: 'kerr',
    weeksAgo: 27,
    answers: {
      'team-kind': { value: 'product-technology' },
      control: {
        value: {
          design: 'ours',
          development: 'ours',
          test: 'ours',
          release: 'ours',
          operations: 'shared',
          data: 'shared',
        },
        note: 'On-call is shared with Data platform, and usage data lives with them.',
      },
      'company-focus': { value: 'product' },
      'contract-share': { value: 20, note: 'Two old customers still pay us by the day.' },
      lifetime: { value: 'some-cycles' },
      success: { value: { positioning: 'partly', fit: 'largely', quality: 'largely' } },
      audience: { value: 'business' },
      'audience-reason': { value: 'More than half of lost deals say “could not get it installed”; few mention price.' },
      origin: { value: 'team' },
      drive: {
        value: { autonomy: 'yes', attention: 'partly' },
        note: 'They do look, but often only after something broke.',
      },
      beneficiary: { value: 'customers' },
      links: { value: 'linked' },
      stage: { value: 'product-market-fit' },
      rhythm: { value: 'iterations' },
    },
  },
  {
    team: 'deployment',
    by: 'ella',
    weeksAgo: 26,
    answers: {
      'team-kind': { value: 'product-technology' },
      control: {
        value: {
          design: 'shared',
          development: 'ours',
          test: 'ours',
          release: 'others',
          operations: 'shared',
          data: 'others',
        },
        note: 'We still wait for the change board, every second Thursday.',
      },
      'company-focus': { value: 'product' },
      'contract-share': { value: 20 },
      lifetime: { value: 'some-cycles' },
      success: { value: { positioning: 'partly', fit: 'largely', quality: 'largely' } },
      audience: { value: 'business' },
      'audience-reason': {
        value: 'Admins pay the second half once it runs. No account manager can talk a bad install away.',
      },
      origin: { value: 'manager', note: 'Daniel brought it up first; by now we all want it.' },
      drive: { value: { autonomy: 'partly', attention: 'partly' } },
      beneficiary: { value: 'customers' },
      links: { value: 'linked' },
      stage: {
        value: 'basic-validation',
        note: 'I would not call it fit yet: fewer than one customer in five gets it running alone.',
      },
      rhythm: { value: 'iterations' },
    },
  },
  {
    team: 'data',
    by: 'jonas',
    weeksAgo: 13,
    answers: {
      'team-kind': { value: 'product-technology' },
      control: {
        value: {
          design: 'others',
          development: 'ours',
          test: 'others',
          release: 'others',
          operations: 'ours',
          data: 'shared',
        },
        note: 'What is shown, how it is tested and when it ships is decided in Deployment and Payments.',
      },
      'company-focus': { value: 'product' },
      'contract-share': { value: 0 },
      lifetime: { value: 'some-cycles' },
      success: { value: { positioning: 'partly', fit: 'partly', quality: 'largely' } },
      audience: { value: 'business' },
      origin: { value: 'team' },
      drive: { value: { autonomy: 'yes', attention: 'yes' } },
      beneficiary: { value: 'customers' },
      links: { value: 'linked' },
      stage: { value: 'growth' },
      rhythm: { value: 'iterations' },
    },
  },
];

export const exceptions: SampleCompany['exceptions'] = [
  {
    team: 'data',
    by: 'jonas',
    verdict: 'not-on-its-own',
    reason:
      'Both teams we depend on have agreed in writing to what the split of the write path needs from them. We look again when the quarter ends.',
  },
];
