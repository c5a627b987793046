// Where the company's directory reaches us (SCIM 2.0): paths and bodies are the standard's, so the typed client has none.
import { z } from 'zod';
import { endpoint } from './endpoint.ts';

export const scimPath = '/scim/v2';

const reply = z.looseObject({ schemas: z.array(z.string()) });
const body = z.looseObject({});
const type = 'application/scim+json';
const by = { for: 'nobody', token: 'directory', type } as const;

const read = (path: `/${string}`, summary: string) => endpoint({ method: 'GET', path, summary, reply, ...by });
const write = (method: 'POST' | 'PUT' | 'PATCH', path: `/${string}`, summary: string) =>
  endpoint({ method, path, summary, body, reply, ...by });
const remove = (path: `/${string}`, summary: string) => endpoint({ method: 'DELETE', path, summary, ...by });

const paged = {
  query: z.object({
    filter: z.string().optional(),
    startIndex: z.string().optional(),
    count: z.string().optional(),
    attributes: z.string().optional(),
    excludedAttributes: z.string().optional(),
  }),
};

/** Described with the other plain addresses. */
export const scimAddresses = {
  abilities: read(`${scimPath}/ServiceProviderConfig`, 'What of SCIM 2.0 is understood here'),
  types: read(`${scimPath}/ResourceTypes`, 'Users and groups'),
  type: read(`${scimPath}/ResourceTypes/{id}`, 'One of them'),
  schemas: read(`${scimPath}/Schemas`, 'The attributes that are kept'),
  schema: read(`${scimPath}/Schemas/{id}`, 'Those of one kind'),
  users: { ...read(`${scimPath}/Users`, 'People, paged and filtered'), ...paged },
  addUser: write('POST', `${scimPath}/Users`, 'Let somebody in, or back in'),
  user: read(`${scimPath}/Users/{id}`, 'One person'),
  putUser: write('PUT', `${scimPath}/Users/{id}`, 'Write one person anew'),
  patchUser: write(
    'PATCH',
    `${scimPath}/Users/{id}`,
    'Change one person; `active: false` takes them out, their history stays',
  ),
  removeUser: remove(`${scimPath}/Users/{id}`, 'Take somebody out for good; their history stays'),
  groups: { ...read(`${scimPath}/Groups`, 'Groups of the directory'), ...paged },
  addGroup: write('POST', `${scimPath}/Groups`, 'Add a group'),
  group: read(`${scimPath}/Groups/{id}`, 'One group'),
  putGroup: write('PUT', `${scimPath}/Groups/{id}`, 'Write one group anew'),
  patchGroup: endpoint({
    method: 'PATCH',
    path: `${scimPath}/Groups/{id}`,
    summary: 'Change its name or who is in it; the reply has no body',
    body,
    ...by,
  }),
  removeGroup: remove(`${scimPath}/Groups/{id}`, 'Remove a group; what it gave is taken away'),
};
