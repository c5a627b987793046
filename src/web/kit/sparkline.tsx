import styles from './sparkline.module.css';

export type Point = { at: string; value: number };

type Props = {
  readings: readonly Point[];
  target: number | null;
  /** Where it began: shown until there is a reading. */
  baseline?: number | null | undefined;
  /** The forecast for the end of the cycle: the lower and upper edge of the wide band. */
  band?: { low: number; high: number } | undefined;
  start: string;
  end: string;
  label: string;
};

const width = 164;
const height = 36;
const pad = 4;

/** Readings over the cycle on one small scale, with the target dashed, now as a dot and the forecast as a wash. */
export function Sparkline({ readings, target, baseline = null, band, start, end, label }: Props) {
  const from = Date.parse(start);
  const span = Math.max(1, Date.parse(end) - from);
  const inCycle = readings.filter((point) => Date.parse(point.at) >= from);
  const values = [
    ...inCycle.map((point) => point.value),
    target,
    inCycle.length === 0 ? baseline : null,
    band?.low,
    band?.high,
  ].filter(isNumber);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const x = (at: string) => pad + Math.min(1, Math.max(0, (Date.parse(at) - from) / span)) * (width - 2 * pad);
  const y = (value: number) =>
    high === low ? height / 2 : height - pad - ((value - low) / (high - low)) * (height - 2 * pad);
  const now = inCycle.at(-1);
  const begun = now === undefined ? baseline : null;
  const right = width - pad;
  return (
    <svg className={styles.spark} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {band !== undefined && now !== undefined && (
        <path
          className={styles.band}
          d={`M${x(now.at)} ${y(now.value)}L${right} ${y(band.low)}L${right} ${y(band.high)}Z`}
        />
      )}
      {target !== null && <path className={styles.target} d={`M${pad} ${y(target)}H${right}`} />}
      {inCycle.length > 1 && (
        <path className={styles.past} d={`M${inCycle.map((point) => `${x(point.at)} ${y(point.value)}`).join('L')}`} />
      )}
      {begun !== null && <circle className={styles.begun} cx={pad + 3} cy={y(begun)} r="2.8" />}
      {now !== undefined && <circle className={styles.now} cx={x(now.at)} cy={y(now.value)} r="2.8" />}
    </svg>
  );
}

function isNumber(value: number | null | undefined): value is number {
  return typeof value === 'number';
}
