// Reads XML of CI tools: elements and attributes only; no entities are expanded, no document type is followed.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { type Failure, failed } from '../failure.ts';

/** An element: its attributes, and its children by name. */
export type Element = {
  attributes: Record<string, string>;
  children: (name: string) => Element[];
  all: () => Element[];
};

type Node = Record<string, unknown>;

const mark = '$';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributesGroupName: mark,
  attributeNamePrefix: '',
  parseAttributeValue: false,
  parseTagValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

/** The root elements by name. A document type with declarations of its own is refused: that is where bombs are built. */
export function readXml(text: string): { ok: true; root: Element } | Failure {
  const doctype = /<!DOCTYPE[^>[]*(\[)?/i.exec(text);
  if (doctype?.[1] || /<!ENTITY/i.test(text)) return failed('not-understood', 'DOCTYPE, ENTITY');
  // JaCoCo and Cobertura name their document type; it is cut out unread.
  const plain = doctype ? text.replace(/<!DOCTYPE[^>]*>/i, '') : text;
  try {
    const valid = XMLValidator.validate(plain);
    if (valid !== true) return failed('not-understood', `XML ${valid.err.line}: ${valid.err.msg}`);
    return { ok: true, root: elementOf(parser.parse(plain) as Node) };
  } catch (thrown) {
    return failed('not-understood', `XML: ${thrown instanceof Error ? thrown.message : ''}`);
  }
}

function elementOf(node: unknown): Element {
  const fields: Node = typeof node === 'object' && node !== null ? (node as Node) : {};
  const children = (name: string) => {
    const list = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return Array.isArray(list) ? list.map(elementOf) : [];
  };
  return {
    attributes: (fields[mark] as Record<string, string> | undefined) ?? {},
    children,
    all: () =>
      Object.keys(fields)
        .filter((name) => name !== mark && name !== '#text')
        .flatMap(children),
  };
}

/** A count in an attribute; `undefined` when it is missing or none. Surefire writes `1,234.5` for long times. */
export function numberIn(element: Element, name: string): number | undefined {
  const value = element.attributes[name]?.replaceAll(',', '').trim();
  if (value === undefined || value === '') return undefined;
  const number = Number(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
