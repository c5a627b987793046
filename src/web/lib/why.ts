import { queryOptions } from '@tanstack/react-query';
import type { whyEndpoints } from '../../contract/why.ts';
import type { Text } from '../../core/text.ts';
import type { Trace } from '../../core/progress/trace.ts';
import type { QueryOf } from '../../contract/client.ts';
import { call } from './api.ts';

/** Which numbers a sheet explains: those of a key result, of an objective, or one of a cycle. */
export type WhyAsk =
  | { keyResult: string; /** As boards tell it, which no forecast moves. */ onBoard?: boolean }
  | { objective: string }
  | ({ cycle: string } & QueryOf<typeof whyEndpoints.cycle>);

export type Told = { name: Text | null; trace: Trace }[];
