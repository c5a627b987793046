import { describe, expect, test } from 'vitest';
import { coach } from '../../core/coach/run.ts';
import { company as en } from './en/company.ts';
import { sampleOkrSet } from './okr-set-of.ts';
import { company as zh } from './zh/company.ts';

describe.each([zh, en])('the coach on the sample company, $lang', (company) => {
  test.each(company.objectives.map((objective) => [objective.text, objective] as const))(
    'coach: %s',
    (_, objective) => {
      const said = coach(sampleOkrSet(company, objective)).filter((finding) => finding.severity !== 'info');
      const rules = said.map((finding) => finding.rule);
      if (objective.speaks) expect(rules).toEqual(expect.arrayContaining(objective.speaks));
      else expect(said.map(({ rule, text }) => `${rule}: ${text}`)).toEqual([]);
      for (const answer of objective.answers ?? []) expect(rules).toContain(answer.rule);
    },
  );
});
