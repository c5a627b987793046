import type { z } from 'zod';
import type { connectorTold } from '../../../contract/connections.ts';
import { type Lang, say } from '../../../core/text.ts';

export type Connector = z.infer<typeof connectorTold>;
export type Values = Record<string, string | number | null>;
export type Config = Record<string, string | number>;

export type SettingField = {
  name: string;
  label: string;
  hint: string | undefined;
  kind: 'text' | 'secret' | 'long' | 'number' | 'choice' | 'indicator';
  options: { value: string; label: string }[];
  required: boolean;
  /** Asked at once: it must be filled, its example does, or it is the key to the place. The others wait in a fold. */
  first: boolean;
  /** What the connector takes when nothing is said. */
  usual: string | number | null;
};

type Property = { type?: string; enum?: string[]; default?: string | number };

/** The form of a connector's settings, from their JSON Schema and words: those of the place, or those of the question. */
export function settingsFields(connector: Connector, part: 'connection' | 'question', lang: Lang): SettingField[] {
  const { properties = {}, required = [] } = connector.schema as {
    properties?: Record<string, Property>;
    required?: string[];
  };
  return Object.entries(properties)
    .filter(([name]) => connector.connection.includes(name) === (part === 'connection'))
    .map(([name, property]) => {
      const words = connector.fields[name];
      const options = (property.enum ?? []).map((value) => ({
        value,
        label: words?.options?.[value] ? say(words.options[value], lang) : value,
      }));
      return {
        name,
        label: words ? say(words.label, lang) : name,
        hint: words?.hint && say(words.hint, lang),
        kind:
          words?.indicator === true
            ? 'indicator'
            : kindOf(property, connector.secrets.includes(name), words?.long === true),
        options,
        required: required.includes(name),
        first: required.includes(name) || connector.secrets.includes(name) || Object.hasOwn(connector.example, name),
        usual: property.default ?? (options.length > 0 && required.includes(name) ? (options[0]?.value ?? null) : null),
      };
    });
}

function kindOf({ type, enum: choices }: Property, isSecret: boolean, isLong: boolean): SettingField['kind'] {
  if (isSecret) return 'secret';
  if (choices !== undefined) return 'choice';
  if (type === 'number' || type === 'integer') return 'number';
  return isLong ? 'long' : 'text';
}

/** What a form begins with: what is stored, else the connector's own default. */
export function valuesOf(fields: readonly SettingField[], stored: Record<string, unknown> = {}): Values {
  return Object.fromEntries(
    fields.map(({ name, usual }) => {
      const value = stored[name];
      return [name, typeof value === 'string' || typeof value === 'number' ? value : usual];
    }),
  );
}

/** What a recipe fills in: all its fields; which indicators are meant no recipe knows, so those that are chosen stay. */
export function valuesOfRecipe(fields: readonly SettingField[], recipe: Record<string, unknown>, now: Values): Values {
  const chosen = fields.filter(({ name, kind }) => kind === 'indicator' && !(name in recipe));
  return { ...valuesOf(fields, recipe), ...Object.fromEntries(chosen.map(({ name }) => [name, now[name] ?? null])) };
}

/** The same without what no browser may keep. */
export function withoutSecrets(fields: readonly SettingField[], values: Values): Values {
  const secrets = new Set(fields.filter(({ kind }) => kind === 'secret').map(({ name }) => name));
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, secrets.has(name) ? null : value]));
}

/** Whether somebody said something else than what the connector takes anyway. */
export function isSaid({ name, usual }: SettingField, values: Values): boolean {
  const value = values[name] ?? null;
  return value !== null && value !== '' && value !== usual;
}

/** What is sent: nothing for fields that nobody filled. */
export function configOf(fields: readonly SettingField[], values: Values): Config {
  return Object.fromEntries(
    fields.flatMap(({ name }): [string, string | number][] => {
      const value = values[name];
      if (typeof value === 'number') return [[name, value]];
      return typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [];
    }),
  );
}

/** Fields that must be filled and are not. A secret that is stored already counts as filled. */
export function unfilled(
  fields: readonly SettingField[],
  values: Values,
  stored: readonly string[] = [],
): SettingField[] {
  const config = configOf(fields, values);
  return fields.filter(({ name, required }) => required && !(name in config) && !stored.includes(name));
}

/** The same, as what is wrong with a form that keeps them under `config`. */
export function missingIn(
  fields: readonly SettingField[],
  config: Values,
  what: string,
  stored: readonly string[] = [],
): Record<`config.${string}`, string> {
  return Object.fromEntries(unfilled(fields, config, stored).map(({ name }) => [`config.${name}` as const, what]));
}
