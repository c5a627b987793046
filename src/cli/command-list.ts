import type { Command } from 'commander';
import type { Terminal } from './terminal.ts';

type Make = (terminal: Terminal) => Command;

/** Every command, one line each, in the order of the help. A command is loaded when it is asked for. */
export const commands: readonly { name: string; load: () => Promise<Make> }[] = [
  { name: 'lint', load: async () => (await import('./commands/lint.ts')).lint },
  { name: 'read', load: async () => (await import('./commands/read.ts')).read },
  { name: 'rules', load: async () => (await import('./commands/rules.ts')).rules },
  { name: 'fmt', load: async () => (await import('./commands/fmt.ts')).fmt },
  { name: 'init', load: async () => (await import('./commands/init.ts')).init },
  { name: 'push', load: async () => (await import('./commands/push.ts')).push },
  { name: 'export', load: async () => (await import('./commands/export.ts')).exportFile },
  { name: 'why', load: async () => (await import('./commands/why.ts')).why },
  { name: 'secrets', load: async () => (await import('./commands/secrets.ts')).secrets },
  { name: 'backup', load: async () => (await import('./commands/backup.ts')).backup },
  { name: 'restore', load: async () => (await import('./commands/restore.ts')).restore },
  { name: 'move', load: async () => (await import('./commands/move.ts')).move },
  { name: 'migrate', load: async () => (await import('./commands/migrate.ts')).migrate },
  {
    name: 'reset-password',
    load: async () => (await import('./commands/reset-password.ts')).resetPassword,
  },
  {
    name: 'reset-second-step',
    load: async () => (await import('./commands/reset-second-step.ts')).resetSecondStep,
  },
  { name: 'passwords', load: async () => (await import('./commands/passwords.ts')).passwords },
  { name: 'doctor', load: async () => (await import('./commands/doctor.ts')).doctor },
  { name: 'events', load: async () => (await import('./commands/events.ts')).events },
  { name: 'start', load: async () => (await import('./commands/start.ts')).start },
  { name: 'demo', load: async () => (await import('./commands/demo.ts')).demo },
];
