// A group as a directory tells of it, and what a change does to its members.
import { refuse } from '../../core/refusal.ts';
import { attributeOf } from './filter.ts';
import { type ScimOperation, isObject } from './patch.ts';

/** `ids` undefined: all there are. */
export type MemberChange = { op: 'add' | 'remove' | 'replace'; ids: string[] | undefined };
export type ToldGroup = { displayName?: string; externalId?: string; members: MemberChange[] };

export function readScimGroup(resource: unknown): ToldGroup {
  if (!isObject(resource)) refuse('scim-syntax');
  const told: ToldGroup = { members: [] };
  for (const [said, value] of Object.entries(resource)) take(told, 'replace', attributeOf(said), value);
  return told;
}

export function readGroupChanges(operations: readonly ScimOperation[]): ToldGroup {
  const told: ToldGroup = { members: [] };
  for (const { op, path, value } of operations) {
    const one = /^members\[\s*value\s+eq\s+"([^"]{1,100})"\s*\]$/i.exec(path ?? '')?.[1];
    if (one !== undefined) told.members.push({ op: op === 'remove' ? 'remove' : 'add', ids: [one] });
    else if (path === undefined) {
      if (!isObject(value)) refuse('scim-syntax');
      for (const [said, each] of Object.entries(value)) take(told, op, attributeOf(said), each);
    } else take(told, op, attributeOf(path), value);
  }
  return told;
}

function take(told: ToldGroup, op: MemberChange['op'], name: string, value: unknown): void {
  if (name === 'members')
    told.members.push({ op, ids: value === undefined && op === 'remove' ? undefined : idsOf(value) });
  else if (name === 'displayname' || name === 'externalid') {
    if (typeof value !== 'string') refuse('scim-value', { values: { name } });
    told[name === 'displayname' ? 'displayName' : 'externalId'] = value.trim();
  }
}

function idsOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all.map((one: unknown) => {
    const id = isObject(one) ? one['value'] : one;
    return typeof id === 'string' ? id : refuse('scim-value', { values: { name: 'members' } });
  });
}

/** Who is in it afterwards. */
export function membersAfter(before: readonly string[], changes: readonly MemberChange[]): string[] {
  const after = new Set(before);
  for (const { op, ids } of changes) {
    if (op === 'replace' || ids === undefined) after.clear();
    for (const id of ids ?? []) {
      if (op === 'remove') after.delete(id);
      else after.add(id);
    }
  }
  return [...after];
}
