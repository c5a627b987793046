import type { SampleRows, SampleSetting } from './setting.ts';

export function labelRows({ company, organizationId, calendar, idOf }: SampleSetting): SampleRows {
  return {
    labels: company.labels.map(({ name, mark }) => ({
      organization_id: organizationId,
      id: idOf('label', name),
      name,
      mark,
      created_at: calendar.atMost(-2, 0, 1),
      archived_at: null,
      merged_into: null,
    })),
  };
}

/** Of the objective with these words. */
export function labelIds({ company, idOf }: SampleSetting, text: string): string[] {
  return company.labels.filter((one) => one.objectives.includes(text)).map(({ name }) => idOf('label', name));
}
