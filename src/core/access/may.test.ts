import { describe, expect, it } from 'vitest';
import { type Access, type Action, actions, allowed, may } from './may.ts';
import type { AccessRecord, Actor } from './relation.ts';

const actor = (over: Partial<Actor>): Actor => ({
  id: 'someone',
  organizationId: 'ours',
  role: 'member',
  teamIds: [],
  leads: [],
  ...over,
});

const people = {
  admin: actor({ role: 'admin' }),
  leader: actor({ role: 'lead', teamIds: ['payments'], leads: ['payments'] }),
  owner: actor({ id: 'lin', teamIds: ['payments'] }),
  member: actor({ teamIds: ['payments'] }),
  asked: actor({ id: 'asked', role: 'reader' }),
  'other lead': actor({ role: 'lead', teamIds: ['search'], leads: ['search'] }),
  'other member': actor({ teamIds: ['search'] }),
  reader: actor({ role: 'reader' }),
  stranger: actor({ organizationId: 'theirs', role: 'admin', teamIds: ['payments'], leads: ['payments'] }),
};
type Person = keyof typeof people;
const order = Object.keys(people) as Person[];

const objective: AccessRecord = {
  organizationId: 'ours',
  teamId: 'payments',
  visibility: 'everyone',
  ownerId: 'lin',
  askedIds: ['asked'],
};
const draft: AccessRecord = { ...objective, visibility: 'team' };
const organization: AccessRecord = { organizationId: 'ours', visibility: 'everyone' };

// One letter per person, in the order of `people`: Y yes, F forbidden, . not found.
const published: Record<Action, string> = {
  read: 'YYYYYYYY.',
  'create-objective': 'YYYYFFFF.',
  'edit-objective': 'YYYYFFFF.',
  'propose-key-result': 'YYYYFFFF.',
  'bind-source': 'YYYYFFFF.',
  'answer-finding': 'YYYYFFFF.',
  'publish-objective': 'YYYFFFFF.',
  'delete-objective': 'YYYFFFFF.',
  'check-in': 'YYYYFFFF.',
  'edit-task': 'YYYYFFFF.',
  agree: 'FFFFYFFF.',
  'override-consent': 'YYFFFFFF.',
  acknowledge: 'YYYYYYYY.',
  'offer-support': 'YYYYYYYY.',
  grade: 'YYYFFFFF.',
  'write-retrospective': 'YYYYFFFF.',
  'read-calibration': 'FYYYFFFF.',
  'answer-readiness': 'YYYYYFFF.',
  'edit-focus': 'YYFFFFFF.',
  'manage-team': 'YYFFFFFF.',
  'manage-cycle': 'YFFFFFFF.',
  'manage-sources': 'YYFFFFFF.',
  'manage-people': 'YFFFFFFF.',
  'read-audit': 'YFFFFFFF.',
  'manage-organization': 'YFFFFFFF.',
};

const letters: Record<string, Access> = { Y: 'yes', F: 'forbidden', '.': 'not-found' };

describe('may', () => {
  for (const action of actions) {
    it(`${action}, published`, () => {
      const expected = [...published[action]].map((letter) => letters[letter]);
      expect(order.map((person) => may(people[person], action, objective))).toEqual(expected);
    });
    it(`${action}, draft: whoever is not of the team, asked or admin does not see it at all`, () => {
      const outsiders: Person[] = ['other lead', 'other member', 'reader', 'stranger'];
      for (const person of order) {
        const expected = outsiders.includes(person) ? 'not-found' : may(people[person], action, objective);
        expect([person, may(people[person], action, draft)]).toEqual([person, expected]);
      }
    });
  }

  it.each([
    ['admin', 'manage-people', 'yes'],
    ['admin', 'edit-focus', 'yes'],
    ['leader', 'edit-focus', 'forbidden'],
    ['leader', 'manage-people', 'forbidden'],
    ['member', 'read', 'yes'],
    ['reader', 'manage-organization', 'forbidden'],
    ['stranger', 'read', 'not-found'],
  ] as const)('the organization: %s, %s → %s', (person, action, expected) => {
    expect(may(people[person], action, organization)).toBe(expected);
  });

  it('a reader stays a reader, whatever teams are listed', () => {
    const listed = actor({ role: 'reader', teamIds: ['payments'], leads: ['payments'] });
    expect(may(listed, 'edit-objective', objective)).toBe('forbidden');
    expect(may(listed, 'read', draft)).toBe('not-found');
  });

  it('an asked member of another team sees the draft and agrees, and edits nothing', () => {
    const asked = actor({ id: 'asked', teamIds: ['search'] });
    expect(allowed(asked, draft)).toEqual(['read', 'agree', 'acknowledge', 'offer-support', 'answer-readiness']);
  });

  it('what is restricted is read by its team and those who are named, people and teams', () => {
    const restricted: AccessRecord = { ...objective, visibility: 'team', readers: ['named', 'search'] };
    const who = {
      named: actor({ id: 'named', role: 'reader' }),
      'of a named team': actor({ teamIds: ['search'] }),
      'leads a named team': actor({ role: 'lead', leads: ['search'] }),
      admin: people.admin,
      'asked to agree': people.asked,
      'a reader listed in a named team': actor({ role: 'reader', teamIds: ['search'] }),
      'of another team': actor({ teamIds: ['sales'] }),
      stranger: actor({ id: 'named', organizationId: 'theirs' }),
    };
    const told = Object.entries(who).map(([name, one]) => [name, may(one, 'read', restricted)]);
    expect(told.filter(([, access]) => access === 'not-found').map(([name]) => name)).toEqual([
      'a reader listed in a named team',
      'of another team',
      'stranger',
    ]);
    expect(allowed(who['of a named team'], restricted)).toEqual(['read', 'acknowledge', 'offer-support']);
  });

  it('a lead who leads nothing is a member', () => {
    expect(may(actor({ role: 'lead', teamIds: ['payments'] }), 'publish-objective', objective)).toBe('forbidden');
  });

  it('a token of a team is a member there, a reader elsewhere, and named where its team is; its maker adds nothing', () => {
    const token = actor({ id: 'lin', teamIds: ['payments'], onlyTeam: 'payments' });
    expect(may(token, 'edit-objective', objective)).toBe('yes');
    expect(may(token, 'publish-objective', objective)).toBe('forbidden');
    const elsewhere = { ...objective, teamId: 'search', askedIds: ['lin'] };
    expect(may(token, 'agree', elsewhere)).toBe('forbidden');
    expect(may(token, 'read', elsewhere)).toBe('yes');
    expect(may(token, 'read', { ...elsewhere, visibility: 'team' })).toBe('not-found');
    expect(may(token, 'read', { ...elsewhere, visibility: 'team', readers: ['payments'] })).toBe('yes');
  });
});
