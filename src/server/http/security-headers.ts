import type { MiddlewareHandler } from 'hono';

const always: [string, string][] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), microphone=(), geolocation=()'],
];

const dataPolicy = "default-src 'none'; frame-ancestors 'none'";

/** Headers of every reply; a page that needs more than data sets its own content policy before. */
export function securityHeaders(secure: boolean): MiddlewareHandler {
  const headers = secure ? [...always, ['strict-transport-security', 'max-age=31536000'] as [string, string]] : always;
  return async (context, next) => {
    await next();
    const reply = context.res.headers;
    for (const [name, value] of headers) if (!reply.has(name)) reply.set(name, value);
    if (!reply.has('content-security-policy')) reply.set('content-security-policy', dataPolicy);
    if (!reply.has('cache-control')) reply.set('cache-control', 'no-store');
  };
}

/** The web app's policy: our own files, scripts and styles of this reply's nonce, nothing of another host. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
