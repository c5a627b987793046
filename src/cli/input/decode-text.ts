/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, or Chinese as older programs save it (GB 18030 with GBK and
 * GB 2312 in it, Big5). Undefined: none of these.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const text = decode('utf-8', bytes);
  if (text !== undefined) return text.includes('\0') ? undefined : text;
  const candidates = [
    { encoding: 'gb18030', share: commonShare(bytes, 0xb0, 0xd7, 0xa1) },
    { encoding: 'big5', share: commonShare(bytes, 0xa4, 0xc6, 0x40) },
  ].sort((a, b) => b.share - a.share);
  for (const { encoding, share } of candidates) {
    const read = share >= leastShare ? decode(encoding, bytes) : undefined;
    if (read !== undefined && isChinese(read)) return read;
  }
  return undefined;
}

/** Traditional characters in GBK stand outside of its everyday ones. */
const leastShare = 0.4;

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // What is not in this encoding is asked of the next one.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * How many of the pairs of bytes stand where an encoding keeps its everyday characters (`from`–`to` in front, `trail` and
 * above behind) or its punctuation. Both encodings take nearly any pair; only in the right one most are everyday ones.
 */
function commonShare(bytes: Uint8Array, from: number, to: number, trail: number): number {
  let pairs = 0;
  let common = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const next = bytes[++i] ?? 0;
    pairs++;
    if (next >= trail && ((lead >= from && lead <= to) || (lead >= 0xa1 && lead <= 0xa3))) common++;
  }
  return pairs === 0 ? 0 : common / pairs;
}

/** Enough of the characters that fill Chinese texts: Korean and others fill the same places with rarer ones. */
function isChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length > 0 && han.filter((sign) => frequent.has(sign)).length * 8 >= han.length;
}

const frequent: ReadonlySet<string> = new Set(
  '的一是不了在人有我他这這中大来來上个個国國和地到以说說时時要就出会會可也你对對生能而子那得于於着下自之年过過发發后後作里用道行所然家种種事成方多经經么去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心本前开開但因只从從想实實日军者意无無力把' +
    '目标標关關键鍵结結果提升完数數据據系统統质質量户戶客率达達至少月季度周线線团團队隊',
);
