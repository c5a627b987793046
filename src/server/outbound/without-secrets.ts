import type { Connector } from '../../connectors/connector.ts';
import type { Failure } from '../../connectors/failure.ts';
import { decoded } from './decoded.ts';

/** Shorter ones are words that stand in any text. */
const shortest = 4;

/** What a source says back may repeat what it was sent, in whatever form: no secret gets into what people read. */
export function withoutSecrets(failure: Failure, connector: Connector, config: unknown): Failure {
  const forms = formsIn(connector, config);
  const detail = hide(failure.detail, forms);
  const { numbers } = failure;
  if (numbers === undefined) return { ...failure, detail };
  const tells = (words: string) => forms.some((form) => words.includes(form));
  return { ...failure, detail, numbers: numbers.filter(({ path, value }) => !tells(path) && !tells(String(value))) };
}

/** The same for a title. */
export function titleWithoutSecrets(title: string, connector: Connector, config: unknown): string {
  return hide(title, formsIn(connector, config));
}

function hide(text: string, forms: readonly string[]): string {
  return forms.reduce((left, form) => withoutTail(left.replaceAll(form, '***'), form), text);
}

/** The longest first. */
function formsIn({ secrets }: Connector, config: unknown): string[] {
  const settings = config as Record<string, unknown>;
  return secrets
    .flatMap((name) => (typeof settings[name] === 'string' ? formsOf(settings[name], settings['user']) : []))
    .filter((form) => form.length >= shortest)
    .toSorted((x, y) => y.length - x.length);
}

/** As it is, in an address, in JSON, in a header of basic authentication; of an address that holds one, the password too. */
function formsOf(secret: string, user: unknown): string[] {
  const password = URL.canParse(secret) ? new URL(secret).password : '';
  const texts = password === '' ? [secret] : [secret, password, decoded(password)];
  return texts.flatMap((text) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
    Buffer.from(text).toString('base64'),
    ...(typeof user === 'string' ? [Buffer.from(`${user}:${text}`).toString('base64')] : []),
  ]);
}

/** A long text was cut at its end, maybe in the middle of a secret. */
function withoutTail(text: string, secret: string): string {
  for (let length = Math.min(secret.length, text.length); length >= shortest; length--)
    if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`;
  return text;
}
