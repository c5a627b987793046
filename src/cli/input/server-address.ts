import type { Text } from '../../core/text.ts';
import { Stop } from '../terminal.ts';

export type ServerAddress = { base: string; token: string | undefined };

const texts = {
  badAddress: (to: string): Text => ({
    en: `${to} is not an address; write https://crux.example.com.`,
    zh: `${to} 不是地址，请写成 https://crux.example.com。`,
  }),
};

/** Where the Crux is and what opens it: options first, then `CRUX_URL` and `CRUX_TOKEN`. Undefined: none is named. */
export function serverAddress(
  options: { to?: string | undefined; token?: string | undefined },
  env: NodeJS.ProcessEnv = process.env,
): ServerAddress | undefined {
  const to = options.to || env['CRUX_URL'];
  if (!to) return undefined;
  const written = /^https?:\/\//i.test(to) ? to : `https://${to}`;
  if (!URL.canParse(written)) throw new Stop(texts.badAddress(to));
  const url = new URL(written);
  const path = url.pathname.replace(/\/(api(\/reports)?)?\/?$/, '');
  return { base: `${url.origin}${path}`, token: options.token || env['CRUX_TOKEN'] || undefined };
}
