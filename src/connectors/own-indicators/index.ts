// Numbers worked out from two indicators of one's own, such as marginal efficiency; it asks nobody outside.
import { z } from 'zod';
import { dayAt, type Zones } from '../../core/calendar/zones.ts';
import { marginalEfficiency } from '../../core/estimates/marginal-efficiency.ts';
import { canonical, connector } from '../connector.ts';
import { type Failure, failed } from '../failure.ts';
import type { OwnSeries } from '../io.ts';
import { day, readEach } from '../sample-times.ts';
import { scale, scaled, unlessOne } from '../scaled.ts';
import { fields } from './fields.ts';

const measures = ['marginal-efficiency', 'quotient'] as const;

const config = z.object({
  measure: z.enum(measures),
  /** Ids of indicators. */
  output: z.string().trim().min(1).max(60),
  people: z.string().trim().min(1).max(60),
  days: z.number().int().min(1).max(1830).default(365),
  scale,
});

type Asked = z.output<typeof config>;

export const ownIndicators = connector({
  id: 'own-indicators',
  label: { en: 'Own indicators', zh: '自有指标' },
  about: {
    en: 'Works a number out from two indicators that are here already, such as marginal efficiency: do more people give more?',
    zh: '用这里已有的两个指标算出第三个，例如边际效率：人多了，产出有没有跟着多？',
  },
  abilities: { history: true, counts: false },
  config,
  connection: [],
  secrets: [],
  fields,
  example: { measure: 'marginal-efficiency', days: 365 },
  query: ({ scale: by, ...asked }) => canonical({ ...asked, scale: unlessOne(by) }),
  async read(asked, window, io) {
    const [output, people] = await Promise.all([io.own?.(asked.output), io.own?.(asked.people)]);
    if (output === undefined) return failed('not-configured', 'output');
    if (people === undefined) return failed('not-configured', 'people');
    const told = await readEach(window, io, async (at) => workedOut(asked, { output, people }, at, io.zones));
    return scaled(told, asked.scale);
  },
});

type Of = { output: OwnSeries; people: OwnSeries };

function workedOut(
  { measure, days }: Asked,
  { output, people }: Of,
  at: string,
  zones: Zones,
): { at: string; value: number } | Failure {
  const before = new Date(Date.parse(at) - days * day).toISOString();
  const long = new Date(Date.parse(at) - 2 * days * day).toISOString();
  const outputAfter = newest(output, before, at);
  const peopleAfter = newest(people, before, at);
  if (outputAfter === undefined) return unread(output, before, at, zones);
  if (peopleAfter === undefined) return unread(people, before, at, zones);
  if (measure === 'quotient')
    return peopleAfter === 0 ? failed('no-data', `${people.name} 0`) : { at, value: outputAfter / peopleAfter };
  const outputBefore = newest(output, long, before);
  const peopleBefore = newest(people, long, before);
  if (outputBefore === undefined) return unread(output, long, before, zones);
  if (peopleBefore === undefined) return unread(people, long, before, zones);
  // Where nobody was added there is nothing to divide by; with fewer people the sign would read the wrong way round.
  if (peopleAfter <= peopleBefore) return failed('no-data', `${people.name} ${peopleBefore} → ${peopleAfter}`);
  const value = marginalEfficiency({ outputBefore, outputAfter, peopleBefore, peopleAfter });
  return value === undefined ? failed('no-data', `${output.name} ${outputBefore} → ${outputAfter}`) : { at, value };
}

/** The newest value after `since` and not after `until`; `undefined`: not measured then, which is not 0. */
function newest({ readings }: OwnSeries, since: string, until: string): number | undefined {
  return readings.findLast(({ at }) => at > since && at <= until)?.value;
}

function unread({ name }: OwnSeries, since: string, until: string, zones: Zones): Failure {
  return failed('no-data', `${name}: – (${dayAt(since, zones)} – ${dayAt(until, zones)})`);
}
