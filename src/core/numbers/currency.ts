// Knows currencies by their signs, codes and names, so that 5 € is never taken for 5 of another money.

const names: readonly [currency: string, as: string][] = [
  ['USD', '$ us$ usd dollar dollars 美元 美金 刀'],
  ['CNY', '¥ cn¥ 元 块 cny rmb yuan 人民币'],
  ['EUR', '€ eur euro euros 欧元'],
  ['GBP', '£ gbp pound pounds 英镑'],
  ['JPY', '¥ jp¥ 円 jpy yen 日元'],
  ['HKD', '$ hk$ hkd 港币 港元'],
  ['TWD', '$ nt$ twd ntd 台币 新台币'],
  // Of these, people say 元 too; a bare $ does not.
  ['元', '元 hk$ hkd nt$ twd ntd'],
  ['CAD', '$ ca$ c$ cad'],
  ['AUD', '$ au$ a$ aud'],
  ['SGD', '$ s$ sg$ sgd 新币'],
  ['BRL', 'r$ brl'],
  ['CHF', 'chf fr.'],
  ['INR', '₹ inr rs rs.'],
  ['KRW', '₩ krw 韩元'],
  ['RUB', '₽ rub'],
  ['TRY', '₺ try'],
  ['PLN', 'zł pln'],
  ['SEK', 'kr sek'],
  ['NOK', 'kr nok'],
  ['DKK', 'kr dkk'],
];
const byName = new Map<string, string[]>();
for (const [currency, all] of names)
  for (const name of all.split(' ')) byName.set(name, [...(byName.get(name) ?? []), currency]);

const words = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[$.]/g, '\\$&'));

/** All names as alternatives of a pattern, the longest first. */
export const currencyNames = words.join('|');

/** What a name may stand for: `$` for several. Empty when it is no currency. */
export function currenciesOf(name: string): readonly string[] {
  return byName.get(name.normalize('NFKC').trim().toLowerCase()) ?? [];
}

const inUnit = new RegExp(`(?<![a-z])(?:${currencyNames})(?![a-z])`);

/** The currency a folded unit speaks of, in whatever scale and over whatever time: 万元/月, $k. */
export function currencyIn(unit: string): string | undefined {
  return inUnit.exec(unit)?.[0];
}

/** Whether two names may mean the same money. */
export function isSameMoney(one: string, other: string): boolean {
  const all = currenciesOf(other);
  return currenciesOf(one).some((currency) => all.includes(currency));
}
