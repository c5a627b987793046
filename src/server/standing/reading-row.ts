import type { Reading } from '../../contract/key-results.ts';
import type { ReadingsTable } from '../db/tables/readings.ts';
import { personRef } from './person.ts';

export function presentReading(row: ReadingsTable, names: ReadonlyMap<string, string>): Reading {
  return {
    id: row.id,
    value: row.value,
    numerator: row.numerator,
    denominator: row.denominator,
    at: row.at,
    recordedAt: row.recorded_at,
    recordedBy: personRef(row.recorded_by, names),
    source: row.source,
    note: row.note,
    ...(row.query_hash ? { queryHash: row.query_hash } : {}),
  };
}
