// Where somebody is led on to after signing in, as an address says it: only within this host.

/**
 * The address, or the start page in place of one that leads elsewhere. Browsers read `\` as `/` and drop tabs and line
 * breaks: whatever holds a sign that is not written is not followed.
 */
export function ownAddress(next: string | undefined): string {
  return next !== undefined && /^\/(?![/\\])\P{Cc}*$/u.test(next) ? next : '/';
}
