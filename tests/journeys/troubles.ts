// What must never happen on a page, whatever the story: errors in the console, broken policy, requests to other hosts.
import type { Page } from 'playwright-core';

const tellPolicyViolations = `document.addEventListener('securitypolicyviolation', (violation) => {
  console.error('content security policy: ' + violation.violatedDirective + ' refused ' + violation.blockedURI);
});`;

/**
 * Watches `page` and adds a line to `troubles` for each. Replies with a status in `expected` are part of the story (a
 * refusal that the page explains), though Chromium reports them as errors. So is what was asked for while the story itself
 * keeps the page offline: nothing else disconnects a page from its own machine, and when a live update reaches a page
 * just before its tunnel is nobody's choice. What the page then fails to cope with is still told as an error of the page.
 */
export async function watch(
  page: Page,
  addresses: readonly string[],
  expected: readonly number[],
  troubles: string[],
): Promise<void> {
  await page.addInitScript({ content: tellPolicyViolations });
  page.on('console', (message) => {
    const status = /status of (\d{3})/.exec(message.text())?.[1];
    const inTunnel = message.text().includes('net::ERR_INTERNET_DISCONNECTED');
    if (message.type() !== 'error' || inTunnel || expected.includes(Number(status))) return;
    troubles.push(`console on ${page.url()}: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => troubles.push(`error on ${page.url()}: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && !addresses.includes(url.origin))
      troubles.push(`request to ${request.url()}`);
  });
}
