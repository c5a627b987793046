/** Keeps only the named parameters that are text. */
export function textParams<Name extends string>(
  search: Record<string, unknown>,
  ...names: Name[]
): { [name in Name]?: string } {
  const kept: { [name in Name]?: string } = {};
  for (const name of names) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') kept[name] = value;
  }
  return kept;
}
