// What this server understands of SCIM 2.0, as it tells directories: its abilities, resource types and schemas.
const core = 'urn:ietf:params:scim:schemas:core:2.0';
export const scimUris = {
  user: `${core}:User`,
  group: `${core}:Group`,
  list: 'urn:ietf:params:scim:api:messages:2.0:ListResponse',
  error: 'urn:ietf:params:scim:api:messages:2.0:Error',
};

/** Resources on a page, at most. */
export const mostOnPage = 200;

export function providerConfig(at: string) {
  return {
    schemas: [`${core}:ServiceProviderConfig`],
    patch: { supported: true },
    bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
    filter: { supported: true, maxResults: mostOnPage },
    changePassword: { supported: false },
    sort: { supported: false },
    etag: { supported: false },
    authenticationSchemes: [
      {
        type: 'oauthbearertoken',
        name: 'Token',
        description: 'A token for the directory, made by an admin under Settings → Tokens',
        primary: true,
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${at}/ServiceProviderConfig` },
  };
}

export function resourceTypes(at: string) {
  const type = (id: string, endpoint: string, schema: string) => ({
    schemas: [`${core}:ResourceType`],
    id,
    name: id,
    endpoint,
    schema,
    schemaExtensions: [],
    meta: { resourceType: 'ResourceType', location: `${at}/ResourceTypes/${id}` },
  });
  return [type('User', '/Users', scimUris.user), type('Group', '/Groups', scimUris.group)];
}

type Attribute = {
  name: string;
  type?: 'string' | 'boolean' | 'complex' | 'reference';
  required?: boolean;
  multiValued?: boolean;
  uniqueness?: 'none' | 'server';
  mutability?: 'readWrite' | 'readOnly' | 'immutable';
  caseExact?: boolean;
  referenceTypes?: string[];
  subAttributes?: Attribute[];
};

function attribute({ subAttributes, ...said }: Attribute): object {
  return {
    type: 'string',
    multiValued: false,
    required: false,
    caseExact: false,
    mutability: 'readWrite',
    returned: 'default',
    uniqueness: 'none',
    ...said,
    ...(subAttributes && { subAttributes: subAttributes.map(attribute) }),
  };
}

const id: Attribute = { name: 'id', mutability: 'readOnly', caseExact: true, uniqueness: 'server' };
const externalId: Attribute = { name: 'externalId', caseExact: true };

export function schemas(at: string) {
  const schema = (uri: string, name: string, attributes: Attribute[]) => ({
    schemas: [`${core}:Schema`],
    id: uri,
    name,
    attributes: attributes.map(attribute),
    meta: { resourceType: 'Schema', location: `${at}/Schemas/${uri}` },
  });
  return [
    schema(scimUris.user, 'User', [
      id,
      externalId,
      { name: 'userName', required: true, uniqueness: 'server' },
      { name: 'displayName' },
      {
        name: 'name',
        type: 'complex',
        subAttributes: [{ name: 'formatted' }, { name: 'givenName' }, { name: 'familyName' }],
      },
      { name: 'active', type: 'boolean' },
      {
        name: 'emails',
        type: 'complex',
        multiValued: true,
        subAttributes: [{ name: 'value' }, { name: 'type' }, { name: 'primary', type: 'boolean' }],
      },
    ]),
    schema(scimUris.group, 'Group', [
      id,
      externalId,
      { name: 'displayName', required: true, uniqueness: 'server' },
      {
        name: 'members',
        type: 'complex',
        multiValued: true,
        subAttributes: [
          { name: 'value', mutability: 'immutable', caseExact: true },
          { name: '$ref', type: 'reference', referenceTypes: ['User'], mutability: 'immutable' },
          { name: 'display', mutability: 'readOnly' },
        ],
      },
    ]),
  ];
}
