import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leftOut, mostInvited, readInvited } from './read-invited.ts';

const teams = [
  { id: 't1', name: 'Payments' },
  { id: 't2', name: '支付团队' },
];

test.each([
  ['a@x.com, b@x.com；c@x.com、d@x.com\ne@x.com;f@x.com，g@x.com', 'a b c d e f g'],
  ['a@x.com\r\n\r\nb@x.com\tc@x.com', 'a b c'],
])('people are parted as they are pasted: %j', (source, expected) => {
  const { people, notRead } = readInvited(source);
  expect(people.map(({ email }) => email.replace('@x.com', '')).join(' ')).toBe(expected);
  expect(notRead).toEqual([]);
});

test.each([
  ['Lin Wan <lin@x.com>', 'Lin Wan'],
  ['"Wan, Lin" <lin@x.com>', 'Wan, Lin'],
  ['Lin Wan, lin@x.com', 'Lin Wan'],
  ['林晚 lin@x.com', '林晚'],
  ['林晚、lin@x.com', '林晚'],
  ['林晚\tlin@x.com', '林晚'],
  ['lin@x.com', ''],
])('the name is found: %s', (source, name) => {
  const { people } = readInvited(source);
  expect(people).toEqual([{ line: 1, name, email: 'lin@x.com' }]);
});

test('what is not read is told with its line', () => {
  const { people, notRead } = readInvited('a@x.com\nNobody\nb@\nA@x.com, c@x.com');
  expect(people.map(({ email }) => email)).toEqual(['a@x.com', 'c@x.com']);
  expect(notRead).toEqual([
    { line: 2, said: 'Nobody', why: 'no-email' },
    { line: 3, said: 'b@', why: 'not-an-email' },
    { line: 4, said: 'A@x.com', why: 'twice' },
  ]);
});

describe('a table', () => {
  test.each([
    ['name,email,role,teams\n"Wan, Lin",lin@x.com,Team lead,payments', 'en'],
    ['\ufeff姓名,邮箱,角色,团队\r\n"Wan, Lin",lin@x.com,团队负责人,Payments', 'zh'],
    ['E-mail;Name;Role;Team\nlin@x.com;Wan, Lin;lead;Payments', 'semicolons'],
    ['姓名\t邮箱\t角色\t团队\nWan, Lin\tlin@x.com\tlead\tPayments', 'tabs'],
  ])('%#: is read by its headings', (source) => {
    expect(readInvited(source, teams)).toEqual({
      people: [{ line: 2, name: 'Wan, Lin', email: 'lin@x.com', role: 'lead', teamIds: ['t1'] }],
      notRead: [],
    });
  });

  test('several teams in a cell; what is unknown is refused with its place, never left out', () => {
    const source = 'email,role,teams\na@x.com,,Payments；支付团队\nb@x.com,boss,\nc@x.com,,Nowhere\n,,\nd,,';
    expect(readInvited(source, teams)).toEqual({
      people: [{ line: 2, name: '', email: 'a@x.com', teamIds: ['t1', 't2'] }],
      notRead: [
        { line: 3, said: 'boss', why: 'unknown-role' },
        { line: 4, said: 'Nowhere', why: 'unknown-team' },
        { line: 5, said: ',,', why: 'no-email' },
        { line: 6, said: 'd', why: 'not-an-email' },
      ],
    });
  });
});

test('more than can be invited at once are told', () => {
  const source = Array.from({ length: mostInvited + 1 }, (_, at) => `p${at}@x.com`).join('\n');
  const { people, notRead } = readInvited(source);
  expect([people.length, notRead]).toEqual([
    mostInvited,
    [{ line: mostInvited + 1, said: `p${mostInvited}@x.com`, why: 'too-many' }],
  ]);
});

test('whatever is pasted, every address-like piece is either read or told', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.emailAddress()), { maxLength: 30 }), (pieces) => {
      const { people, notRead } = readInvited(pieces.join('\n'));
      expect(people.length).toBeLessThanOrEqual(mostInvited);
      expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
      for (const { line } of [...people, ...notRead]) expect(line).toBeGreaterThan(0);
    }),
  );
});

test('whoever is here or invited already is left out, in the order of lines', () => {
  const read = readInvited('new@x.com\nold@x.com\nNobody\nasked@x.com');
  expect(leftOut(read, { here: ['Old@x.com'], invited: ['asked@x.com'] })).toEqual({
    people: [{ line: 1, name: '', email: 'new@x.com' }],
    notRead: [
      { line: 2, said: 'old@x.com', why: 'already-here' },
      { line: 3, said: 'Nobody', why: 'no-email' },
      { line: 4, said: 'asked@x.com', why: 'already-invited' },
    ],
  });
});
