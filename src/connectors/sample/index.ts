// Made-up numbers of the sample company, so that sources can be seen at work; it asks nobody, and serves samples only.
import { z } from 'zod';
import { canonical, connector } from '../connector.ts';
import { failed } from '../failure.ts';
import { sampleTimes } from '../sample-times.ts';
import { fields } from './fields.ts';
import { sampleLink } from './link.ts';
import { valueAt, weeklyOf } from './weekly.ts';

const instant = z.iso.datetime();

const config = z.object({
  /** The system it stands for. */
  standsFor: z.string().trim().min(1).max(200),
  series: z.string().trim().min(1).max(200),
  from: instant,
  weekly: z
    .string()
    .max(2000)
    .refine((text) => weeklyOf(text) !== undefined),
  until: instant.optional(),
});

export const sample = connector({
  id: 'sample',
  label: { en: 'Sample source', zh: '示例数据源' },
  about: {
    en: 'Made-up numbers of the sample company; asks nobody, and exists only there.',
    zh: '示例公司的虚构数字，不访问任何地址，也只在示例公司里有。',
  },
  abilities: { history: true, counts: false },
  onlySample: true,
  config,
  connection: ['standsFor'],
  secrets: [],
  fields,
  example: { series: 'deployments_daily', from: '2026-10-01T02:00:00Z', weekly: '20 22 21 27 31' },
  query: ({ standsFor, series, from, weekly }) => canonical({ standsFor, series, from, weekly }),
  linkOf: sampleLink,
  async read({ from, weekly, until }, window, io) {
    const values = weeklyOf(weekly) ?? [];
    // A system that has fallen silent does not tell its past either.
    if (until !== undefined && until < io.now) return failed('no-data', `> ${until.slice(0, 10)}`);
    const readings = sampleTimes(window, io.now).flatMap((at) => {
      const value = valueAt(values, from, at);
      return value === undefined ? [] : [{ at, value }];
    });
    return readings.length > 0 ? { ok: true, readings } : failed('no-data');
  },
});
