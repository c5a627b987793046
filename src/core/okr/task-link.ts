// Where a task is worked on elsewhere: an issue, a pull request, a document; what its address says by itself, and what a
// connected host tells of it.
import type { Text } from '../text.ts';
import { addressParts, isStraight } from './address-parts.ts';

/** `title` '': nobody gave one. */
export type TaskLink = { url: string; title: string };

export const mostLinks = 20;

export const linkKinds = ['issue', 'pull-request'] as const;
export type LinkKind = (typeof linkKinds)[number];

export const linkKindNames: Record<LinkKind, Text> = {
  issue: { en: 'Issue', zh: '议题' },
  'pull-request': { en: 'Pull request', zh: '合并请求' },
};

export const linkStates = ['open', 'draft', 'merged', 'closed', 'not-planned'] as const;
export type LinkState = (typeof linkStates)[number];

export const linkStateNames: Record<LinkState, Text> = {
  open: { en: 'open', zh: '未关闭' },
  draft: { en: 'draft', zh: '草稿' },
  merged: { en: 'merged', zh: '已合并' },
  closed: { en: 'closed', zh: '已关闭' },
  'not-planned': { en: 'closed, not planned', zh: '已关闭，不处理' },
};

/** What the host says now. */
export type LinkTold = { kind: LinkKind; title: string; state: LinkState };

const longestName = 60;
const longestTitle = 300;

/** Owner, repository, what it is and its number, on hosts of Git repositories. */
const inRepository =
  /^\/(.+?)\/(?:-\/)?(issues|work_items|pull|pulls|pull-requests|merge_requests)\/([A-Za-z]*\d\w*)(?:[/?#]|$)/;
/** A ticket by its key, such as `SHOP-12`. */
const byKey = /\/(?:browse|issue)\/([A-Z][A-Z0-9_]+-\d+)(?:[/?#]|$)/;

/** What the address says it is; undefined: it does not say. */
export function linkKindOf(url: string): LinkKind | undefined {
  const path = straightPath(url);
  const kind = inRepository.exec(path)?.[2];
  if (kind !== undefined) return kind === 'issues' || kind === 'work_items' ? 'issue' : 'pull-request';
  return byKey.test(path) ? 'issue' : undefined;
}

/** A short name out of the address alone: `acme/shop#12`, `acme/shop!7`, `SHOP-12`, or the end of the path. */
export function linkName(url: string): string {
  const path = straightPath(url);
  const [, place, kind, number] = inRepository.exec(path) ?? [];
  if (place !== undefined) return cut(`${place}${kind === 'merge_requests' ? '!' : '#'}${number}`);
  const key = byKey.exec(path)?.[1];
  if (key !== undefined) return key;
  const last = path.split('/').findLast((part) => part !== '');
  return last === undefined ? linkHost(url) : cut(readable(last)) || linkHost(url);
}

/** Where it leads, for people to see before they follow it. */
export function linkHost(url: string): string {
  return addressParts(url)?.host ?? url;
}

function straightPath(url: string): string {
  const path = addressParts(url)?.path ?? '';
  return isStraight(path) ? path : '';
}

/** The end says which one it is. */
function cut(name: string): string {
  const letters = [...name];
  return letters.length <= longestName ? name : `…${letters.slice(1 - longestName).join('')}`;
}

function readable(part: string): string {
  try {
    return plainTitle(decodeURIComponent(part));
  } catch {
    // An address may hold a lone percent sign; then it stands as it was given.
    return part;
  }
}

/** On one line and not long, without signs that are not written or turn the letters around them. */
export function plainTitle(title: string): string {
  const written = title.slice(0, 20 * longestTitle).replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/gu, ' ');
  return [...written.trim()].slice(0, longestTitle).join('');
}
