/** The names a directory tells of somebody, beside the one people read here. */
export type StoredNames = { displayName?: string; formatted?: string; givenName?: string; familyName?: string };

/** What the company's directory says of a person. */
export type ScimUsersTable = {
  organization_id: string;
  person_id: string;
  user_name: string;
  external_id: string | null;
  names: StoredNames;
  changed_at: string;
};

/** A group of the directory. */
export type ScimGroupsTable = {
  organization_id: string;
  id: string;
  name: string;
  external_id: string | null;
  created_at: string;
  changed_at: string;
};

export type ScimMembersTable = { organization_id: string; group_id: string; person_id: string };
