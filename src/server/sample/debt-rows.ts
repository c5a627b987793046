import { isWorked } from '../../core/estimates/estimate.ts';
import { estimates } from '../../core/estimates/estimates.ts';
import type { Lang } from '../../core/text.ts';
import { dayAt } from '../../core/calendar/zones.ts';
import { evidenceOf } from '../../core/okr/evidence.ts';
import type { StoredEvidence } from '../db/tables/written.ts';
import type { SampleRows, SampleSetting } from './setting.ts';
import type { SampleEvidence } from './shape.ts';

/** What the teams carry along, noted by those who meet it. */
export function debtRows(setting: SampleSetting): SampleRows {
  const { company, organizationId, calendar, zones, idOf, tell } = setting;
  return {
    debt_items: company.debt.map(({ key, team, by, interest, capacity, closed, sinceWeeksAgo, ...one }) => {
      const id = idOf('debt', key);
      const at = calendar.daysAgo(7 * Math.min(sinceWeeksAgo, 8));
      tell({ type: 'debt.added', at, by, subjectId: id, teamId: idOf('team', team), text: one.text });
      return {
        ...one,
        organization_id: organizationId,
        id,
        team_id: idOf('team', team),
        interest: {
          indicatorId: interest.indicator === undefined ? null : idOf('indicator', interest.indicator),
          hours: interest.hours ?? null,
          incidents: interest.incidents ?? null,
          source: interest.source ?? '',
          url: null,
        },
        since_day: dayAt(calendar.daysAgo(7 * sinceWeeksAgo), zones),
        capacity:
          capacity === undefined
            ? null
            : {
                indicatorId: idOf('indicator', capacity.indicator),
                keyResultId: null,
                limit: capacity.limit,
                limitKeyResultId: null,
                source: capacity.source,
                url: null,
                date: dayAt(calendar.daysAgo(7 * capacity.testedWeeksAgo), zones),
              },
        closed:
          closed === undefined
            ? null
            : {
                at: calendar.daysAgo(7 * closed.weeksAgo),
                by: idOf('person', closed.by),
                outcome: closed.outcome,
                text: closed.text,
                stage: closed.stage ?? null,
              },
        version: 1,
        proposed_by: idOf('person', by),
        created_at: at,
      };
    }),
  };
}

export function sampleEvidence({ company, calendar, idOf }: SampleSetting, given: SampleEvidence): StoredEvidence {
  if (typeof given === 'string') return evidenceOf(given);
  if ('estimate' in given) return evidenceOf({ text: estimated(given, company.lang), kind: 'estimate' });
  const { indicator, inDays, ...one } = given;
  return evidenceOf({
    ...one,
    ...(indicator === undefined ? {} : { indicatorId: idOf('indicator', indicator) }),
    ...(inDays === undefined ? {} : { date: calendar.inDays(inDays) }),
  });
}

/** The same as far as the coach reads it: which series, and which day, is nothing to it. */
export function coachedEvidence({ lang }: SampleSetting['company'], given: SampleEvidence) {
  if (typeof given === 'string') return given;
  return 'estimate' in given ? { text: estimated(given, lang), kind: 'estimate' as const } : given;
}

/** The sentence the draft would have written of it. */
function estimated({ estimate, given }: Extract<SampleEvidence, { estimate: unknown }>, lang: Lang): string {
  const worked = estimates.find(({ id }) => id === estimate)?.work(given);
  if (worked === undefined || !isWorked(worked)) throw new Error(`cannot be worked out: ${estimate}`);
  return worked.sentence[lang];
}
