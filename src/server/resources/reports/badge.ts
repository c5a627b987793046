import { timingSafeEqual } from 'node:crypto';
import { refuse } from '../../../core/refusal.ts';
import { deriveKey } from '../../auth/secret.ts';
import { programOf } from '../../auth/program.ts';
import type { Db } from '../../db/database.ts';
import { showKeyResult } from '../key-results/actions.ts';

const colors: Record<string, string> = {
  'on-track': '#2f7d4f',
  met: '#2f7d4f',
  held: '#2f7d4f',
  'at-risk': '#a86400',
  'off-track': '#b3372b',
  broken: '#b3372b',
  unknown: '#5c6670',
};

/** Whoever has the address may see the badge; nobody can guess another's. */
export function badgePath(secret: string, organizationId: string, keyResultId: string): string {
  return `/badges/${organizationId}/${keyResultId}/${signature(secret, organizationId, keyResultId)}.svg`;
}

export async function badgeOf(
  db: Db,
  secret: string,
  params: { organizationId: string; keyResultId: string; signature: string },
  now: Date,
): Promise<string> {
  const expected = Buffer.from(signature(secret, params.organizationId, params.keyResultId));
  const given = Buffer.from(params.signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) refuse('not-found');
  const { now: stands, unit } = await showKeyResult(
    { db, ...programOf(params.organizationId), now },
    params.keyResultId,
  );
  const value = stands.value === null ? '–' : `${Number(stands.value.toPrecision(4))}${unit === '' ? '' : ` ${unit}`}`;
  const told = stands.progress === null ? value : `${value} · ${Math.round(stands.progress * 100)}%`;
  return svg('OKR', told, colors[stands.status] ?? '#5c6670');
}

function signature(secret: string, organizationId: string, keyResultId: string): string {
  return deriveKey(secret, `badge ${organizationId} ${keyResultId}`).slice(0, 32);
}

function svg(label: string, told: string, color: string): string {
  // Chinese characters are about twice as wide as Latin ones.
  const wide = (text: string) => [...text].reduce((sum, char) => sum + (char.charCodeAt(0) > 0x2e80 ? 12 : 6.5), 12);
  const [left, right] = [wide(label), wide(told)];
  const text = (x: number, content: string) =>
    `<text x="${x}" y="14" text-anchor="middle">${content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</text>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${label}">` +
    `<rect width="${left}" height="20" fill="#3b4248"/><rect x="${left}" width="${right}" height="20" fill="${color}"/>` +
    `<g fill="#fff" font-family="sans-serif" font-size="11">${text(left / 2, label)}${text(left + right / 2, told)}</g></svg>`
  );
}
