// The first letters of Chinese names in pinyin, as they are typed to find one: 部署与交付 is bsyjf.

/** The first character of each letter in the order of pinyin; no syllable begins with i, u or v. */
const firsts = 'a吖 b八 c嚓 d哒 e妸 f发 g旮 h哈 j丌 k咔 l垃 m呣 n拏 o喔 p妑 q七 r呥 s仨 t它 w穵 x夕 y丫 z帀'
  .split(' ')
  .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);

const known = new Map<string, string>();
let inOrder: Intl.Collator | undefined;

/** Each Chinese character by its letter (the commonest reading where it has several), Latin letters and digits as they are. */
export function pinyinInitials(name: string): string {
  return [...name.toLowerCase()].map((one) => (/[a-z0-9]/.test(one) ? one : initialOf(one))).join('');
}

/** Is it what somebody types who is after this name? A single letter means too many. */
export function hasInitials(name: string, typed: string): boolean {
  return (
    /^[a-z0-9]{2,}$/i.test(typed) && /\p{Script=Han}/u.test(name) && pinyinInitials(name).includes(typed.toLowerCase())
  );
}

function initialOf(character: string): string {
  if (!/\p{Script=Han}/u.test(character)) return '';
  const before = known.get(character);
  if (before !== undefined) return before;
  inOrder ??= new Intl.Collator('zh-Hans-CN-u-co-pinyin');
  const order = inOrder;
  const letter = firsts.findLast(([, first]) => order.compare(character, first) >= 0)?.[0] ?? '';
  known.set(character, letter);
  return letter;
}
