import { defaultPolicy } from '../../core/coach/policy.ts';
import { evidenceOf } from '../../core/okr/evidence.ts';
import type { SampleRows, SampleSetting } from './setting.ts';
import type { SampleDiagnosis } from './shape.ts';

const aYear = 365;

/** The organization with its people, teams, cycles, chain, diagnoses and readiness answers. */
export function companyRows(setting: SampleSetting, userId: string | null): SampleRows {
  const { company, organizationId: organization_id, calendar, zones, idOf, tell } = setting;
  const founded = calendar.daysAgo(aYear);
  // The first of them has the richest week: whoever looks around begins there.
  const admin = company.people.find((person) => person.role === 'admin');
  return {
    organizations: [
      {
        organization_id,
        name: company.name,
        lang: company.lang,
        sample: 1,
        zones,
        created_at: calendar.now,
      },
    ],
    people: company.people.map((person) => ({
      organization_id,
      id: idOf('person', person.key),
      user_id: person === admin ? userId : null,
      name: person.name,
      email: person.email,
      role: person.role,
      lang: company.lang,
      // An account begins in its oldest place, which must not be the sample.
      created_at: person === admin && userId !== null ? calendar.now : founded,
      left_at: null,
    })),
    spokespeople: company.people.flatMap((person) =>
      (person.speaksFor ?? []).map((role) => ({ organization_id, person_id: idOf('person', person.key), role })),
    ),
    teams: company.teams.map((team) => ({
      organization_id,
      id: idOf('team', team.key),
      parent_id: team.parent === null ? null : idOf('team', team.parent),
      name: team.name,
      kind: team.kind,
      stage: team.stage,
      created_at: founded,
    })),
    team_members: company.teams.flatMap((team) =>
      [...team.leads.map((key) => [key, 1] as const), ...team.members.map((key) => [key, 0] as const)].map(
        ([key, lead]) => ({ organization_id, team_id: idOf('team', team.key), person_id: idOf('person', key), lead }),
      ),
    ),
    cycles: ([-2, -1, 0] as const).map((quarter) => ({
      organization_id,
      id: idOf('cycle', quarter),
      name: calendar.cycle(quarter).name,
      start_day: calendar.cycle(quarter).start,
      end_day: calendar.cycle(quarter).end,
      level: 'quarter',
      state: quarter === 0 ? 'running' : 'closed',
      policy: quarter === 0 ? null : defaultPolicy,
      created_at: calendar.atMost(quarter, -3),
    })),
    chain_stages: company.chain.map((stage, position) => ({
      organization_id,
      id: idOf('stage', stage.key),
      position,
      name: stage.name,
      note: stage.note,
      indicator_id: idOf('indicator', stage.number),
      expected: stage.expected ?? null,
    })),
    diagnoses: company.diagnoses.map((diagnosis) => {
      const id = idOf('diagnosis', diagnosis.key);
      const at = calendar.atMost(diagnosis.quarter, -2, 1);
      const team = diagnosis.team === undefined ? null : idOf('team', diagnosis.team);
      tell({ type: 'diagnosis.proposed', at, by: diagnosis.by, subjectId: id, teamId: team, text: diagnosis.text });
      return {
        organization_id,
        id,
        cycle_id: idOf('cycle', diagnosis.quarter),
        kind: diagnosis.kind,
        text: diagnosis.text,
        stage_id: idOf('stage', diagnosis.stage),
        team_id: team,
        evidence: diagnosis.evidence.map(evidenceOf),
        chosen: diagnosis.chosen ? 1 : 0,
        trade_off: diagnosis.tradeOff ?? '',
        ...declinedOf(diagnosis, setting),
        proposed_by: idOf('person', diagnosis.by),
        created_at: at,
      };
    }),
    not_doing: company.notDoing.map((line, index) => ({
      organization_id,
      id: idOf('stage', `not-doing ${index}`),
      cycle_id: idOf('cycle', line.quarter),
      text: line.text,
      reason: line.reason,
      created_at: calendar.atMost(line.quarter, -1),
    })),
    readiness_answers: readinessOf(setting),
    readiness_exceptions: exceptionsOf(setting),
  };
}

function declinedOf({ declined, quarter }: SampleDiagnosis, { calendar, idOf }: SampleSetting) {
  if (declined === undefined) return {};
  return {
    declined_at: calendar.atMost(quarter, -1, 1),
    declined_by: idOf('person', declined.by),
    declined_reason: declined.reason,
  };
}

function readinessOf({ company, organizationId: organization_id, calendar, idOf }: SampleSetting) {
  return company.readiness.map(({ team, by, weeksAgo, answers }) => ({
    organization_id,
    team_id: idOf('team', team),
    person_id: idOf('person', by),
    answers,
    updated_at: calendar.daysAgo(weeksAgo * 7),
  }));
}

function exceptionsOf({ company, organizationId: organization_id, calendar, idOf, tell }: SampleSetting) {
  return company.exceptions.map(({ team, by, verdict, reason }) => {
    const at = calendar.atMost(0, -1, 2);
    const team_id = idOf('team', team);
    const { name } = company.teams.find(({ key }) => key === team)!;
    tell({ type: 'readiness.excepted', at, by, subjectId: team_id, teamId: team_id, text: name });
    return {
      organization_id,
      team_id,
      cycle_id: idOf('cycle', 0),
      verdict,
      reason,
      person_id: idOf('person', by),
      at,
    };
  });
}
