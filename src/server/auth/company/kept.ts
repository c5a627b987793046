import { plainAddresses } from '../../../contract/plain-addresses.ts';
import type { Kept } from './company-door.ts';

const cookie = 'crux.company';
const place = 'company sign-in';
/** Seconds until the way back is over. */
export const lasts = 600;

/** The vault of the installation. */
type Sealing = {
  vault: { seal(text: string, place: string): string; open(sealed: string, place: string): string | undefined };
};

/** What the browser keeps meanwhile, sealed; undefined: it forgets it. */
export function keptCookie(
  { publicUrl, vault }: Sealing & { publicUrl: string | undefined },
  kept: Kept | undefined,
): string {
  const value = kept === undefined ? '' : vault.seal(new URLSearchParams(kept).toString(), place);
  const secure = publicUrl?.startsWith('https:') ? '; Secure' : '';
  const path = plainAddresses.session.company.path;
  return `${cookie}=${value}; Path=${path}; HttpOnly; SameSite=Lax; Max-Age=${kept === undefined ? 0 : lasts}${secure}`;
}

export function keptOf({ vault }: Sealing, cookies: string): Kept | undefined {
  const sealed = new RegExp(`(?:^|; ?)${cookie.replace('.', '\\.')}=([^;]+)`).exec(cookies)?.[1];
  const text = sealed === undefined ? undefined : vault.open(sealed, place);
  if (text === undefined) return undefined;
  const read = new URLSearchParams(text);
  const named = (name: keyof Kept) => read.get(name) ?? '';
  return {
    state: named('state'),
    nonce: named('nonce'),
    verifier: named('verifier'),
    next: named('next'),
    join: named('join'),
    tie: named('tie'),
  };
}
