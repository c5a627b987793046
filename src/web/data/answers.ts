import type { BodyOf } from '../../contract/client.ts';
import { write } from './api.ts';

type Finding = { rule: string; fingerprint: string };
type Answer = {
  kind: BodyOf<'PUT /api/objectives/{objectiveId}/answers/{fingerprint}'>['kind'];
  reason: string;
  until?: string | undefined;
};

/** Answers a finding of the coach. */
export function answerFinding(objectiveId: string, { rule, fingerprint }: Finding, answer: Answer) {
  const { kind, reason, until = null } = answer;
  return write(
    'PUT /api/objectives/{objectiveId}/answers/{fingerprint}',
    { params: { objectiveId, fingerprint }, body: { rule, kind, text: reason, until } },
    { early: true },
  );
}

export function withdrawAnswer(objectiveId: string, fingerprint: string) {
  const params = { objectiveId, fingerprint };
  return write('DELETE /api/objectives/{objectiveId}/answers/{fingerprint}', { params }, { early: true });
}
