// An address of a host, as far as it lies below the place that is connected.
import { addressParts, isStraight } from '../../core/okr/address-parts.ts';

/** The path of `url` below `base`; undefined: it lies elsewhere, or winds its way there. */
export function pathBelow(base: string, url: string): string | undefined {
  const place = addressParts(base);
  const asked = addressParts(url);
  if (place === undefined || asked === undefined || asked.origin !== place.origin) return undefined;
  const root = place.path.replace(/\/+$/, '');
  return asked.path.startsWith(`${root}/`) && isStraight(asked.path) ? asked.path.slice(root.length) : undefined;
}
