// @vitest-environment happy-dom
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import type { Objective } from '../../../contract/objectives.ts';
import { render } from '../../testing/render.tsx';
import { draftOf } from './draft-form.ts';
import { type CoachReading, type DraftSetting, useCoach } from './use-coach.ts';

const stored = {
  id: 'objective',
  text: 'New customers work on the day they sign',
  version: 1,
  type: 'fit',
  why: '',
  problem: '',
  success: '',
  idealCustomer: '',
  impact: '',
  impactParts: { delayed: '', freeze: '', risk: '', rollback: '' },
  growthLink: null,
  lever: '',
  evidence: [],
  diagnosis: null,
  owner: null,
  origin: null,
  agreements: [],
  answers: [],
  keyResults: [],
  serves: [],
  standsAlone: null,
  alignments: { serves: [], servedBy: [] },
  dependencies: [],
  inUnlinkedLayers: [],
  untouched: [],
  targetChanges: [],
  othersPublished: 0,
} as unknown as Objective;

const keyResult = { id: 'kr', text: 'Days from signing to work from 26 to 1', kind: 'metric', baseline: 26, target: 1 };
const needed = (state: 'asked' | 'accepted') => ({
  keyResults: [{ ...keyResult, unit: '', steps: [], owner: null, proposedBy: null, source: null, meaning: null }],
  dependencies: [{ id: 'd', keyResult: { id: 'kr' }, team: { id: 't', name: 'Legal' }, state }],
});

function Page({ objective, teamKind, seen }: { seen: (reading: CoachReading) => void } & Partial<DraftSetting>) {
  const reading = useCoach(draftOf(objective ?? stored), {
    objective,
    teamKind,
    cycle: undefined,
    stage: undefined,
    diagnosis: undefined,
    policy: undefined,
    against: undefined,
    teamId: 't',
    people: [],
  });
  useEffect(() => seen(reading));
  return null;
}

async function rulesFor(more: object | undefined, teamKind: DraftSetting['teamKind']): Promise<string[]> {
  let rules: string[] = [];
  const objective = more && ({ ...stored, ...more } as unknown as Objective);
  await render(
    <Page
      objective={objective}
      teamKind={teamKind}
      seen={({ findings }) => {
        rules = findings.map(({ finding }) => finding.rule);
      }}
    />,
  );
  return rules;
}

const says = async (rule: string, more: object | undefined, teamKind: DraftSetting['teamKind'] = 'functional') =>
  (await rulesFor(more, teamKind)).includes(rule);

test('a functional team is asked what its saved objective serves, until a link is asked for or it says why it stands alone', async () => {
  const rule = 'functional-okr-unaligned';
  expect(await says(rule, {})).toBe(true);
  expect(await says(rule, {}, 'product-technology')).toBe(false);
  expect(await says(rule, undefined)).toBe(false);
  expect(await says(rule, { standsAlone: { reason: 'The law asks for it' } })).toBe(false);
  expect(await says(rule, { alignments: { serves: [{ state: 'asked' }], servedBy: [] } })).toBe(false);
  expect(await says(rule, { alignments: { serves: [{ state: 'declined' }], servedBy: [] } })).toBe(true);
});

test('people in two layers that no link puts in order are named', async () => {
  expect(await says('double-layer-confusion', { inUnlinkedLayers: ['Ada'] })).toBe(true);
  expect(await says('double-layer-confusion', {})).toBe(false);
});

test('a dependency that nobody accepted is asked about, an accepted one is not', async () => {
  expect(await says('depends-on-others', needed('asked'))).toBe(true);
  expect(await says('depends-on-others', needed('accepted'))).toBe(false);
});
