import styles from './qr-picture.module.css';

type Props = { picture: { size: number; path: string }; label: string };

/** Dark on light in every look: a camera reads it so. */
export function QrPicture({ picture: { size, path }, label }: Props) {
  return (
    <svg className={styles.picture} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="white" />
      <path d={path} fill="black" shapeRendering="crispEdges" />
    </svg>
  );
}
