import { type Logger, pino } from 'pino';
import type { Lang } from '../../core/text.ts';
import { logWords } from './log-words.ts';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/**
 * JSON, one line per entry, or words in the language `words` for a person at a terminal; on standard error, as standard
 * output is for people. Passwords, cookies and keys never appear.
 */
export function openLog(level: LogLevel, words?: Lang): Logger {
  const options = { level, base: undefined, serializers: { fault: pino.stdSerializers.err } };
  if (words === undefined) return pino(options, pino.destination({ fd: 2, sync: false }));
  return pino(options, { write: (line) => void process.stderr.write(logWords(line, words)) });
}
