// Which HTML page of the web app answers an address: readers and newcomers load neither the router nor what lies behind it.
import type { Lang } from '../core/text.ts';

/** Where the documents begin in a language. */
export const docsAt = (lang: Lang): string => (lang === 'zh' ? '/docs/zh' : '/docs');

export const webPages = ['index', 'door', 'open'] as const;

/** `door`: the ways in; `open`: an objective in plain words; `index`: all else. */
export function webPageAt(path: string): (typeof webPages)[number] {
  if (/^\/(?:setup|sign-in|forgot-password|(?:join|reset-password)\/[^/]+)\/?$/.test(path)) return 'door';
  return /^\/open\/[^/]+\/?$/.test(path) ? 'open' : 'index';
}

/** Every address of the web app; `$name` stands for one part. What is none of them is answered as not found. */
export const webAddresses = [
  '/',
  '/coach',
  '/cycles',
  '/cycles/$cycleId',
  '/cycles/$cycleId/close',
  '/customers',
  '/debt',
  '/focus',
  '/forecasts',
  '/hypotheses',
  '/indicators',
  '/indicators/$indicatorId',
  '/indicators/$indicatorId/source',
  '/key-results/$keyResultId',
  '/key-results/$keyResultId/check-in',
  '/key-results/$keyResultId/source',
  '/map',
  '/metrics',
  '/objectives/$objectiveId',
  '/objectives/$objectiveId/edit',
  '/objectives/$objectiveId/brief',
  '/objectives/new',
  '/settings',
  '/settings/$part',
  '/sources',
  '/sources/$connectionId',
  '/sources/new',
  '/teams',
  '/teams/$teamId',
  '/teams/$teamId/calibration',
  '/teams/$teamId/import',
  '/teams/$teamId/iterations',
  '/teams/$teamId/learning',
  '/teams/$teamId/long-term',
  '/teams/$teamId/mid-review',
  '/teams/$teamId/readiness',
  '/setup',
  '/sign-in',
  '/forgot-password',
  '/reset-password/$token',
  '/join/$token',
  '/open/$objectiveId',
] as const;

const patterns = webAddresses.map((one) => new RegExp(`^${one.replaceAll(/\$\w+/g, '[^/]+').replace(/\/$/, '')}/?$`));

/** A page that the server writes itself: to go there is to leave the app. */
export const isServerPage = (href: string): boolean => /^\/(docs|api)(\/|$)/.test(href);

export const isWebAddress = (path: string): boolean => patterns.some((pattern) => pattern.test(path));
