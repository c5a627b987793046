import type { Retrospective } from '../../contract/consent.ts';
import { wordNames } from '../../core/okr/words.ts';
import { formatList } from '../lib/format.ts';
import { useLanguage, useText } from '../lib/language.tsx';
import styles from './retrospective-words.module.css';

const parts = {
  goalAgain: { en: 'The goal again', zh: '回看目标' },
  happened: { en: 'What happened', zh: '发生了什么' },
  why: { en: 'Why', zh: '原因' },
  learned: { en: 'What we learned', zh: '学到了什么' },
} as const;

/** What the team said when it looked back. */
export function RetrospectiveWords({ retrospective }: { retrospective: Retrospective }) {
  const t = useText();
  const { lang } = useLanguage();
  const { lacked } = retrospective;
  return (
    <dl className={styles.told}>
      {(['goalAgain', 'happened', 'why', 'learned'] as const)
        .filter((part) => retrospective[part] !== '')
        .map((part) => (
          <div key={part}>
            <dt>{t(parts[part])}</dt>
            <dd>{retrospective[part]}</dd>
          </div>
        ))}
      {lacked.length > 0 && (
        <div>
          <dt>{t({ en: 'What was missing', zh: '当时缺的是什么' })}</dt>
          <dd>
            {formatList(
              lacked.map((kind) => t(wordNames.problemKind[kind])),
              lang,
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}
