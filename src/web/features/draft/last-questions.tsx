import { useState } from 'react';
import type { Finding } from '../../../core/coach/finding.ts';
import { alike } from '../../../core/coach/review/alike.ts';
import { sayFinding } from '../../../core/coach/say-finding.ts';
import { useMe } from '../../data/session.ts';
import { useText } from '../../lib/language.tsx';
import { Button } from '../../kit/button.tsx';
import type { Answer } from '../../parts/answer-form.tsx';
import { FindingCard } from '../../parts/finding-card.tsx';
import styles from './last-questions.module.css';
import { text as draftText } from './text.ts';
import { offersUnknown } from './unknown-offer.ts';

const text = {
  asks: { en: 'Before it is public, the coach asks', zh: '发布前，教练还想问' },
  others: { en: 'And these', zh: '还有这些' },
  keyResult: { en: 'Key result {number}', zh: '关键结果 {number}' },
  ofOne: { en: '{place}: {act}', zh: '{place}：{act}' },
};

type Props = {
  questions: readonly Finding[];
  onAnswer: (finding: Finding, answer: Answer) => void;
  /** Back to the draft, at the words it is about. */
  onBack: (finding: Finding) => void;
  /** Nobody can know it yet: the key result at this place becomes one of that kind. */
  onUnknown: (finding: Finding, index: number) => void;
};

/** What the coach still asks before something is public: one in full, to be answered in its place, the others a click away. */
export function LastQuestions({ questions, onAnswer, onBack, onUnknown }: Props) {
  const t = useText();
  const me = useMe();
  const [chosen, setChosen] = useState<string>();
  const all = alike(questions, (finding) => finding);
  const shown = all.find(([{ fingerprint }]) => fingerprint === chosen) ?? all[0];
  if (shown === undefined) return null;
  const [current] = shown;
  const placesOf = (same: readonly Finding[]) =>
    same
      .flatMap(({ place }) => (place.at === 'key-result' ? t(text.keyResult, { number: place.index + 1 }) : []))
      .join(t(draftText.and));
  const unknown = shown.flatMap((finding) => {
    if (!offersUnknown(finding) || finding.place.at !== 'key-result') return [];
    const { index } = finding.place;
    const act = t(draftText.makeUnknown);
    const place = t(text.keyResult, { number: index + 1 });
    return [{ act: shown.length === 1 ? act : t(text.ofOne, { place, act }), onAct: () => onUnknown(finding, index) }];
  });
  const others = all.filter((one) => one !== shown);
  const said = sayFinding(current);
  return (
    <section className={styles.asks} aria-labelledby="last-questions">
      <h3 id="last-questions" className={styles.title}>
        {t(text.asks)}
      </h3>
      <FindingCard
        key={current.fingerprint}
        place={placesOf(shown) || undefined}
        what={t(said.what)}
        why={t(said.why)}
        ask={t(said.ask)}
        tryThis={t(said.tryThis) || undefined}
        onInsert={() => onBack(current)}
        others={unknown}
        answering={{
          keptAs: `${me.person.id}:${current.fingerprint}`,
          onAnswer: (answer) => onAnswer(current, answer),
        }}
      />
      {others.length > 0 && (
        <>
          <h4 className={styles.title}>{t(text.others)}</h4>
          <ul className={styles.others}>
            {others.map((same) => (
              <li key={same[0].fingerprint}>
                <Button look="link" onClick={() => setChosen(same[0].fingerprint)}>
                  {t(sayFinding(same[0]).ask)}
                </Button>{' '}
                <small>{placesOf(same)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
