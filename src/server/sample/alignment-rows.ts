import { uuidV7 } from '../db/uuid-v7.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

type Written = Pick<SampleRows, 'objectives'>;

/** What serves what in the running quarter, found by the words of both objectives. */
export function alignmentRows(setting: SampleSetting, { objectives = [] }: Written): SampleRows {
  const { company, organizationId, calendar, idOf } = setting;
  const idOfText = (text: string) => {
    const found = objectives.find((one) => one.text === text);
    if (found === undefined) throw new Error(`the sample has no objective “${text}”`);
    return found.id;
  };
  return {
    alignments: company.alignments.map((one) => {
      const isAnswered = one.answeredBy !== undefined;
      return {
        organization_id: organizationId,
        id: uuidV7(),
        objective_id: idOfText(one.objective),
        parent_id: idOfText(one.parent),
        key_result_id: null,
        share: one.share ?? null,
        state: isAnswered ? ('accepted' as const) : ('asked' as const),
        from_parent: 0,
        note: one.note,
        reason: '',
        asked_by: idOf('person', one.by),
        asked_at: calendar.atMost(0, 0, 1),
        answered_by: one.answeredBy === undefined ? null : idOf('person', one.answeredBy),
        answered_at: isAnswered ? calendar.atMost(0, 0, 2) : null,
      };
    }),
  };
}
