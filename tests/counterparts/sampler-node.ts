// A node that only samples, as a process of its own: it looks for due sources all the time, on a clock that may be ahead.
import { startSampler } from '../../src/server/jobs/sampler.ts';
import { openLog } from '../../src/server/operator/log.ts';
import { openServices } from '../../src/server/run/open-services.ts';
import { readSettings } from '../../src/server/operator/settings.ts';

const ahead = Number(process.env['CRUX_TEST_AHEAD'] ?? 0);
const services = await openServices(readSettings(), openLog('error'));
const sampler = startSampler(
  { ...services, clock: () => new Date(Date.now() + ahead) },
  { everySeconds: 0.02, perHost: 3 },
);
process.on('SIGTERM', () => {
  void sampler
    .stop()
    .then(() => services.close())
    .then(() => process.exit(0));
});
// The sampler alone keeps no process alive.
setInterval(() => undefined, 1000);
process.stdout.write('sampling\n');
void sampler.runDue().then((count) => process.stdout.write(`looked, ${count} were due\n`));
