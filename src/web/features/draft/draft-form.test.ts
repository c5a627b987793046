import { emptyEvidence } from '../../parts/evidence-draft.ts';
import { expect, test } from 'vitest';
import { type Objective, objectiveBody } from '../../../contract/objectives.ts';
import { promiseOf } from '../../parts/key-result-words.ts';
import { unknownFields } from '../../../contract/unknown-fields.ts';
import {
  bodyOf,
  fullDraft,
  draftOf,
  emptyDraft,
  emptyKeyResult,
  emptyStep,
  withIds,
  withTemplate,
  written,
} from './draft-form.ts';

const draft = () => ({
  ...emptyDraft('lin'),
  text: '让客户自己完成部署',
  evidence: [
    { ...emptyEvidence, text: '访谈' },
    { ...emptyEvidence, text: ' ' },
  ],
  keyResults: [
    emptyKeyResult('lin'),
    { ...emptyKeyResult('lin', '三步走'), steps: [emptyStep(), { ...emptyStep(), text: '评审', due: '2026-11-01' }] },
  ],
});

test('lines nobody filled are not sent', () => {
  const body = bodyOf(draft());
  expect(body.evidence).toMatchObject([{ text: '访谈', url: null, kind: null }]);
  expect(body.keyResults?.map((one) => [one.text, one.steps?.map((step) => [step.text, step.due])])).toEqual([
    ['三步走', [['评审', '2026-11-01']]],
  ]);
  expect(Object.keys(body.keyResults?.[0] ?? {})).not.toContain('key');
});

test('after saving, key results and steps know their ids, and words typed meanwhile stay', () => {
  const sent = draft();
  const now = { ...sent, keyResults: sent.keyResults.map((one) => ({ ...one, text: one.text && `${one.text}！` })) };
  const saved = { keyResults: [{ id: 'k1', steps: [{ id: 's1' }] }] } as unknown as Objective;
  const known = withIds(now, sent, saved);
  expect(known.keyResults.map((one) => [one.id, one.text])).toEqual([
    [undefined, ''],
    ['k1', '三步走！'],
  ]);
  expect(known.keyResults[1]?.steps.map((step) => step.id)).toEqual([undefined, 's1']);
});

test('a template keeps what was answered and adds to what was written', () => {
  const template = {
    id: 't',
    type: 'delivery' as const,
    lang: 'zh' as const,
    set: {
      objective: { text: '模板', why: '模板的理由' },
      keyResults: [
        { text: '从 1 到 2', baseline: 1, target: 2 },
        { text: '从 3 到 4', baseline: 3, target: 4, commitment: 'learning' as const, hypothesis: '没人催也会回来' },
      ],
    },
  };
  const used = withTemplate({ ...draft(), why: '我的理由' }, template, 'lin', '2026-12-31');
  expect([used.text, used.why, used.type]).toEqual(['模板', '我的理由', 'delivery']);
  expect(written(used.keyResults).map((one) => [one.text, one.target])).toEqual([
    ['三步走', null],
    ['从 1 到 2', 2],
    ['从 3 到 4', 4],
  ]);
  // What validates is decided while there is time to act on it.
  expect(used.keyResults.map(({ knowBy }) => knowBy)).toEqual([null, null, '2026-12-17']);
});

test('where a number comes from goes through the editor unchanged', () => {
  const source = { kind: 'prometheus', name: 'checkout p95', config: { connectionId: 'c1', query: 'p95' } };
  const read = { ...emptyKeyResult('lin', 'P95 从 480 到 300'), id: 'k1', source, metric: 'M29' };
  const objective = {
    ...draft(),
    diagnosis: null,
    owner: null,
    keyResults: [{ ...read, owner: null, proposedBy: null }],
  } as unknown as Objective;
  const form = draftOf(objective);
  expect(bodyOf(form).keyResults).toMatchObject([{ id: 'k1', source, metric: 'M29' }]);
});

test('a draft sends only what the API knows', () => {
  expect(unknownFields(objectiveBody, bodyOf(fullDraft()))).toEqual([]);
});

test('accepted steps are told as accepted while they are edited, and not sent', () => {
  const steps = [
    { id: 's1', text: 'One', due: null, evidence: '', weight: 1, dropped: false, acceptedAt: '2026-11-20T08:00:00Z' },
    {
      id: 's2',
      text: 'Late',
      due: null,
      evidence: '',
      weight: 1,
      dropped: false,
      acceptedAt: '2027-01-20T08:00:00Z',
      late: true,
    },
    { id: 's3', text: 'Open', due: null, evidence: '', weight: 1, dropped: false, acceptedAt: null },
  ];
  const keyResult = { ...emptyKeyResult('lin', 'Steps'), id: 'k1', kind: 'milestone', steps, owner: null };
  const objective = { ...draft(), diagnosis: null, owner: null, keyResults: [{ ...keyResult, proposedBy: null }] };
  const form = draftOf(objective as unknown as Objective);
  expect(promiseOf(form.keyResults[0]!, 'en')).toBe('3 steps, 1 accepted');
  expect(bodyOf(form).keyResults?.[0]?.steps?.some((step) => 'acceptedAt' in step)).toBe(false);
});
