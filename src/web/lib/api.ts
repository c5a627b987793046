import { client } from '../../contract/client.ts';

/** The typed client of the API, on the same host; the session is an http-only cookie. */
export const call = client((url, init) => fetch(url, { ...init, credentials: 'same-origin' }));
