// What the settings say of each role is what the table of who may do what decides.
import { expect, test } from 'vitest';
import { actions, may } from '../../src/core/access/may.ts';
import type { AccessRecord, Actor } from '../../src/core/access/relation.ts';
import { roles, type Role } from '../../src/core/okr/words.ts';
import { rolesText } from '../../src/web/features/settings/roles-text.ts';

const record: AccessRecord = { organizationId: 'ours', teamId: 'team', visibility: 'everyone', ownerId: 'owner' };
const standing: Record<Role, Partial<Actor>> = {
  admin: {},
  lead: { teamIds: ['team'], leads: ['team'] },
  member: { teamIds: ['team'] },
  reader: {},
};

test.each(roles)('%s: the text, the list beside it and the table agree', (role) => {
  const someone = { id: 'someone', organizationId: 'ours', role, teamIds: [], leads: [], ...standing[role] };
  const allowed = actions.filter((action) => may(someone, action, record) === 'yes');
  expect([...rolesText[role].may].toSorted()).toEqual(allowed.toSorted());
  const owning = actions.filter((action) => may({ ...someone, id: 'owner' }, action, record) === 'yes');
  const more = owning.filter((action) => !allowed.includes(action));
  expect([...rolesText[role].mayWithOwn].toSorted()).toEqual(more.toSorted());
});

/** Words that stand for an action: whoever changes the table reads the sentence again. */
const said: [Role, RegExp, RegExp, (typeof actions)[number], 'may' | 'mayWithOwn'][] = [
  ['admin', /people/, /人员/, 'manage-people', 'may'],
  ['admin', /the log/, /日志/, 'read-audit', 'may'],
  ['admin', /cycles/, /周期/, 'manage-cycle', 'may'],
  ['lead', /focus/, /聚焦/, 'edit-focus', 'may'],
  ['lead', /people/, /成员/, 'manage-team', 'may'],
  ['lead', /publish/, /发布/, 'publish-objective', 'may'],
  ['lead', /grade/, /评分/, 'grade', 'may'],
  ['member', /draft/, /起草/, 'create-objective', 'may'],
  ['member', /check in/, /更新进展/, 'check-in', 'may'],
  ['member', /publish/, /发布/, 'publish-objective', 'mayWithOwn'],
  ['member', /delete/, /删除/, 'delete-objective', 'mayWithOwn'],
  ['reader', /acknowledge/, /知悉/, 'acknowledge', 'may'],
  ['reader', /offer help/, /提供支持/, 'offer-support', 'may'],
];

test.each(said)('%s: %s and %s stand for an action that the table gives them', (role, en, zh, action, how) => {
  expect(rolesText[role].text.en).toMatch(en);
  expect(rolesText[role].text.zh).toMatch(zh);
  expect(rolesText[role][how]).toContain(action);
});
