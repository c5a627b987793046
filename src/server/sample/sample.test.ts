import { describe, expect, test } from 'vitest';
import { readinessVerdict } from '../../core/readiness/readiness-verdict.ts';
import { company as en } from './en/company.ts';
import type { SampleCompany } from './shape.ts';
import { company as zh } from './zh/company.ts';

describe.each([zh, en])('the sample company, $lang', (company) => {
  const people = new Set(company.people.map((person) => person.key));
  const keyResults = company.objectives.flatMap((objective) => objective.keyResults);

  test('everything it points at exists', () => {
    const named = [
      ...company.teams.flatMap((team) => [...team.leads, ...team.members]),
      ...company.diagnoses.map((diagnosis) => diagnosis.by),
      ...company.readiness.map((answers) => answers.by),
      ...company.objectives.flatMap((objective) => [
        objective.owner,
        ...(objective.agreements ?? []).map((one) => one.person),
        ...[objective.acknowledgements, objective.support, objective.answers].flatMap((list) =>
          (list ?? []).map((one) => one.by),
        ),
      ]),
      ...keyResults.flatMap((one) => [one.owner, one.proposedBy ?? one.owner, one.confirmedBy ?? one.owner]),
      ...keyResults.flatMap((one) => (one.steps ?? []).map((step) => step.acceptedBy ?? one.owner)),
    ];
    named.push(...company.tasks.flatMap((task) => [task.owner, task.proposedBy ?? task.owner]));
    expect(
      company.tasks.filter((task) => keyResults.filter((one) => one.text === task.keyResult).length !== 1),
    ).toEqual([]);
    expect(named.filter((key) => !people.has(key))).toEqual([]);
    const stages = new Set(company.chain.map((stage) => stage.key));
    expect(company.diagnoses.filter((diagnosis) => !stages.has(diagnosis.stage))).toEqual([]);
    const wrong = company.objectives.filter(
      ({ diagnosis, quarter }) =>
        diagnosis && !company.diagnoses.some((one) => one.key === diagnosis && one.quarter === quarter),
    );
    expect(wrong).toEqual([]);
  });

  test('it has what a visitor is promised', () => {
    const running = company.objectives.filter((objective) => objective.quarter === 0);
    expect(new Set(running.map((objective) => objective.type))).toEqual(
      new Set(['delivery', 'operations', 'quality', 'fit', 'debt']),
    );
    expect(new Set(keyResults.map((one) => one.kind ?? 'metric'))).toEqual(
      new Set(['metric', 'guard', 'milestone', 'unknown']),
    );
    for (const quarter of [-1, -2] as const) {
      const closed = company.objectives.filter((objective) => objective.quarter === quarter);
      expect(closed.length).toBeGreaterThanOrEqual(4);
      expect(closed.filter((objective) => !objective.closure || !objective.retrospective)).toEqual([]);
    }
    expect(running.filter((objective) => objective.restricted)).toHaveLength(1);
    const answers = company.objectives.flatMap((objective) => objective.answers ?? []);
    expect(new Set(answers.map((one) => one.kind))).toEqual(new Set(['explain', 'dispute', 'postpone']));
  });

  test('confidence that moves by 2 or more says why', () => {
    const silent = keyResults.flatMap((one) => {
      let last: number | undefined;
      return (one.confidence ?? []).flatMap((value, week) => {
        if (value === null) return [];
        const moved = last !== undefined && Math.abs(value - last) >= 2;
        last = value;
        return moved && !one.notes?.[week]?.reason ? [`${one.text} · ${week}`] : [];
      });
    });
    expect(silent).toEqual([]);
  });

  test('tasks were designed before they were due or done, and every outcome says how we know', () => {
    const wrong = company.tasks.filter(
      ({ week, dueWeek, doneWeek = dueWeek, outcome, outcomeNote }) =>
        week > dueWeek || week > doneWeek || (outcome !== undefined && !outcomeNote),
    );
    expect(wrong).toEqual([]);
    expect(new Set(company.tasks.map((task) => task.outcome))).toEqual(
      new Set(['held', 'did-not', 'unclear', undefined]),
    );
  });

  test('a problem names its kind', () => {
    const notes = keyResults.flatMap((one) => Object.values(one.notes ?? {}));
    expect(notes.filter((note) => note.problemKind && !note.problem)).toEqual([]);
  });

  test('the readiness answers lead to a verdict, and differ', () => {
    const verdictOf = (team: string) => {
      const answered = company.readiness
        .filter((one) => one.team === team)
        .map(
          ({ by, answers }) =>
            [by, Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]))] as const,
        );
      return readinessVerdict(Object.fromEntries(answered)).verdict;
    };
    expect(verdictOf('deployment')).toBe('fits-with-conditions');
    // Who goes on against the verdict says why.
    const against = company.readiness.map(({ team }) => team).filter((team) => verdictOf(team) === 'not-on-its-own');
    expect(company.exceptions.map(({ team, verdict }) => [team, verdict])).toEqual(
      against.map((team) => [team, 'not-on-its-own']),
    );
  });
});

test('both languages have the same structure', () => {
  expect(shapeOf(zh)).toEqual(shapeOf(en));
});

function shapeOf(company: SampleCompany) {
  return {
    people: company.people.map((person) => person.role),
    teams: company.teams.map((team) => [team.key, team.kind, team.members.length]),
    chain: company.chain.map((stage) => stage.key),
    diagnoses: company.diagnoses.map(({ key, quarter, kind, stage, chosen }) => [key, quarter, kind, stage, chosen]),
    tasks: company.tasks.map(({ week, dueWeek, doneWeek, outcome, problemKind }) => [
      [week, dueWeek, doneWeek],
      outcome,
      problemKind,
    ]),
    objectives: company.objectives.map((objective) => [
      objective.quarter,
      objective.team,
      objective.type,
      objective.closure?.grade,
      objective.keyResults.map((one) => [one.kind, one.measure, one.readings?.length, one.confidence?.length]),
    ]),
  };
}
