import { refuse } from '../../../../core/refusal.ts';
import { type ScimTest, readScimFilter } from '../../../../formats/scim/filter.ts';
import { mostOnPage, scimUris } from '../../../../formats/scim/schemas.ts';

const usual = 100;

/** Which part of a list is asked for; what the standard lets a client say out of bounds is brought within them. */
export function pageOf(query: Record<string, string>, known: readonly string[]) {
  const start = Math.max(1, numberOf(query['startIndex'], 1));
  const limit = Math.min(mostOnPage, Math.max(0, numberOf(query['count'], usual)));
  const { filter } = query;
  const tests: ScimTest[] = filter === undefined || filter.trim() === '' ? [] : readScimFilter(filter, known);
  return { tests, start, offset: start - 1, limit };
}

function numberOf(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  return /^-?\d{1,9}$/.test(text) ? Number(text) : refuse('scim-syntax');
}

export function listed(resources: readonly object[], total = resources.length, start = 1) {
  return {
    schemas: [scimUris.list],
    totalResults: total,
    startIndex: start,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

const always = ['schemas', 'id', 'meta'];

/** With the attributes that were asked for, or without those that were not wanted; each resource of a list alike. */
export function shaped(reply: object | undefined, { attributes, excludedAttributes }: Record<string, string>) {
  const [only, without] = [namesOf(attributes), namesOf(excludedAttributes)];
  if (reply === undefined || (only.length === 0 && without.length === 0)) return reply;
  const shape = (resource: object) =>
    Object.fromEntries(
      Object.entries(resource).filter(([key]) => {
        if (always.includes(key)) return true;
        const name = key.toLowerCase();
        return only.length > 0 ? only.includes(name) : !without.includes(name);
      }),
    );
  if (!('Resources' in reply)) return shape(reply);
  return { ...reply, Resources: (reply.Resources as object[]).map(shape) };
}

/** `name.givenName` asks for all of the name. */
function namesOf(text = ''): string[] {
  return text
    .split(',')
    .map((one) => one.trim().toLowerCase().replace(/\..*$/, ''))
    .filter((one) => one !== '');
}
