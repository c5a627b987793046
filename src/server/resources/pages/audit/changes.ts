import { shortened } from '../../../../core/text.ts';
import type { AuditEntry } from '../../../../contract/audit.ts';

const most = 8;
const longest = 80;

/** Which fields an event changed, of those that are told in a word: from `before` and `after` of its payload. */
export function changesOf({ before, after }: { before?: unknown; after?: unknown }): AuditEntry['changes'] {
  if (!isRecord(before) || !isRecord(after)) return [];
  const names = Object.keys(after).filter((name) => name in before && isPlain(before[name]) && isPlain(after[name]));
  return names
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .slice(0, most)
    .map((field) => ({ field, before: told(before[field]), after: told(after[field]) }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlain(value: unknown): boolean {
  return Array.isArray(value) ? value.every((one) => !isRecord(one) && !Array.isArray(one)) : !isRecord(value);
}

function told(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  const text = Array.isArray(value) ? value.map(String).join(', ') : String(value as string | number | boolean);
  return text === '' ? '–' : shortened(text, longest);
}
