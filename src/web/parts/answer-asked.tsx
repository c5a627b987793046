import type { KeyResult } from '../../contract/key-results.ts';
import { SentenceGap } from '../kit/sentence-gap.tsx';
import { formatDay } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import { GentleQuestion } from './gentle-question.tsx';

type Props = {
  keyResult: Pick<KeyResult, 'objectiveId' | 'text' | 'now' | 'can'>;
  /** Where its words do not stand beside it. */
  named?: boolean;
};

/** Past the day by which a key result was to be known it says so, and whoever may is asked for the answer. */
export function AnswerAsked({ keyResult, named = false }: Props) {
  const t = useText();
  const { lang } = useLanguage();
  const { answerDue } = keyResult.now;
  if (answerDue === null) return null;
  const values = { day: formatDay(answerDue, lang), name: keyResult.text };
  return (
    <GentleQuestion>
      {t(named ? text.namedOverdue : text.overdue, values)}
      {keyResult.can.edit && (
        <>
          <SentenceGap />
          {/* A full load: it stands on the public page too, which has no router. */}
          <a href={`/objectives/${keyResult.objectiveId}/edit`}>{t(text.write)}</a>
        </>
      )}
    </GentleQuestion>
  );
}

const text = {
  overdue: {
    en: 'This should have been known by {day}. What is the answer?',
    zh: '说好最晚 {day} 知道，日子已经过了。结果是什么？',
  },
  namedOverdue: {
    en: '“{name}” should have been known by {day}. What is the answer?',
    zh: '“{name}”说好最晚 {day} 知道，日子已经过了。结果是什么？',
  },
  write: { en: 'Write its number, or a later day', zh: '去写下数值，或改个日子' },
};
