import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import type { Running } from './run-node.ts';
import type { Settings } from '../operator/settings.ts';

// Before anything else is loaded: from the second start on, Node compiles nothing again.
enableCompileCache();
// The young generation stays small: as fast for what we do, and 60 MB less.
setFlagsFromString('--semi-space-growth-factor=1');

/** Opens everything and serves; settings not given come from the environment. Throws a `StartFailure` that says what to do. */
export async function start(options: Partial<Settings> = {}): Promise<Running> {
  const { runNode } = await import('./run-node.ts');
  return runNode(options);
}
