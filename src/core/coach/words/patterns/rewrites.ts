// Wordings that a rewrite has to give way to.
import { any } from '../pattern.ts';

export const beforeGoal = new RegExp(
  `\\b${any`
  above
  at
  at least
  below
  is
  of
  over
  reach
  reaches
  to
  under
`}\\s(?=[^\\s]*$|[^\\s]*\\s)`,
  'i',
);

export const reachFrom = /(?:达到|达|至|到)\s?从 \? 到/;
