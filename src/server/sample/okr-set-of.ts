import { okrSetOf } from '../../core/okr/okr-set-of.ts';
import type { OkrSet } from '../../core/okr/okr-set.ts';
import { coachedEvidence } from './debt-rows.ts';
import type { SampleCompany, SampleObjective } from './shape.ts';

/** What the coach reads of a sample objective: the same as on its page. */
export function sampleOkrSet(company: SampleCompany, objective: SampleObjective): OkrSet {
  const diagnosis = company.diagnoses.find((one) => one.key === objective.diagnosis);
  const nameOf = (key: string) => company.people.find((person) => person.key === key)?.name ?? key;
  return okrSetOf({
    ...objective,
    evidence: objective.evidence?.map((one) => coachedEvidence(company, one)),
    diagnosis: diagnosis && { kind: diagnosis.kind, text: diagnosis.text },
    agreements: objective.agreements?.map(({ person, role, agreedWeek, condition }) => ({
      person: { name: nameOf(person) },
      role,
      state: agreedWeek === undefined ? 'asked' : condition === undefined ? 'agreed' : 'agreed-if',
      spoke: agreedWeek === undefined ? null : true,
      earlier: false,
      answeredAt: agreedWeek === undefined ? null : '2026-01-01T09:00:00.000Z',
    })),
    keyResults: objective.keyResults.map((keyResult) => ({
      ...keyResult,
      confirmedBy: null,
      kind: keyResult.kind ?? 'metric',
      source: { kind: 'manual', name: keyResult.source ?? '' },
      tasks: company.tasks
        .filter((task) => task.keyResult === keyResult.text)
        .map((task) => ({ ...task, owner: { name: task.owner }, proposedBy: { name: task.proposedBy ?? task.owner } })),
      knowBy: keyResult.knowByWeek === undefined ? null : '2026-12-20',
    })),
  });
}
