// Puts addresses together without trusting their parts.
import { z } from 'zod';

/** The address of a source: http or https, no credentials in it, no slash at its end. */
export const baseUrl = z
  .string()
  .trim()
  .max(2000)
  .regex(/^https?:\/\/[^\s/@?#]+(\/[^\s@?#]*)?$/i)
  .transform((url) => url.replace(/\/+$/, ''));

export type QueryValue = string | number | boolean | undefined;

/** `base` + path + query; values that are undefined or empty are left out. */
export function urlOf(base: string, path: string, query: Record<string, QueryValue> = {}): string {
  const pairs = formOf(query);
  return `${base}${path}${pairs === '' ? '' : `?${pairs}`}`;
}

/** The pairs as a query or a form body. */
export function formOf(query: Record<string, QueryValue>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&');
}

/** What follows the address of the source: a path, a query, or nothing. It cannot lead to another host. */
export const pathAndQuery = z
  .string()
  .trim()
  .max(4000)
  .regex(/^([/?][^\s#]*)?$/);
