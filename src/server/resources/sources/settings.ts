import type { Config } from '../../secrets/sealed-settings.ts';
import type { Connector } from '../../../connectors/connector.ts';
import { connectorOf } from '../../../connectors/index.ts';
import { unknownField } from '../../../contract/unknown-fields.ts';
import { Refusal, refuse } from '../../../core/refusal.ts';
import { toProblems } from '../../http/problems.ts';

/** `inSample`: also those that serve sample companies only. */
export function connectorNamed(id: string, inSample = true): Connector {
  const found = connectorOf(id);
  if (found !== undefined && (inSample || !found.onlySample)) return found;
  return refuse('source-settings', { problems: [{ path: 'connector', code: 'not-in-list', values: { options: '' } }] });
}

/** Settings of the place apart from those of the question; what neither knows is refused. */
export function checkSettings(connector: Connector, config: Config, part: 'connection' | 'question'): Config {
  const names = Object.keys(connector.config.shape);
  const isOurs = (name: string) => (part === 'connection') === connector.connection.includes(name);
  const unknown = Object.keys(config).filter((name) => !names.includes(name) || !isOurs(name));
  if (unknown.length > 0)
    throw new Refusal('source-settings', {
      problems: unknown.map((name) => unknownField(name, names.filter(isOurs), 'config')),
    });
  const shape = Object.fromEntries(Object.entries(connector.config.shape).filter(([name]) => isOurs(name)));
  // Each field alone: rules over several fields hold for the whole, when the source is read.
  const problems = Object.entries(shape).flatMap(([name, field]) => {
    const { success, error } = (field as { safeParse(value: unknown): { success: boolean; error?: never } }).safeParse(
      config[name],
    );
    return success
      ? []
      : toProblems(error as never).map((problem) => ({
          ...problem,
          path: ['config', name, problem.path].filter(Boolean).join('.'),
        }));
  });
  if (problems.length > 0) throw new Refusal('source-settings', { problems });
  return config;
}

/** What is stored in the open, and what is sealed. */
export function split(connector: Connector, config: Config): { open: Config; secrets: Record<string, string> } {
  const isSecret = (name: string) => connector.secrets.includes(name);
  const given = Object.entries(config).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return {
    open: Object.fromEntries(given.filter(([name]) => !isSecret(name))),
    secrets: Object.fromEntries(given.filter(([name]) => isSecret(name)).map(([name, value]) => [name, String(value)])),
  };
}
