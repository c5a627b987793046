// Which team, objective, cycle and so on the addresses of a company lead to.
import type { Page } from 'playwright-core';
import { apiOf } from '../journeys/api.ts';

export type Place = Partial<
  Record<
    | 'setupLink'
    | 'invitation'
    | 'cycleId'
    | 'teamId'
    | 'objectiveId'
    | 'draftId'
    | 'keyResultId'
    | 'connectionId'
    | 'indicatorId',
    string
  >
>;

/** The richest of everything: the team with most objectives, its longest published objective and a draft. */
export async function placeOf(page: Page): Promise<Place> {
  const api = apiOf(page);
  const { cycle } = await api('GET /api/me', {});
  const teams = (await api('GET /api/teams', {})).toSorted((a, b) => b.objectives - a.objectives);
  const boards = await Promise.all(
    teams.map((team) => api('GET /api/teams/{teamId}/board', { params: { teamId: team.id }, query: {} })),
  );
  const objectives = boards.flatMap((board) => board.objectives);
  const published = objectives
    .filter(({ state }) => state === 'published')
    .toSorted((a, b) => b.keyResults.length - a.keyResults.length)[0];
  const [connection] = await api('GET /api/connections', {});
  const [indicator] = await api('GET /api/indicators', { query: {} });
  return present({
    cycleId: cycle?.id,
    teamId: published?.teamId ?? teams[0]?.id,
    objectiveId: published?.id,
    draftId: objectives.find(({ state }) => state === 'draft')?.id,
    keyResultId: published?.keyResults[0]?.id,
    connectionId: connection?.id,
    indicatorId: indicator?.id,
  });
}

function present(place: { [key in keyof Place]: string | undefined }): Place {
  return Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined)) as Place;
}
