// What a block of YAML is, and what is wrong with it as such.
import { parse } from 'yaml';
import { connectorOf, connectors } from '../../src/connectors/index.ts';
import { rules } from '../../src/core/coach/rules/index.ts';
import { readOkrYaml } from '../../src/formats/okr-yaml/read-okr-yaml.ts';
import { readPolicyYaml } from '../../src/formats/policy-yaml/read-policy-yaml.ts';
import type { Block } from './blocks.ts';

type Fields = Record<string, unknown>;

/** The commands of a CI job in it; undefined: it has none. */
export function commandsOf({ text }: Block): string | undefined {
  const read = parse(text) as Fields | Fields[];
  const steps = Array.isArray(read) ? read.map(({ run }) => run) : [read['after_script']].flat();
  const commands = steps.filter((one) => typeof one === 'string');
  return commands.length === 0 ? undefined : commands.join('\n');
}

const ruleIds = rules.map(({ id }) => id);
const words = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

/** Problems of an OKR file or a part of one, of a policy, or of the settings of a source. */
export function problemsOf(block: Block): string[] {
  const { path, text } = block;
  const read = parse(text) as Fields;
  // Examples of rules are run where they are written, in `core/coach/rules/examples.ts`, with what stands around them.
  if (path.includes('coach/rules/') && !('suppress' in read || 'rules' in read)) return [];
  if ('objectives' in read) return words(readOkrYaml(text).problems);
  if ('objective' in read) return words(readOkrYaml(inFile(text)).problems);
  if ('keyResults' in read || 'suppress' in read) return words(readOkrYaml(inFile(`objective: x\n${text}`)).problems);
  if ('rules' in read || 'limits' in read) return words(readPolicyYaml(text, ruleIds).problems);
  const source = (read['source'] ?? read) as Fields;
  const id = String(source['kind'] ?? /^# ([\w-]+)/.exec(text)?.[1] ?? '');
  const known = connectors.map((one) => one.id);
  const connector = known.includes(id) ? id : (/connectors\/([\w-]+?)(?:\.zh-CN)?\.md$/.exec(path)?.[1] ?? '');
  return problemsOfSource(connector, (source['config'] ?? source) as Fields);
}

function problemsOfSource(id: string, config: Fields): string[] {
  const connector = connectorOf(id);
  if (!connector) return [`no connector ${id}`];
  return Object.entries(config).flatMap(([name, value]) => {
    const schema = connector.config.shape[name];
    return schema?.safeParse(value).success ? [] : [`${id}: ${name}`];
  });
}

function inFile(objective: string): string {
  const lines = objective.trimEnd().split('\n');
  return ['crux: 1', 'objectives:', ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)].join(
    '\n',
  );
}
