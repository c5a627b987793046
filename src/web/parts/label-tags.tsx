import { useQuery } from '@tanstack/react-query';
import { labelsNow } from '../../core/okr/labels.ts';
import { labelsQuery } from '../data/labels.ts';
import { LabelMark } from './label-mark.tsx';
import styles from './label-tags.module.css';

/** The labels something bears, as they are called now. */
export function LabelTags({ ids }: { ids: readonly string[] }) {
  const all = useQuery({ ...labelsQuery, enabled: ids.length > 0 }).data?.labels ?? [];
  return labelsNow(ids, all).map(({ id, name, mark }) => (
    <span key={id} className={styles.label}>
      <LabelMark mark={mark} />
      {name}
    </span>
  ));
}
