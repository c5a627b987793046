// Reads XML of CI tools as it arrives: elements and attributes only; no entity is expanded, no document type followed.
import { type Failure, failed } from '../failure.ts';
import type { Read, Reader } from './report.ts';

/** As written: entities in them stay as they are. */
export type Attributes = Readonly<Record<string, string>>;

/** `path`: the names of the elements around this one, the root first. */
export type XmlEvents = {
  open(name: string, attributes: () => Attributes, path: readonly string[]): void;
  close(name: string, path: readonly string[]): void;
};

/** In characters; longer ones are not what CI tools write. */
const longestTag = 4_000_000;
const deepest = 256;
const attribute = /\s+([^\s=/>"'<]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/** What is passed over, from its beginning to its end; characters as they stand (CDATA) only inside an element. */
const skipped = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
] as const;

export function xml(events: XmlEvents, end: () => Read): Reader {
  const path: string[] = [];
  let rest = '';
  let skipTo: string | undefined;
  let line = 1;
  let seenRoot = false;
  const wrong = (text: string, at: number, what: string) =>
    failed('not-understood', `XML, line ${line + linesIn(text, at)}: ${what}`);

  /** One piece of markup that begins at `at`: where it ends, or nothing while it is not whole. */
  function markup(text: string, at: number): number | Failure | undefined {
    const next = text[at + 1];
    if (next === '?' || next === '!') {
      if (next === '!' && text.length - at < 9) return undefined;
      const [start, end] = skipped.find(([mark]) => text.startsWith(mark, at)) ?? [];
      if (start === undefined || (start === '<![CDATA[' && path.length === 0)) return doctype(text, at);
      skipTo = end;
      return at + start.length;
    }
    const to = endOfTag(text, at + 1);
    if (to === undefined) return undefined;
    if (text[to] !== '>') return wrong(text, at, 'a < inside a tag');
    const failure = next === '/' ? closed(text, at, to) : opened(text, at, to);
    return failure ?? to + 1;
  }

  /** JaCoCo and Cobertura name a document type, some with an empty `[]`; declarations of its own are where bombs are built. */
  function doctype(text: string, at: number): number | Failure | undefined {
    const to = text.indexOf('>', at);
    const inside = text.slice(at, to < 0 ? undefined : to);
    const declares = inside.includes('[') && !(to < 0 ? /\[\s*(\]\s*)?$/ : /\[\s*\]\s*$/).test(inside);
    if (!/^<!DOCTYPE/i.test(inside) || declares || seenRoot)
      return wrong(text, at, 'a document type with declarations is not read');
    return to < 0 ? undefined : to + 1;
  }

  function closed(text: string, at: number, to: number): Failure | undefined {
    const name = text.slice(at + 2, to).trimEnd();
    const open = path.pop();
    if (name !== open) return wrong(text, at, `</${name}> where ${open ? `</${open}>` : 'nothing'} was open`);
    events.close(name, path);
    return undefined;
  }

  function opened(text: string, at: number, to: number): Failure | undefined {
    const name = /^[^\s/>]+/.exec(text.slice(at + 1, Math.min(to, at + 200)))?.[0];
    if (!name || !/^[\p{L}_]/u.test(name)) return wrong(text, at, 'this is no tag');
    if (path.length === 0 && seenRoot) return wrong(text, at, 'a second root element');
    if (path.length >= deepest) return wrong(text, at, `more than ${deepest} elements inside each other`);
    seenRoot = true;
    const alone = text[to - 1] === '/';
    let isBroken = false;
    const read = () => {
      const found = attributesIn(text, at + 1 + name.length, alone ? to - 1 : to);
      isBroken ||= found === undefined;
      return found ?? {};
    };
    events.open(name, read, path);
    if (isBroken) return wrong(text, at, 'an attribute that cannot be read');
    if (alone) events.close(name, path);
    else path.push(name);
    return undefined;
  }

  return {
    take(chunk) {
      const text = rest + chunk;
      let at = 0;
      while (at < text.length) {
        if (skipTo !== undefined) {
          const found = text.indexOf(skipTo, at);
          if (found < 0) {
            at = Math.max(at, text.length - skipTo.length + 1);
            break;
          }
          at = found + skipTo.length;
          skipTo = undefined;
          continue;
        }
        const found = text.indexOf('<', at);
        if (path.length === 0 && text.slice(at, found < 0 ? undefined : found).trim() !== '')
          return wrong(text, at, 'text outside the root element');
        at = found < 0 ? text.length : found;
        if (found < 0) break;
        const next = markup(text, found);
        if (next === undefined) break;
        if (typeof next !== 'number') return next;
        at = next;
      }
      line += linesIn(text, at);
      rest = text.slice(at);
      return rest.length > longestTag ? wrong('', 0, `a tag of more than ${longestTag} characters`) : undefined;
    },
    end() {
      if (rest.trim() !== '' || skipTo !== undefined || path.length > 0 || !seenRoot)
        return wrong('', 0, path.length > 0 ? `ends inside <${path.at(-1)}>` : 'ends too early');
      return end();
    },
  };
}

/** The attributes between two places of a tag; undefined when there is something else. */
function attributesIn(text: string, from: number, to: number): Attributes | undefined {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  attribute.lastIndex = from;
  let at = from;
  for (let one = attribute.exec(text); one && attribute.lastIndex <= to; one = attribute.exec(text)) {
    found[one[1]!] = one[2] ?? one[3] ?? '';
    at = attribute.lastIndex;
  }
  return text.slice(at, to).trim() === '' ? found : undefined;
}

/** What follows the declaration, comments and document type at the beginning; read in one pass, whatever they hold. */
export function afterProlog(head: string): string {
  let at = 0;
  for (;;) {
    while (/\s/.test(head[at] ?? '')) at++;
    const mark = endOfProlog(head, at);
    const end = mark === '' ? -1 : head.indexOf(mark, at);
    if (end < 0) return head.slice(at);
    at = end + mark.length;
  }
}

function endOfProlog(head: string, at: number): string {
  if (head.startsWith('<?', at)) return '?>';
  if (head.startsWith('<!--', at)) return '-->';
  if (!head.startsWith('<!', at)) return '';
  const [bracket, close] = [head.indexOf('[', at), head.indexOf('>', at)];
  return bracket >= 0 && bracket < close ? (/^\[[^\]]*\]\s*>/.exec(head.slice(bracket))?.[0] ?? ']>') : '>';
}

/** Where the tag ends: at `>`, or wrongly at `<`, outside quotes; nothing while it is not whole. */
function endOfTag(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 62 || char === 60) return at;
    if (char !== 34 && char !== 39) continue;
    at = text.indexOf(char === 34 ? '"' : "'", at + 1);
    if (at < 0) return undefined;
  }
  return undefined;
}

function linesIn(text: string, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** A count in an attribute, negative where it says so; `undefined` when it is missing or none. `1,234` counts thousands. */
export function numberIn(attributes: Attributes, name: string): number | undefined {
  const told = attributes[name]?.trim() ?? '';
  const value = /^\d{1,3}(,\d{3})+$/.test(told) ? told.replaceAll(',', '') : told;
  const number = value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
