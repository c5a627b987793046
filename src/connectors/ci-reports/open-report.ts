// Opens a reader for a report whose beginning is there: text by how it begins, JSON by what it holds in the end.
import { failed } from '../failure.ts';
import { detect, reportFormats } from './detect.ts';
import { parseJson } from '../get-json.ts';
import type { JsonObject, Reader } from './report.ts';
import { whole } from './whole.ts';

/** `format` is known from the start, or, of JSON, at the end; nothing when nobody knows it. */
export type OpenReport = { format(): string | undefined; reader: Reader };

export function openReport(head: string, name: string): OpenReport | undefined {
  if (/^\s*[{[]/.test(head)) return openJson(name);
  const format = detect(head, name);
  return format && { format: () => format.id, reader: format.open() };
}

function openJson(name: string): OpenReport {
  let format: string | undefined;
  const reader = whole((text) => {
    const json = parseJson(text);
    const value = json.ok && isObject(json.value) ? json.value : undefined;
    // What cannot be parsed was mostly cut: then its words tell what it would have been.
    const found = reportFormats.find((one) =>
      value ? one.json?.fits(value, name) : !json.ok && one.json && one.looksLike(text, name),
    );
    format = found?.id;
    return found?.json && value ? found.json.read(value) : failed('not-understood', found ? 'JSON' : '');
  });
  return { format: () => format, reader };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
