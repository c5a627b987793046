/** The folder with `prometheus` and `promtool`: named by `PROMETHEUS_HOME`, on the machine, or fetched earlier. */
export function findPrometheus(): string | undefined;
