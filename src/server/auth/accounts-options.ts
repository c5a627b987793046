import type { Logger } from 'pino';
import type { Db } from '../db/database.ts';

export type AccountsOptions = { db: Db; secret: string; publicUrl: string; log: Logger };

/** How a session is told where it began: by us alone, never by what a browser sends. */
export const addressHeader = 'x-crux-address';
