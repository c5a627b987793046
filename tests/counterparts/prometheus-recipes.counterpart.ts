// Every PromQL recipe of the catalogue on a real Prometheus: what it tells where errors were counted, and where none was.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prometheus } from '../../src/connectors/prometheus/index.ts';
import { utc } from '../../src/core/calendar/zones.ts';
import { metrics } from '../../src/core/catalog/metrics.ts';
import { recipesOf } from '../../src/core/catalog/recipes.ts';
import { openLog } from '../../src/server/operator/log.ts';
import { sourceReader } from '../../src/server/outbound/source-reader.ts';
import { type PrometheusServer, startPrometheus } from './prometheus-server.ts';
import { faultless, servicePast, usual } from './service-past.ts';

/** Of each recipe, in the order of the catalogue. */
const answers: Record<string, number[]> = {
  M27: [99.9],
  M28: [100],
  M29: [3000],
  M30: [0.1],
  M31: [0.75],
  M34: [25],
  M40: [2],
  M42: [2.5, 3.25],
  M43: [200, 75],
  M44: [0.1, 0.075],
  M46: [80],
};
/** Where nothing failed: no error, and not "no data". */
const withoutFault: Record<string, number> = { M27: 100, M28: 0, M30: 0, M34: 0, M40: 0, M46: 80 };

const questions = (id: string) =>
  recipesOf(id).flatMap((one) => (one.kind === 'pull' && one.connector === 'prometheus' ? [one.config] : []));
const asked = metrics.map(({ id }) => id).filter((id) => questions(id).length > 0);
const sources = sourceReader({ allowed: ['127.0.0.0/8'], sqliteFolders: [], log: openLog('silent') });
let busy: PrometheusServer | undefined;
let calm: PrometheusServer | undefined;

beforeAll(async () => {
  [busy, calm] = await Promise.all([
    startPrometheus({ past: servicePast(usual) }),
    startPrometheus({ past: servicePast(faultless) }),
  ]);
});
afterAll(async () => {
  await Promise.all([busy?.stop(), calm?.stop(), sources.close()]);
});

async function read(server: PrometheusServer | undefined, question: object) {
  const config = { url: server!.address, ...question };
  const told = await sources.read(prometheus as never, config, 'now', { now: new Date(), zones: utc });
  return told.ok ? told.readings[0]!.value : told;
}

test('the right answer of every recipe is known', () => {
  expect(Object.keys(answers)).toEqual(asked);
  for (const id of asked) expect([id, questions(id).length]).toEqual([id, answers[id]!.length]);
});

test.each(asked)('%s of a service with errors', async (id) => {
  for (const [place, question] of questions(id).entries())
    expect(await read(busy, question)).toEqual(expect.closeTo(answers[id]![place]!, 2));
});

test.each(Object.entries(withoutFault))('%s of a service without errors is %d', async (id, value) => {
  for (const question of questions(id)) expect(await read(calm, question)).toEqual(expect.closeTo(value, 2));
});
