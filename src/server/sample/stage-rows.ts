import { uuidV7 } from '../db/uuid-v7.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

/** How the teams came to their stages: what showed it, what was named for going on, and whether that came. */
export function stageRows(setting: SampleSetting): SampleRows {
  const { company, organizationId, calendar, idOf } = setting;
  return {
    stage_questions: company.teams.flatMap(({ key, stages = [] }) =>
      stages.flatMap(({ after, daysAgo, asked = [] }) =>
        asked.map(({ kind, answer, by, reason }) => ({
          organization_id: organizationId,
          id: uuidV7(),
          team_id: idOf('team', key),
          kind,
          cycle_id: idOf('cycle', -1),
          stage: after,
          at: calendar.daysAgo(daysAgo),
          answer,
          reason,
          answered_by: idOf('person', by),
          answered_at: calendar.daysAgo(daysAgo - 6),
        })),
      ),
    ),
    stage_changes: company.teams.flatMap(({ key, stages = [] }) =>
      stages.map((one, index) => {
        const expected = stages[index - 1]?.leavesWhen ?? '';
        return {
          organization_id: organizationId,
          id: uuidV7(),
          team_id: idOf('team', key),
          before: one.before,
          after: one.after,
          evidence: one.evidence,
          evidence_kind: one.evidenceKind,
          leaves_when: one.leavesWhen,
          expected,
          came: one.came ?? null,
          from_readiness: 0,
          person_id: idOf('person', one.by),
          at: calendar.daysAgo(one.daysAgo),
        };
      }),
    ),
  };
}
