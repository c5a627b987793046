import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { KeyResultDraft, ObjectiveDraft } from '../okr/okr-set.ts';
import { coach } from './run.ts';

type Labelled = { id: string; objective: ObjectiveDraft; keyResults: KeyResultDraft[]; expect: [string, string][] };

const sets = readFileSync(new URL('../../../scripts/coach-varied.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Labelled);

const placeOf = (place: { at: string; index?: number }) =>
  place.at === 'objective' ? 'o' : place.at === 'set' ? 'set' : `kr${(place.index ?? 0) + 1}`;

test('on sets of many trades the coach agrees with their labels', () => {
  const labels = new Set(sets.flatMap((set) => set.expect.map(([rule]) => rule)));
  const apart = sets.flatMap(({ id, objective, keyResults, expect: labelled }) => {
    const wanted = new Set(labelled.map(([rule, at]) => `${rule}@${at}`));
    const said = new Set(
      coach({ objective, keyResults })
        .filter((one) => labels.has(one.rule))
        .map((one) => `${one.rule}@${placeOf(one.place)}`),
    );
    const either = [...new Set([...said, ...wanted])].filter((key) => said.has(key) !== wanted.has(key));
    return either.map((key) => `${id} ${key}`);
  });
  expect(apart).toEqual([]);
});

test('the same set gives the same findings, and fingerprints are apart', () => {
  for (const { objective, keyResults } of sets) {
    const once = coach({ objective, keyResults });
    expect(coach({ objective, keyResults })).toEqual(once);
    expect(new Set(once.map((one) => one.fingerprint)).size).toBe(once.length);
    for (const { text, spans } of once) {
      for (const { start, end } of spans) expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
  }
});
