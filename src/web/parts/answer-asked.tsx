import type { KeyResult } from '../../contract/key-results.ts';
import { SentenceGap } from '../kit/sentence-gap.tsx';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { GentleQuestion } from './gentle-question.tsx';

type Props = {
  keyResult: Pick<KeyResult, 'objectiveId' | 'kind' | 'text' | 'now' | 'can'>;
  /** Where its words do not stand beside it. */
  named?: boolean;
};

/** Past the day by which a key result was to be known it says so, and whoever may is asked for the answer. */
export function AnswerAsked({ keyResult, named = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { answerDue } = keyResult.now;
  const isUnknown = keyResult.kind === 'unknown';
  if (answerDue === null) return null;
  const words = isUnknown ? text.unknown : text.validation;
  const values = { day: formatDay(answerDue, lang), name: keyResult.text };
  return (
    <GentleQuestion>
      {t(words[named ? 'named' : 'alone'], values)}
      {/* Where it is named, the question stands beside the form that takes its answer. */}
      {keyResult.can.edit && (isUnknown || !named) && (
        <>
          <SentenceGap />
          {/* A full load: it stands on the public page too, which has no router. */}
          <a href={`/objectives/${keyResult.objectiveId}${isUnknown ? '/edit' : '#look-back'}`}>{t(words.write)}</a>
        </>
      )}
    </GentleQuestion>
  );
}

const text = {
  unknown: {
    alone: {
      en: 'This should have been known by {day}. What is the answer?',
      zh: '说好最晚 {day} 知道，日子已经过了。结果是什么？',
    },
    named: {
      en: '“{name}” should have been known by {day}. What is the answer?',
      zh: '“{name}”说好最晚 {day} 知道，日子已经过了。结果是什么？',
    },
    write: { en: 'Write its number, or a later day', zh: '去写下数值，或改个日子' },
  },
  validation: {
    alone: {
      en: 'This was to be decided on {day}. Did the hypothesis hold?',
      zh: '说好 {day} 下结论，日子已经过了。假设成立吗？',
    },
    named: {
      en: '“{name}” was to be decided on {day}. Did the hypothesis hold?',
      zh: '“{name}”说好 {day} 下结论，日子已经过了。假设成立吗？',
    },
    write: { en: 'Say what came out', zh: '去写结论' },
  },
};
