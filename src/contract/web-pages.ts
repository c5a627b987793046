// Which HTML page of the web app answers an address: readers and newcomers load neither the router nor what lies behind it.

export const webPages = ['index', 'door', 'open'] as const;

/** `door`: the ways in; `open`: an objective in plain words; `index`: all else. */
export function webPageAt(path: string): (typeof webPages)[number] {
  if (/^\/(?:setup|sign-in|join\/[^/]+)\/?$/.test(path)) return 'door';
  return /^\/open\/[^/]+\/?$/.test(path) ? 'open' : 'index';
}
