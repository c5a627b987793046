// Recognises labels of other languages, which are not read: Ziel 1:, Résultat clé 2 :, 목표:. They are told with what to write instead.
import type { Piece } from '../statement.ts';
import type { ForeignLabel, Node } from './outline.ts';

const objectives =
  'hauptziele?|ziele?|objectifs?|objetivos?|obiettiv[oi]|doelstelling(?:en)?|doel(?:en)?|m[åä]l|cele?|hedef(?:ler)?|цел[ьи]|ціл[ьі]|cíle?|mục tiêu|tujuan|목표|ゴール';
const keyResults =
  'schlüssel-?\\s?ergebnis(?:se)?|résultats?[ -]clés?|resultados?[ -](?:clave|chave)|risultat[oi] chiave|kernresulta(?:at|ten)|(?:nyckel|nøkkel|nøgle)resultat(?:er)?|' +
  'kluczow[ey] rezultat[y]?|anahtar sonuç(?:lar)?|ключев(?:ой|ые) результаты?|ключові? результати?|klíčov[ýé] výsled(?:ek|ky)|kết quả (?:then chốt|chính)|hasil (?:kunci|utama)|' +
  '핵심 ?(?:결과|성과)|(?:主要な?|重要な?|鍵となる)(?:結果|成果)(?:指標)?|キー\\s?リザルト';
const label = new RegExp(
  `^[\\[(《"]?\\s{0,2}(?:(${keyResults})|(${objectives}))\\s{0,2}(?:n[º°o]?\\.?\\s?|#)?(\\d{1,2}(?:\\.\\d{1,2}){0,2})?[\\])》"]?\\s{0,3}(?:[:：.|]|[-–—](?=\\s)|$)`,
  'iu',
);

/**
 * Marks each line without a label of ours that carries one. *Ziel* stands in many texts; with a number behind it, where
 * OKRs are named or beside surer labels it is one.
 */
export function markForeign(root: Node, source: string): void {
  const found: [Node, ForeignLabel][] = [];
  let sure = /okr|(?<![a-z])kr\s?\d/i.test(source);
  const look = (node: Node) => {
    const one = node.label || node.kind === 'row' ? undefined : foreignLabel(node.piece);
    if (one) found.push([node, one]);
    sure ||= one?.sure === true;
    node.children.forEach(look);
  };
  look(root);
  if (sure) for (const [node, one] of found) node.foreign = one;
}

function foreignLabel({ text }: Piece): ForeignLabel | undefined {
  const found = label.exec(text.slice(0, 60));
  if (!found) return undefined;
  const [whole, keyResult, , number = ''] = found;
  const said = whole.replace(/[\s:：.|–—-]+$/u, '');
  // A heading that only names the goals of a page announces them.
  if (number === '' && said.length === text.trim().length) return undefined;
  if (keyResult !== undefined) return { said, instead: `KR${number}`, sure: true };
  return { said, instead: number === '' ? 'Objective' : `O${number}`, sure: number !== '' };
}
