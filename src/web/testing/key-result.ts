import { type KeyResult, keyResult } from '../../contract/key-results.ts';

/** A key result as the server tells it: a percentage from 20 to 60 that stands at 41. */
export function keyResultOf(other: Partial<KeyResult> = {}, now: Partial<KeyResult['now']> = {}): KeyResult {
  return keyResult.parse({
    id: '0199a000-0000-7000-8000-000000000002',
    objectiveId: '0199a000-0000-7000-8000-000000000003',
    text: 'Share of customers who deploy without a ticket',
    baseline: 20,
    target: 60,
    unit: '%',
    owner: { id: '0199a000-0000-7000-8000-000000000001', name: 'Hannah Cole' },
    proposedBy: null,
    confirmedBy: null,
    steps: [],
    frozen: null,
    continuesId: null,
    followUpDay: null,
    seriesKind: null,
    eventAhead: null,
    drop: null,
    can: { checkIn: true, edit: true },
    ...other,
    now: {
      value: 41,
      valueAt: '2026-11-02T09:00:00.000Z',
      raw: 0.525,
      progress: 0.525,
      expected: 0.4,
      status: 'on-track',
      confidence: 6,
      checkedInAt: null,
      dueAt: null,
      stale: false,
      points: [
        { at: '2026-10-05T09:00:00.000Z', value: 24 },
        { at: '2026-11-02T09:00:00.000Z', value: 41 },
      ],
      chance: null,
      question: null,
      answerDue: null,
      widening: null,
      ...now,
    },
  });
}
