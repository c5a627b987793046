import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../core/refusal.ts';
import { readScimFilter } from './filter.ts';
import { membersAfter, readGroupChanges } from './group.ts';
import { readOperations } from './patch.ts';
import { nameOf, readScimUser, readUserChanges } from './user.ts';

const known = ['username', 'externalid', 'emails.value', 'active'];
const codeOf = (work: () => unknown) => {
  try {
    return work();
  } catch (thrown) {
    return thrown instanceof Refusal ? thrown.code : thrown;
  }
};

test.each([
  ['userName eq "lin@example.com"', [{ name: 'username', value: 'lin@example.com' }]],
  ['USERNAME EQ "Lin \\"the\\" Wan"', [{ name: 'username', value: 'Lin "the" Wan' }]],
  ['urn:ietf:params:scim:schemas:core:2.0:User:userName eq "a"', [{ name: 'username', value: 'a' }]],
  ['emails[type eq "work"].value eq "a@b.c"', [{ name: 'emails.value', value: 'a@b.c' }]],
  [
    'externalId eq "00u1" and active eq true',
    [
      { name: 'externalid', value: '00u1' },
      { name: 'active', value: true },
    ],
  ],
  ['userName sw "l"', 'scim-filter'],
  ['title eq "x"', 'scim-filter'],
  ['userName eq "a" or userName eq "b"', 'scim-filter'],
  ['userName eq "a" and', 'scim-filter'],
  ['userName eq a', 'scim-filter'],
  ['(userName eq "a")', 'scim-filter'],
])('the filter %s', (text, expected) => {
  expect(codeOf(() => readScimFilter(text, known))).toEqual(expected);
});

test('whatever is sent as a filter is read or refused, and soon', () => {
  const pieces = fc.constantFrom('userName', ' eq ', '"', '\\', 'and ', 'a.a.a.', '[', ']', 'true', '中', ' ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 400 }), (all) => {
      const read = codeOf(() => readScimFilter(all.join(''), known));
      expect(read === 'scim-filter' || Array.isArray(read)).toBe(true);
    }),
  );
});

test('names are put together as they are read', () => {
  expect(nameOf({ displayName: 'Lin', givenName: 'Wan' })).toBe('Lin');
  expect(nameOf({ givenName: 'Wan', familyName: 'Lin' })).toBe('Wan Lin');
  expect(nameOf({ givenName: '晚', familyName: '林' })).toBe('林晚');
  expect(nameOf({ userName: 'lin@example.com' })).toBe('lin@example.com');
});

test('of several addresses the primary one counts; what is not kept is passed over', () => {
  const user = readScimUser({
    userName: 'lin',
    title: 'CTO',
    'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'R&D' },
    emails: [
      { value: 'home@b.c', type: 'home' },
      { value: 'work@b.c', primary: true },
    ],
  });
  expect(user).toEqual({ userName: 'lin', email: 'work@b.c' });
});

test.each([
  [[{ op: 'Replace', path: 'active', value: 'False' }], { active: false }],
  [[{ op: 'replace', value: { active: true, 'name.givenName': 'Wan' } }], { active: true, givenName: 'Wan' }],
  [[{ op: 'Add', path: 'emails[type eq "work"].value', value: 'a@b.c' }], { email: 'a@b.c' }],
  [[{ op: 'add', path: 'name', value: { familyName: 'Lin' } }], { familyName: 'Lin' }],
  [[{ op: 'Remove', path: 'externalId' }], { externalId: '' }],
  [[{ op: 'Replace', path: 'title', value: 'CTO' }], {}],
  [[{ op: 'remove', path: 'userName' }], 'scim-value'],
  [[{ op: 'replace', path: 'active', value: 'no' }], 'scim-value'],
  [[{ op: 'replace', path: 'userName', value: 7 }], 'scim-value'],
  [[{ op: 'move', path: 'active', value: true }], 'scim-syntax'],
  [[{ op: 'replace', value: 'x' }], 'scim-syntax'],
  [[], 'scim-syntax'],
])('the change %j of a person', (operations, expected) => {
  expect(codeOf(() => readUserChanges(readOperations({ Operations: operations })))).toEqual(expected);
});

test.each([
  [[{ op: 'Add', path: 'members', value: [{ value: 'c' }] }], ['a', 'b', 'c']],
  [[{ op: 'Remove', path: 'members', value: [{ value: 'a' }] }], ['b']],
  [[{ op: 'remove', path: 'members[value eq "b"]' }], ['a']],
  [[{ op: 'remove', path: 'members' }], []],
  [[{ op: 'replace', path: 'members', value: [{ value: 'z' }] }], ['z']],
  [[{ op: 'replace', value: { displayName: 'New', members: [{ value: 'y' }] } }], ['y']],
  [[{ op: 'add', path: 'members', value: [{ value: 7 }] }], 'scim-value'],
])('the change %j of a group of a and b', (operations, expected) => {
  const after = codeOf(() =>
    membersAfter(['a', 'b'], readGroupChanges(readOperations({ Operations: operations })).members),
  );
  expect(after).toEqual(expected);
});
