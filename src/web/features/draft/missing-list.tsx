import type { Objective } from '../../../contract/objectives.ts';
import { missingTexts } from '../../../contract/missing-texts.ts';
import { useText } from '../../lib/language.tsx';
import styles from './missing-list.module.css';

type Missing = Objective['missing'][number];

/** What stands between the draft and its publication, each in one sentence. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
  const t = useText();
  return <Points points={missing.map((one) => t(missingTexts[one.code], { number: (one.keyResult ?? 0) + 1 }))} />;
}

/** Sentences one below the other. */
export function Points({ points }: { points: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {points.map((point, index) => (
        <li key={index}>{point}</li>
      ))}
    </ul>
  );
}
