import type { AlignmentWay } from '../../core/okr/words.ts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { BodyOf } from '../../contract/client.ts';
import { call, write } from './api.ts';
import { newest } from './objectives.ts';

export function alignmentChoicesQuery(objectiveId: string, direction: AlignmentWay, words: string, label: string) {
  return queryOptions({
    queryKey: ['alignment-choices', objectiveId, direction, words, label],
    queryFn: ({ signal }) =>
      call.page('GET /api/objectives/{objectiveId}/alignments/choices', {
        params: { objectiveId },
        query: { direction, q: words, ...(label !== '' && { label }) },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
}

export function askAlignment(objectiveId: string, body: BodyOf<'POST /api/objectives/{objectiveId}/alignments'>) {
  return write('POST /api/objectives/{objectiveId}/alignments', { params: { objectiveId }, body }, newest);
}

/** Asks for what the objective it goes on with served and needed. */
export function takeAlong(objectiveId: string) {
  return write('POST /api/objectives/{objectiveId}/alignments/continued', { params: { objectiveId } }, newest);
}

export function answerAlignment(alignmentId: string, body: BodyOf<'PATCH /api/alignments/{alignmentId}'>) {
  return write('PATCH /api/alignments/{alignmentId}', { params: { alignmentId }, body }, newest);
}

export function setShare(alignmentId: string, share: number | null) {
  return write('PUT /api/alignments/{alignmentId}/share', { params: { alignmentId }, body: { share } }, newest);
}

export function removeAlignment(alignmentId: string) {
  return write('DELETE /api/alignments/{alignmentId}', { params: { alignmentId } });
}

export function standAlone(objectiveId: string, reason: string) {
  return write(
    'PUT /api/objectives/{objectiveId}/standing-alone',
    { params: { objectiveId }, body: { reason } },
    newest,
  );
}

export function askWhatItServes(objectiveId: string) {
  return write('DELETE /api/objectives/{objectiveId}/standing-alone', { params: { objectiveId } }, newest);
}
