import { beforeEach, describe, expect, test, vi } from 'vitest';

const requestId = 'r';
const problem = (code: string) => ({ path: 'text', code });

/** A page just loaded: it has heard from no server yet. */
async function page() {
  vi.resetModules();
  const { CallError } = await import('../../contract/client.ts');
  const { heardVersion } = await import('./page-version.ts');
  const { refusalOf } = await import('./refusal.ts');
  const say = (code: string, ...problems: string[]) =>
    refusalOf(
      new CallError(400, {
        error: { code, requestId, text: { en: 'No.', zh: '不行。' }, problems: problems.map(problem) },
      }),
      'en',
    ).what;
  return { heardVersion, say };
}

describe('a page from before an upgrade', () => {
  let it: Awaited<ReturnType<typeof page>>;
  beforeEach(async () => {
    it = await page();
  });

  test('is asked to be loaded again when what it sends is refused', () => {
    it.heardVersion('1.4.0');
    it.heardVersion('1.5.0');
    expect(it.say('invalid', 'required')).toContain('Reload');
  });

  test.each(['unknown-field', 'field-not-known', 'no-fields'])('or when a field of it is not known: %s', (code) => {
    expect(it.say('invalid', code)).toContain('Reload');
  });

  test('a reply that says no version changes nothing, and a known reason stays the reason', () => {
    it.heardVersion('1.4.0');
    it.heardVersion(null);
    it.heardVersion('1.4.0');
    expect(it.say('invalid', 'required')).not.toContain('Reload');
    it.heardVersion('1.5.0');
    expect(it.say('reason-missing')).not.toContain('Reload');
  });
});
