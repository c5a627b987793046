import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import { escapeXml } from '../../core/chart/escape-xml.ts';
import { openApi } from '../../contract/open-api.ts';
import type { Services } from '../ask/services.ts';

type Operation = {
  summary: string;
  tags: string[];
  security: unknown[];
  responses: Record<string, { description: string }>;
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  'x-refusals': Record<string, { status: number; text: { en: string; zh: string } }>;
};

/** `/openapi.json` for programs and `/api` for people; both are written from the endpoint tables on first use. */
export function serveApiPage(app: Hono, { version, accounts }: Services): void {
  let json: string | undefined;
  let page: string | undefined;
  const read = () => (json ??= JSON.stringify(openApi(version, accounts.cookieName)));
  app.get('/openapi.json', (context) =>
    context.body(read(), 200, { 'content-type': 'application/json; charset=utf-8' }),
  );
  app.get('/api', (context) => {
    page ??= write(openApi(version, accounts.cookieName) as Document);
    context.header(
      'content-security-policy',
      `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
    );
    return context.html(page);
  });
}

function write(document: Document): string {
  const rows = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const nouns = [...new Set(rows.map((row) => row.operation.tags[0] ?? ''))];
  const sections = nouns.map((noun) => {
    const lines = rows
      .filter((row) => row.operation.tags[0] === noun)
      .map(
        ({ method, path, operation }) =>
          `<tr><td><b>${method}</b><td><code>${escapeXml(path)}</code><td>${escapeXml(operation.summary)}<td>${operation.security.length > 0 ? '' : 'no sign-in · 无需登录'}`,
      );
    return `<h2>${escapeXml(noun)}</h2><table>${lines.join('')}</table>`;
  });
  const refusals = Object.entries(document['x-refusals']).map(
    ([code, { status, text }]) =>
      `<tr><td><code>${code}</code><td>${status}<td>${escapeXml(text.en)}<td>${escapeXml(text.zh)}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Crux API</title><style>${style}</style>
<h1>Crux API</h1><p>JSON in, JSON out; the full description with every field is <a href="/openapi.json">/openapi.json</a> (OpenAPI 3.1). Writes take an <code>Idempotency-Key</code> header; live changes come from <code>/api/events/stream</code> (server-sent events, resumable by <code>Last-Event-ID</code>).
<p>请求和响应都是 JSON；每个字段的完整说明见 <a href="/openapi.json">/openapi.json</a>（OpenAPI 3.1）。写操作可带 <code>Idempotency-Key</code>；实时变化由 <code>/api/events/stream</code> 推送，可用 <code>Last-Event-ID</code> 续传。
${sections.join('\n')}<h2>Refusals · 拒绝原因</h2><table>${refusals.join('')}</table></html>`;
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}td{padding:.2rem .8rem .2rem 0;vertical-align:top;border-bottom:1px solid #ddd}code{font-size:.9em}';
const styleHash = createHash('sha256').update(style).digest('base64');
