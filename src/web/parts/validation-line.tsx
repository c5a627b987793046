import type { KeyResult } from '../../contract/key-results.ts';
import { Quiet } from '../kit/quiet.tsx';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { goalOf, valueNow } from './key-result-words.ts';

type Props = { keyResult: KeyResult /** With what came out, where numbers may be seen. */; result?: boolean };

/** What a validation believed, the threshold it set itself, and what would have ended it. */
export function ValidationLine({ keyResult, result = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { kind, hypothesis, stopIf, knowBy } = keyResult;
  if (kind === 'unknown' || hypothesis === '') return null;
  const goal = goalOf(keyResult, lang);
  const parts = [
    t(text.hypothesis, { what: hypothesis }),
    goal === '' ? '' : t(text.threshold, { goal }),
    // Before the first reading there is only a baseline, and that came out of nothing.
    result && goal !== '' && keyResult.now.value !== null ? t(text.result, { value: valueNow(keyResult, lang) }) : '',
    stopIf === '' ? '' : t(text.stopIf, { what: stopIf }),
    knowBy === null ? '' : t(text.decided, { day: formatDay(knowBy, lang) }),
  ];
  return <Quiet>{parts.filter((part) => part !== '').join(' · ')}</Quiet>;
}

const text = {
  hypothesis: { en: 'Hypothesis: {what}', zh: '假设：{what}' },
  threshold: { en: 'holds at {goal}', zh: '达到 {goal} 算成立' },
  result: { en: 'came out at {value}', zh: '结果是 {value}' },
  stopIf: { en: 'stop if: {what}', zh: '停止条件：{what}' },
  decided: { en: 'decided on {day}', zh: '{day} 下结论' },
};
