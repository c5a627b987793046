import { CommanderError } from 'commander';
import { buildProgram } from './program.ts';
import { sayUsageError } from './usage-error.ts';
import { openTerminal, Stop } from './terminal.ts';

/** Exit status: 0 fine, 1 findings at or above `--fail-on`, 2 unusable input or arguments. */
async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on('error', stopWhenNobodyReads);
  const terminal = openTerminal(argv);
  try {
    const program = await buildProgram(terminal, argv);
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      if (error.code !== 'commander.help') terminal.err(`${sayUsageError(error, terminal.lang)}\n`);
    } else if (isSaid(error)) terminal.err(`${error.text[terminal.lang]}\n`);
    else throw error;
    process.exitCode = 2;
  }
}

/** What a command stops with, and what the program that owns the data refuses, each in both languages. */
function isSaid(error: unknown): error is Error & Pick<Stop, 'text'> {
  return error instanceof Stop || (error instanceof Error && error.name === 'StartFailure' && 'text' in error);
}

/** `crux lint … | head` ends quietly. */
function stopWhenNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
}

await main(process.argv.slice(2));
