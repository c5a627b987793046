import { uuidV7 } from '../db/uuid-v7.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

/** Whom and what the teams found lacking when a quarter ended. */
export function needRows({ company, organizationId, calendar, idOf, tell }: SampleSetting): SampleRows {
  return {
    learning_needs: company.needs.map(({ team, quarter, by, text, standard, state, outcome = '' }) => {
      const id = uuidV7();
      const at = calendar.atMost(quarter, 12, 3);
      tell({ type: 'need.named', at, by, subjectId: id, teamId: idOf('team', team), text });
      return {
        organization_id: organizationId,
        id,
        team_id: idOf('team', team),
        cycle_id: idOf('cycle', quarter),
        text,
        standard,
        state,
        outcome,
        created_by: idOf('person', by),
        created_at: at,
        updated_at: at,
      };
    }),
  };
}
