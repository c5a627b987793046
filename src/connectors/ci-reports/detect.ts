// The formats of reports, and which one a text is in by its beginning.
import { autocannon } from './autocannon/read-autocannon.ts';
import { clover } from './clover/read-clover.ts';
import { cobertura } from './cobertura/read-cobertura.ts';
import { jacoco } from './jacoco/read-jacoco.ts';
import { jmeter } from './jmeter/read-jmeter.ts';
import { junit } from './junit/read-junit.ts';
import { k6 } from './k6/read-k6.ts';
import { lcov } from './lcov/read-lcov.ts';
import { locust } from './locust/read-locust.ts';
import { pit } from './pit/read-pit.ts';
import type { ReportFormat } from './report.ts';
import { sarif } from './sarif/read-sarif.ts';
import { stryker } from './stryker/read-stryker.ts';
import { tap } from './tap/read-tap.ts';
import { wrk } from './wrk/read-wrk.ts';

export const reportFormats: readonly ReportFormat[] = [
  junit,
  lcov,
  cobertura,
  jacoco,
  clover,
  tap,
  sarif,
  stryker,
  pit,
  k6,
  jmeter,
  locust,
  wrk,
  autocannon,
];

/** JSON is told by what it holds, not here. */
export function detect(text: string, name = ''): ReportFormat | undefined {
  const head = text.replace(/^\uFEFF/, '');
  return reportFormats.find((format) => !format.json && format.looksLike(head, name));
}
