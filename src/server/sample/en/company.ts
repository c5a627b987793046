import type { SampleCompany } from '../shape.ts';
import { dataPlatform } from './data-platform.ts';
import { customers, gaps } from './customers.ts';
import { debt } from './debt.ts';
import { deployment } from './deployment.ts';
import { labels } from './labels.ts';
import { alignments } from './alignments.ts';
import { dependencies } from './dependencies.ts';
import { chain, diagnoses, notDoing } from './focus.ts';
import { chainNumbers } from './chain-numbers.ts';
import { indicators, workedOut } from './indicators.ts';
import { payments } from './payments.ts';
import { people, teams } from './people.ts';
import { exceptions, readiness } from './readiness.ts';
import { needs, push } from './sprints-and-needs.ts';
import { tasks } from './tasks.ts';

/** Larkfield: sells a workflow product that mid-size companies run on their own servers. */
export const company: SampleCompany = {
  lang: 'en',
  name: 'Larkfield (sample)',
  people,
  teams,
  chain,
  diagnoses,
  notDoing,
  readiness,
  exceptions,
  objectives: [...deployment, ...payments, ...dataPlatform],
  alignments,
  labels,
  dependencies,
  tasks,
  iterations: { team: 'deployment', by: 'sam', name: 'Sprint {n}', weeks: 2, count: 6, push },
  indicators: [...indicators, ...chainNumbers],
  workedOut,
  debt,
  customers,
  gaps,
  needs,
};
