import { expect, test } from 'vitest';
import { type Action, may } from '../../src/core/access/may.ts';
import type { AccessRecord, Actor } from '../../src/core/access/relation.ts';
import { files } from './repository.ts';

const someone: Actor = { id: 'x', organizationId: 'ours', role: 'member', teamIds: [], leads: [] };
/** The columns of the table, as people. */
const people: Actor[] = [
  { ...someone, role: 'admin' },
  { ...someone, role: 'lead', leads: ['team'] },
  { ...someone, id: 'owner' },
  { ...someone, teamIds: ['team'] },
  { ...someone, id: 'asked', role: 'reader' },
  someone,
  { ...someone, role: 'reader' },
];
const published: AccessRecord = {
  organizationId: 'ours',
  teamId: 'team',
  visibility: 'everyone',
  ownerId: 'owner',
  askedIds: ['asked'],
};
const draft: AccessRecord = { ...published, visibility: 'team' };

/** The rows of the table, in order; every action of the program stands in one of them. */
const rows: [AccessRecord, ...Action[]][] = [
  [published, 'read'],
  [draft, 'read'],
  [published, 'create-objective', 'edit-objective', 'propose-key-result', 'bind-source', 'answer-finding'],
  [published, 'check-in', 'edit-task', 'write-retrospective'],
  [published, 'publish-objective', 'delete-objective', 'grade'],
  [published, 'agree'],
  [published, 'override-consent'],
  [published, 'acknowledge', 'offer-support'],
  [published, 'answer-readiness'],
  [published, 'read-calibration'],
  [published, 'edit-focus', 'manage-team', 'manage-sources'],
  [published, 'manage-cycle', 'manage-people', 'read-audit', 'manage-organization'],
];

test.each([
  ['docs/people.md', 'yes'],
  ['docs/people.zh-CN.md', '能'],
])('%s tells who may do what as the program decides', (path, yes) => {
  const page = files.find((file) => file.path === path)?.text ?? '';
  const told = page
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.split('|').length === 10)
    .slice(0)
    .map((line) =>
      line
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim() === yes),
    )
    .slice(-rows.length);
  for (const [index, [record, ...actions]] of rows.entries())
    for (const action of actions)
      expect([action, told[index]]).toEqual([action, people.map((actor) => may(actor, action, record) === 'yes')]);
});
