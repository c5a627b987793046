import { expect } from 'vitest';
import { type AtOnce, met } from './at-once.ts';
import { rulesAtOnce } from './rules-at-once.ts';

/** Said of one record that is read and written in one turn of its organization, or of what is sent. */
const ofOne = 'of one record, read and changed in the same turn';
const ofRequest = 'of what is asked, whatever others do';
const ofServer = 'of how the server is set up';
const limit = 'a number that only keeps lists short: one more harms nothing';

type Held = { rules: readonly string[] } | { test: string; title: string } | { excuse: string };
const by = (...rules: string[]): Held => ({ rules });
const but = (excuse: string): Held => ({ excuse });
const at = (test: string, title: string): Held => ({ test, title });
const organization = 'src/server/resources/organization';

/**
 * Every refusal with 409, and what shows that it holds when two come at once: rules that two clients ask on two servers,
 * a test of its own, or why it is no rule over several rows.
 */
export const refusedAtOnce: Record<string, Held> = {
  'no-exception-needed': but(ofOne),
  'not-their-role': but(ofOne),
  'not-a-doer': but(ofOne),
  'published-incomplete': but(ofOne),
  'agreement-answered': by('a consent that was taken back is not given'),
  'own-consent': but(ofOne),
  'team-loop': by('teams make no circle'),
  'too-many-teams': but(limit),
  'team-too-deep': by('teams stand so deep and no deeper'),
  'team-not-empty': by(
    'an objective has its team',
    'an objective that is brought back has its team',
    'a team below has the one above',
    'a team that moves has the one above',
    'an indicator has its team',
    'a member has their team',
  ),
  'team-gone': by('an objective that is brought back has its team'),
  'team-needed': by('a key result has the team that it asked'),
  'owner-not-named': at(
    'src/server/resources/objectives/restrictions.test.ts',
    'who restricts and who gives at once: somebody who could not read it owns nothing of it',
  ),
  'owner-cannot-read': at(
    'src/server/resources/objectives/restrictions.test.ts',
    'who restricts and who gives at once: somebody who could not read it owns nothing of it',
  ),
  'link-restricted': but(ofOne),
  'link-too-early': but(ofOne),
  'checked-in-meanwhile': but(ofOne),
  'gap-in-use': by('an objective has the gap it came of'),
  'choice-without-evidence': but(ofOne),
  'choice-beyond-limit': by('few gaps are chosen for a cycle'),
  'choice-needs-reason': but('asks for a sentence: with one it goes through'),
  'debt-closed': but(ofOne),
  'deputy-reads-only': but(ofOne),
  'deputy-named-already': by('nobody has two deputies on a day'),
  'deputy-away': by('nobody stands in who is away, or the other way round'),
  'deputy-stands-in': by('nobody stands in who is away, or the other way round'),
  'heir-cannot-answer': but(ofOne),
  'heir-cannot-keep': but(ofOne),
  'scim-taken': at(
    `${organization}/scim/scim.test.ts`,
    'the same person and the same group come once, however many ask at once',
  ),
  'indicator-reads': but(ofOne),
  'indicator-in-use': by('a key result has the indicator it is measured by'),
  'indicator-unit-in-use': by('what is counted keeps its unit'),
  'indicator-unit-measured': but('asks what becomes of readings: with the answer it goes through'),
  'indicator-archived': by('a key result has the indicator it is measured by'),
  'iteration-exists': by('a team has each name of an iteration once'),
  'too-many-iterations': but(limit),
  'iteration-elsewhere': but('no iteration changes its team'),
  'label-exists': by('a label has its name once'),
  'label-archived': by('an archived label gets nothing new'),
  'label-circle': by('labels are merged in no circle'),
  'too-many-labels': but(limit),
  'not-read-there': at(
    'src/server/resources/objectives/restrictions.test.ts',
    'who restricts and who links at once: the link is made before, or not into the dark',
  ),
  'dependency-over': but(ofOne),
  'serves-already': by('what serves something is not said to stand alone'),
  'key-result-gone': but('said when a link is accepted; a key result that goes later leaves a link that says so'),
  'alignment-exists': by('a link is there once'),
  'alignment-circle': by('links between objectives make no circle'),
  'serves-itself': but(ofRequest),
  'counted-twice': by('nothing is counted twice further up'),
  'shares-above-one': by('all shares of an objective are one at most'),
  'too-many-floors': but(limit),
  'too-many-parents': but(limit),
  'drop-reason-missing': but(ofOne),
  'key-result-missing': but(ofOne),
  'not-promised': but(ofOne),
  dropped: but(ofOne),
  'not-dropped': but(ofOne),
  'plain-words-missing': but(ofOne),
  'okr-file-twice': at(
    'src/server/resources/objectives/okr-files/okr-files.test.ts',
    'two imports of one file at once: one makes the drafts, the other is asked',
  ),
  'okr-file-people': but(ofRequest),
  'version-conflict': by('an objective is saved over the version it was read with'),
  'key-reused': by('a key of a request is used for one'),
  'setup-done': at(`${organization}/session/session.test.ts`, "['409 setup-done', 'ok']"),
  'password-missing': but(ofOne),
  'second-step-is-on': but(ofOne),
  'second-step-is-off': but(ofOne),
  'second-step-lost': but(ofServer),
  'passkeys-off': but(ofServer),
  'address-unknown': but(ofServer),
  'mail-missing': but(ofServer),
  'no-account': but(ofOne),
  'account-exists': but(ofOne),
  'last-admin': by('an organization keeps an admin'),
  'invitation-for-other': but(ofRequest),
  'invitation-for-domain': but(ofRequest),
  'company-off': but(ofServer),
  'company-other-session': but(ofOne),
  'company-tied-elsewhere': at(
    `${organization}/company-ties/company-ties.test.ts`,
    'two clients at once: of two accounts that tie the same person one does, and an account is tied once',
  ),
  'company-tied-already': at(
    `${organization}/company-ties/company-ties.test.ts`,
    'two clients at once: of two accounts that tie the same person one does, and an account is tied once',
  ),
  'company-not-tied': at(
    `${organization}/company-ties/company-ties.test.ts`,
    'two clients at once: of two accounts that tie the same person one does, and an account is tied once',
  ),
  'last-way-in': but('nothing takes a password away but the tie itself, in the same turn of accounts'),
  'email-taken': by('an address has one account'),
  'handed-over-meanwhile': by('what somebody left behind is handed over once'),
  'cycle-overlaps': by('cycles of a level share no day', 'corrected cycles share no day either'),
  'cycle-not-empty': by('what is written has its cycle', 'a diagnosis has its cycle'),
  'cycle-state': but(ofOne),
  'cycle-closed': by('nothing is written in a cycle that is closed'),
  'not-frozen': but(ofOne),
  'closure-too-early': but(ofOne),
  'no-next-cycle': but(ofRequest),
  'already-continued': at(
    'src/server/resources/closing/closing.test.ts',
    'an objective goes on in the next cycle from where it ended',
  ),
  'diagnosis-in-use': by('an objective has the diagnosis it points at'),
  'not-ready': but(ofOne),
  'connection-in-use': by('a source has its connection'),
  'shards-differ': but(ofRequest),
  'value-differs': at('src/server/resources/sources/reports/values.test.ts', "'409 value-differs')).toHaveLength(1)"),
  'source-elsewhere': but(ofOne),
  'push-to-steps': but(ofOne),
  'not-sample': but(ofOne),
  'sample-exists': by('an organization has one sample'),
};

/** Asks a rule by two at once; what they are refused with is what the table ties to it. */
export async function askTied(rule: string, it: AtOnce): Promise<void> {
  met.clear();
  await rulesAtOnce[rule]!(it);
  const said = [...met];
  const tied = Object.entries(refusedAtOnce).flatMap(([code, held]) =>
    'rules' in held && held.rules.includes(rule) ? [code] : [],
  );
  expect([rule, said.filter((code) => !tied.includes(code))]).toEqual([rule, []]);
}
