// What the made-up code host of the sample company says of its links.
import { addressParts } from '../../core/okr/address-parts.ts';
import { linkKindOf, linkName } from '../../core/okr/task-link.ts';
import type { AskLink } from '../connector.ts';

/** The one system of the sample that stands for a code host, and where its pages would be. */
const host = { standsFor: 'CI', origin: 'https://code.example.com' };

/** Even numbers are done, odd ones are not. */
export function sampleLink({ standsFor }: { standsFor: string }, url: string): AskLink | undefined {
  const kind = linkKindOf(url);
  if (standsFor !== host.standsFor || addressParts(url)?.origin !== host.origin || kind === undefined) return undefined;
  const name = linkName(url);
  const isDone = Number(name.split('#').at(-1)) % 2 === 0;
  const state = !isDone ? 'open' : kind === 'issue' ? 'closed' : 'merged';
  return () => Promise.resolve({ ok: true, told: { kind, title: name, state } });
}
