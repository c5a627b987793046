import type { Text } from '../../core/text.ts';
import { text } from './text.ts';

type Page = { href: string; keys: string; name: Text };

/** The pages of the main navigation, in order; `keys` after `g` leads there. */
export const pages: readonly Page[] = [
  { href: '/', keys: 'w', name: text.week },
  { href: '/teams', keys: 't', name: text.teams },
  { href: '/focus', keys: 'f', name: text.focus },
  { href: '/map', keys: 'm', name: text.map },
  { href: '/cycles', keys: 'o', name: text.cycle },
  { href: '/indicators', keys: 'i', name: text.indicators },
  { href: '/sources', keys: 'd', name: text.sources },
  { href: '/coach', keys: 'c', name: text.coach },
  { href: '/settings', keys: 's', name: text.settings },
];
