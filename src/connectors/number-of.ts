// Reads a number as sources write it: as a number or as text, never a guess.

/** A finite number from a number or plain text (`1 234.5` and `12%` are not plain); otherwise `undefined`. */
export function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string' || !/^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(value)) return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** An ISO time in UTC from a date, an ISO text, or seconds or milliseconds since 1970; otherwise `undefined`. */
export function timeOf(value: unknown): string | undefined {
  if (value instanceof Date) return isoOf(value.getTime());
  const number = numberOf(value);
  if (number !== undefined) {
    if (number >= 1e8 && number < 1e11) return isoOf(number * 1000);
    return number >= 1e11 && number < 1e14 ? isoOf(number) : undefined;
  }
  if (typeof value !== 'string') return undefined;
  const written = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/.exec(
    value.trim(),
  );
  if (!written) return undefined;
  const [, date, time = '00:00', zone = 'Z'] = written;
  const offset = /^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2');
  return isoOf(Date.parse(`${date}T${time}${offset}`));
}

function isoOf(milliseconds: number): string | undefined {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : undefined;
}
