import type { Logger } from 'pino';
import type { Db } from '../db/database.ts';

export type AccountsOptions = { db: Db; secret: string; publicUrl: string; log: Logger };
