import { type Logger, pino } from 'pino';

export const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

/** One JSON line per entry on standard error; standard output is for people. Passwords, cookies and keys never appear. */
export function openLog(level: LogLevel): Logger {
  return pino(
    { level, base: undefined, serializers: { fault: pino.stdSerializers.err } },
    pino.destination({ fd: 2, sync: false }),
  );
}
