// Which metric of the catalogue each measure of a pushed report is, so that a key result that has a metric finds its number.

/** Measure → metric. Measures that are no metric by themselves, such as a count of failures, are not here. */
const metricOfMeasure: Readonly<Record<string, string>> = {
  'tests.flaky-rate': 'M08',
  'tests.count': 'M09',
  'tests.pass-rate': 'M10',
  'tests.duration': 'M12',
  'coverage.line': 'M13',
  'coverage.branch': 'M14',
  'mutation.score': 'M17',
  'load.rate': 'M45',
};

/** What a name stands for: the measures of a metric (`M13`), or the measure itself. */
export function measuresNamed(name: string): string[] {
  const metric = name.toUpperCase();
  const found = Object.entries(metricOfMeasure).flatMap(([measure, of]) => (of === metric ? [measure] : []));
  return found.length > 0 ? found : [name];
}

export function metricOf(measure: string): string | undefined {
  return metricOfMeasure[measure];
}
