import { uuidV7 } from '../db/uuid-v7.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

type Written = Pick<SampleRows, 'key_results'>;

/** What key results of the running quarter need of other teams. */
export function dependencyRows(setting: SampleSetting, { key_results = [] }: Written): SampleRows {
  const { company, organizationId, calendar, idOf } = setting;
  return {
    dependencies: company.dependencies.map((one) => {
      const keyResult = key_results.find(({ text }) => text === one.keyResult);
      if (keyResult === undefined) throw new Error(`the sample has no key result “${one.keyResult}”`);
      return {
        organization_id: organizationId,
        id: uuidV7(),
        objective_id: keyResult.objective_id,
        key_result_id: keyResult.id,
        team_id: idOf('team', one.team),
        need: one.need,
        due: calendar.day(0, one.dueWeek),
        state: one.state,
        reason: '',
        asked_by: idOf('person', one.by),
        asked_at: calendar.atMost(0, 1, 1),
        answered_by: one.answeredBy === undefined ? null : idOf('person', one.answeredBy),
        answered_at: one.answeredBy === undefined ? null : calendar.atMost(0, 1, 3),
      };
    }),
  };
}
