import type { Finding } from '../../../core/coach/finding.ts';
import { sayFinding } from '../../../core/coach/say-finding.ts';
import { useMe } from '../../data/session.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import type { Answer } from '../../parts/answer-form.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import styles from './last-questions.module.css';

/** More than these would hide the form below them; the others stand beside the draft. */
const shown = 3;

const text = {
  asks: { en: 'Before it is public, the coach asks', zh: '发布前，教练还想问' },
  more: { en: '{count} more beside the draft', zh: '草稿旁边还有 {count} 个问题' },
  oneMore: { en: '1 more beside the draft', zh: '草稿旁边还有 1 个问题' },
  keyResult: { en: 'Key result {number}', zh: '关键结果 {number}' },
};

type Props = {
  questions: readonly Finding[];
  onAnswer: (finding: Finding, answer: Answer) => void;
  /** Back to the draft, at the words it is about; undefined: to all of them. */
  onBack: (finding: Finding | undefined) => void;
};

/** What the coach still asks before something is public: open, each to be answered in its place. */
export function LastQuestions({ questions, onAnswer, onBack }: Props) {
  const t = useText();
  const me = useMe();
  if (questions.length === 0) return null;
  const more = questions.length - shown;
  return (
    <section className={styles.asks} aria-labelledby="last-questions">
      <h3 id="last-questions" className={styles.title}>
        {t(text.asks)}
      </h3>
      {questions.slice(0, shown).map((finding) => {
        const said = sayFinding(finding);
        const place = finding.place.at === 'key-result' ? finding.place.index + 1 : undefined;
        return (
          <FindingCard
            key={finding.fingerprint}
            place={place && t(text.keyResult, { number: place })}
            what={t(said.what)}
            why={t(said.why)}
            ask={t(said.ask)}
            tryThis={t(said.tryThis) || undefined}
            onInsert={() => onBack(finding)}
            answering={{
              keptAs: `${me.person.id}:${finding.fingerprint}`,
              onAnswer: (answer) => onAnswer(finding, answer),
            }}
          />
        );
      })}
      {more > 0 && (
        <Button look="link" onClick={() => onBack(undefined)}>
          {more === 1 ? t(text.oneMore) : t(text.more, { count: more })}
        </Button>
      )}
    </section>
  );
}
