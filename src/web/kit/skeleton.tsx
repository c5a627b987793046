import { useText } from '../lib/language.tsx';
import styles from './skeleton.module.css';

type BoneProps = { width?: string; height?: number };

export function Bone({ width = '100%', height = 14 }: BoneProps) {
  return <span className={styles.bone} style={{ '--width': width, '--height': `${height}px` }} />;
}

/** The shape of a page that is on its way: a crumb, a heading, then rows of words and numbers. */
export function PageSkeleton({ rows = 4 }: { rows?: number }) {
  const t = useText();
  return (
    <div role="status" aria-label={t({ en: 'Loading', zh: '正在载入' })}>
      <div className={styles.head}>
        <Bone width="140px" height={12} />
        <Bone width="min(520px, 90%)" height={26} />
        <Bone width="220px" />
      </div>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className={styles.row}>
          <span className={styles.words}>
            <Bone width={`${70 - ((row * 13) % 30)}%`} />
            <Bone width="38%" height={11} />
          </span>
          <Bone height={20} />
          <Bone height={30} />
        </div>
      ))}
    </div>
  );
}
