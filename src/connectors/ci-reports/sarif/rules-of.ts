// Finds the rule a SARIF result refers to, in the tool itself or its extensions, and the level it gives the result (3.27.10).
import { z } from 'zod';

export const level = z.enum(['none', 'note', 'warning', 'error']);
type Level = z.output<typeof level>;

const configuration = z.object({ level: level.optional() });
const rule = z.object({
  id: z.string().optional(),
  guid: z.string().optional(),
  defaultConfiguration: configuration.optional(),
});
const component = z.object({
  name: z.string().optional(),
  guid: z.string().optional(),
  rules: z.array(rule).optional(),
});
type Component = z.output<typeof component>;
type Rule = z.output<typeof rule>;

/** A reference to a rule: by place, by name or by identity, in the driver unless a component is named. */
const reference = z.object({
  id: z.string().optional(),
  index: z.number().optional(),
  guid: z.string().optional(),
  toolComponent: z
    .object({ name: z.string().optional(), index: z.number().optional(), guid: z.string().optional() })
    .optional(),
});
type Reference = z.output<typeof reference>;

export const tool = z.object({ driver: component.optional(), extensions: z.array(component).optional() });
export const invocation = z.object({
  executionSuccessful: z.boolean().optional(),
  ruleConfigurationOverrides: z.array(z.object({ descriptor: reference, configuration })).optional(),
  toolExecutionNotifications: z.array(z.object({ level: level.optional() })).optional(),
  toolConfigurationNotifications: z.array(z.object({ level: level.optional() })).optional(),
});
export const ruledResult = z.object({
  ruleId: z.string().optional(),
  ruleIndex: z.number().optional(),
  rule: reference.optional(),
  level: level.optional(),
  provenance: z.object({ invocationIndex: z.number().optional() }).optional(),
});

type Tool = z.output<typeof tool>;
type Invocation = z.output<typeof invocation>;

export function levelsOf(
  of: Tool,
  invocations: readonly Invocation[],
): (result: z.output<typeof ruledResult>) => Level {
  const ruleOf = rulesOf(of);
  const overrides = invocations.map(
    ({ ruleConfigurationOverrides = [] }) =>
      new Map(ruleConfigurationOverrides.map(({ descriptor, configuration: own }) => [ruleOf(descriptor), own.level])),
  );
  return ({ ruleId, ruleIndex, rule: told, level: own, provenance }) => {
    if (own) return own;
    const known = ruleOf({ id: ruleId, index: ruleIndex, ...told });
    // What found a result is not told, but there is only one that can have.
    const index = provenance?.invocationIndex ?? -1;
    const by = overrides[index < 0 && overrides.length === 1 ? 0 : index];
    return (known && by?.get(known)) ?? known?.defaultConfiguration?.level ?? 'warning';
  };
}

function rulesOf({ driver = {}, extensions = [] }: Tool): (told: Reference) => Rule | undefined {
  const all = [driver, ...extensions];
  const byName = new Map(all.map((one) => [one, new Map((one.rules ?? []).map((each) => [each.id, each]))]));
  const named = (id: string, components: readonly Component[]) => {
    // `CA1000/1` is a case of the rule CA1000.
    for (let name = id; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('/'), 0)))
      for (const one of components) {
        const found = byName.get(one)?.get(name);
        if (found) return found;
      }
    return undefined;
  };
  return ({ id, index = -1, guid, toolComponent: told }) => {
    const place = told && componentOf(told, driver, extensions);
    const components = place ? [place] : all;
    if (guid !== undefined) {
      const found = components.flatMap(({ rules = [] }) => rules).find((one) => one.guid === guid);
      if (found) return found;
    }
    const indexed = (place ?? driver).rules?.[index];
    // An index that names another rule than the id is of another component.
    if (
      indexed &&
      (id === undefined || indexed.id === undefined || id === indexed.id || id.startsWith(`${indexed.id}/`))
    )
      return indexed;
    return id === undefined ? undefined : named(id, components);
  };
}

function componentOf(
  { index = -1, guid, name }: NonNullable<Reference['toolComponent']>,
  driver: Component,
  extensions: readonly Component[],
): Component | undefined {
  if (index >= 0) return extensions[index];
  const all = [driver, ...extensions];
  return all.find((one) => (guid !== undefined && one.guid === guid) || (name !== undefined && one.name === name));
}
