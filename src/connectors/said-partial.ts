// What an answer in JSON says against itself: that it is only a part of what was asked for, in the ways that are spread.

/** The source's words for it; undefined where it says nothing of the kind. */
export function saidPartial(json: unknown): string | undefined {
  if (!isMap(json)) return undefined;
  for (const mark of ['isPartial', 'is_partial', 'partial', 'incomplete_results', 'timed_out', 'terminated_early'])
    if (json[mark] === true) return mark;
  // Elasticsearch and OpenSearch: some of the shards gave no answer.
  const { _shards: shards, errors, warnings, exception } = json;
  if (isMap(shards) && Number(shards['failed']) > 0) return `_shards.failed: ${Number(shards['failed'])}`;
  // GraphQL: data beside errors; Prometheus and its like: warnings beside success.
  if (Array.isArray(errors) && errors.length > 0 && 'data' in json) return `errors: ${messagesOf(errors)}`;
  if (json['status'] === 'success' && Array.isArray(warnings) && warnings.length > 0) return messagesOf(warnings);
  // ClickHouse: it failed after the first rows were sent.
  return typeof exception === 'string' && 'data' in json ? exception : undefined;
}

function messagesOf(list: readonly unknown[]): string {
  return list.map((one) => String(isMap(one) ? (one['message'] ?? JSON.stringify(one)) : one)).join('; ');
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
