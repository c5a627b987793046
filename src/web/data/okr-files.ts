import type { OkrFileBody } from '../../contract/okr-files.ts';
import { call, write } from './api.ts';

export type OkrText = Omit<OkrFileBody, 'dryRun'>;

/** Reads a file or a document and keeps nothing. */
export function readOkrFile(teamId: string, body: OkrText) {
  return call('POST /api/teams/{teamId}/okr-file', { params: { teamId }, body: { ...body, dryRun: true } });
}

export function importOkrFile(teamId: string, body: OkrText) {
  return write('POST /api/teams/{teamId}/okr-file', { params: { teamId }, body }, { early: true });
}

export function takeBackOkrFile(place: { teamId: string; cycleId: string; importId: string }) {
  return write('DELETE /api/teams/{teamId}/cycles/{cycleId}/okr-file-imports/{importId}', { params: place });
}

/** Where the browser saves what a team has in a cycle. */
export function teamFileAddress(teamId: string, cycleId: string | undefined): string {
  return `/api/teams/${teamId}/okr-file${cycleId === undefined ? '' : `?cycle=${cycleId}`}`;
}

export function objectiveFileAddress(objectiveId: string): string {
  return `/api/objectives/${objectiveId}/okr-file`;
}
