import type { PeopleTable } from '../../../db/tables/organization.ts';
import type { OkrFile, OkrFileKeyResult } from '../../../../formats/okr-yaml/schema.ts';
import type { ReadSet } from '../../../../formats/statement.ts';

/** A name as the file says it, and the first line that does. */
type SaidName = { said: string; line: number };

/** Everybody the drafts would have: owners, who reads what is restricted, and who proposed a key result. */
export function namesIn(file: OkrFile, sets: readonly ReadSet[]): SaidName[] {
  const names = new Map<string, number>();
  const add = (said: string | null | undefined, line: number) => {
    const name = said?.trim() ?? '';
    if (name !== '' && !names.has(name)) names.set(name, line);
  };
  for (const [index, { owner, keyResults, dropped, restricted }] of file.objectives.entries()) {
    if (dropped !== undefined) continue;
    add(owner, sets[index]?.objective.line ?? 1);
    for (const one of restricted?.people ?? []) add(one, sets[index]?.objective.line ?? 1);
    for (const [place, one] of (keyResults ?? []).entries()) {
      if (typeof one === 'string' || one.dropped !== undefined) continue;
      const line = sets[index]?.places[place]?.line ?? 1;
      add(one.owner, line);
      add(proposerIn(one), line);
      for (const task of one.tasks ?? []) if (typeof task !== 'string') add(task.owner, line);
    }
  }
  return [...names].map(([said, line]) => ({ said, line }));
}

export function proposerIn({ proposedBy }: OkrFileKeyResult): string | null | undefined {
  return proposedBy !== null && typeof proposedBy === 'object' ? proposedBy.name : proposedBy;
}

type Found = {
  /** The one who is meant beyond doubt: their e-mail, or a name that nobody else has. */
  person: PeopleTable | undefined;
  /** Who may be meant where that is not clear. */
  candidates: PeopleTable[];
};

export function whoIs(said: string, people: readonly PeopleTable[]): Found {
  const email = /[^\s<>(),;]+@[^\s<>(),;]+/.exec(said)?.[0];
  const name = plain(said.replace(/<[^>]*>/, '').replace(/^@/, ''));
  const byEmail = email === undefined ? [] : people.filter((one) => plain(one.email) === plain(email));
  const byName = people.filter((one) => plain(one.name) === name);
  const sure = byEmail.length > 0 ? byEmail : byName;
  if (sure.length === 1) return { person: sure[0], candidates: [] };
  if (sure.length > 1 || name === '') return { person: undefined, candidates: sure };
  const near = people.filter((one) => {
    const [local] = plain(one.email).split('@');
    return local === name || plain(one.name).split(' ').includes(name) || plain(one.name).startsWith(name);
  });
  return { person: undefined, candidates: near };
}

function plain(said: string): string {
  return said.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
