/** What each metric says, in the order they are told in. */
const help = {
  crux_key_result_info: 'Always 1; its labels name a key result, for joining by key_result_id.',
  crux_key_result_value: 'Latest value of a key result, in its own unit.',
  crux_key_result_target: 'Target of a key result, in its own unit.',
  crux_key_result_progress: 'Progress of a key result, 0 to 1.',
  crux_key_result_expected: 'Where progress is expected to be today, 0 to 1.',
  crux_key_result_confidence: 'Confidence of the last check-in, 0 to 10.',
  crux_key_result_reading_timestamp_seconds: 'When the latest value was true.',
  crux_key_result_status: 'Always 1; the label status says where the key result stands.',
  crux_source_failing:
    '1 while the source of a key result gives no number, 0 while it does; the label reason says why.',
  crux_objective_info: 'Always 1; its labels name an objective, for joining by objective_id.',
  crux_objective_progress: 'Progress of an objective, 0 to 1.',
};
export type MetricName = keyof typeof help;

export const metricNames = Object.keys(help) as MetricName[];

/** What stands before the samples of a metric: the format wants all of one metric together. */
export function metricHead(name: MetricName): string {
  return `# HELP ${name} ${help[name]}\n# TYPE ${name} gauge\n`;
}

/** A line, or nothing where nothing is known. */
export function sample(name: MetricName, labels: string, value: number | null | undefined): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '';
  return `${name}{${labels}} ${value}\n`;
}

const longestLabel = 200;

/** As they stand in the braces. */
export function labelsOf(labels: Record<string, string>): string {
  const escaped = (text: string) =>
    text
      .slice(0, longestLabel)
      // A cut through a character leaves half of it.
      .toWellFormed()
      .replaceAll('\\', '\\\\')
      .replace(/[\r\n]+/g, '\\n')
      .replaceAll('"', '\\"');
  return Object.entries(labels)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(',');
}
