import { sampleEvidence } from './debt-rows.ts';
import type { SampleRows, SampleSetting } from './setting.ts';

/** For whom the company works, version by version, and what those customers miss. */
export function customerRows(setting: SampleSetting): SampleRows {
  const { company, organizationId: organization_id, calendar, idOf, tell } = setting;
  return {
    ideal_customers: company.customers.flatMap(({ key, versions }) =>
      versions.map(({ by, weeksAgo, ...one }, at) => {
        const [id, written_at] = [idOf('customer', key), calendar.daysAgo(7 * weeksAgo)];
        const type = at === 0 ? 'ideal-customer.added' : 'ideal-customer.changed';
        tell({ type, at: written_at, by, subjectId: id, text: one.name });
        return { ...one, organization_id, id, version: at + 1, written_by: idOf('person', by), written_at };
      }),
    ),
    gaps: company.gaps.map(({ key, customer, chosen, by, evidence, ...one }) => {
      const [id, at] = [idOf('gap', key), calendar.daysAgo(56)];
      tell({ type: 'gap.added', at, by, subjectId: id, text: one.need });
      return {
        ...one,
        organization_id,
        id,
        customer_id: idOf('customer', customer),
        evidence: evidence.map((piece) => sampleEvidence(setting, piece)),
        chosen:
          chosen === undefined ? null : { at: calendar.atMost(0, 1, 1), by: idOf('person', chosen), tradeOff: '' },
        chosen_cycle_id: chosen === undefined ? null : idOf('cycle', 0),
        version: 1,
        proposed_by: idOf('person', by),
        created_at: at,
      };
    }),
  };
}

/** The newest: what runs was written for it. */
export function customerVersion({ company }: SampleSetting, key: string | undefined): number | null {
  return company.customers.find((one) => one.key === key)?.versions.length ?? null;
}
