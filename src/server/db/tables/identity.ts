export type UsersTable = {
  id: string;
  name: string;
  email: string;
  email_verified: number;
  image: string | null;
  created_at: string;
  updated_at: string;
};

export type SessionsTable = {
  id: string;
  user_id: string;
  token: string;
  expires_at: string;
  ip_address: string | null;
  user_agent: string | null;
  organization_id: string | null;
  person_id: string | null;
  created_at: string;
  updated_at: string;
};

export type AccountsTable = {
  id: string;
  user_id: string;
  account_id: string;
  provider_id: string;
  access_token: string | null;
  refresh_token: string | null;
  id_token: string | null;
  access_token_expires_at: string | null;
  refresh_token_expires_at: string | null;
  scope: string | null;
  password: string | null;
  created_at: string;
  updated_at: string;
};

export type VerificationsTable = {
  id: string;
  identifier: string;
  value: string;
  expires_at: string;
  made_in: string | null;
  made_by: string | null;
  created_at: string;
  updated_at: string;
};

/**
 * The second step of an account, after its password. `secret` is sealed; `last_used`: the number of the newest period of
 * 30 seconds whose code was taken; `since`: null until a first code has shown that the set-up works.
 */
export type SecondStepsTable = { user_id: string; secret: string; last_used: number; since: string | null };

/** Those not used yet, as hashes. */
export type RecoveryCodesTable = { user_id: string; hash: string };

/** A key of a device that signs in for an account; `public_key` as base64url of its COSE form. */
export type PasskeysTable = {
  id: string;
  user_id: string;
  name: string;
  public_key: string;
  counter: number;
  made_at: string;
  used_at: string | null;
};

/** What a device was asked to sign, as a hash; without a user by whoever stands at the door. */
export type PasskeyChallengesTable = { hash: string; user_id: string | null; expires_at: string };

export type InstallationTable = {
  key: string;
  value: string;
};

/** What the installation does by itself from time to time: when next, and which node is at it. */
export type ChoresTable = {
  name: string;
  due_at: string;
  leased_until: string | null;
};

/** Tries to sign in, by a hash of who and from where, as long as they are counted. */
export type SignInTriesTable = { key: string; tries: number; until: string };
